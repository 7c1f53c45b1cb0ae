// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'

import { aTrailAtWork } from '../../../test/support/a-trail.ts'
import { type Answers, aWindow, press } from '../../../test/support/a-window.tsx'
import { AppError } from '../../../shared/errors.ts'
import { currentPlace } from '../../app/place.ts'
import { giveElementsSize } from '../../ui/testing.tsx'
import { EvidenceRoom } from './evidence-room.tsx'

beforeEach(() => giveElementsSize(800, 640))

const keptFile = { fileName: 'back-up test.txt', sha256: 'c'.repeat(64), sizeBytes: 5, mediaType: 'text/plain' }

const intake: Answers = {
  'evidence.begin': () => ({ upload: 'u1' }),
  'evidence.send': () => undefined,
  'evidence.abandon': () => undefined,
  'evidence.finish': () => keptFile,
  'evidence.preview': () => ({ kind: 'text', text: '<script>alert(1)</script>', isCut: false }),
}

async function aRoom(answers: Answers = {}, selected?: string) {
  const made = await aWindow({ trail: aTrailAtWork(), answers: { ...intake, ...answers }, at: { area: 'evidence', ...(selected && { selected }) } })
  await act(async () => void made.show(<EvidenceRoom />))
  return made
}

const drop = (...files: readonly File[]) => fireEvent.drop(document.querySelector('.drop-around')!, { dataTransfer: { files, types: ['Files'] } })

const aFile = () => new File(['hallo'], 'back-up test.txt', { type: 'text/plain' })

it('takes in a dropped file, proposes what it is and records it once it is described', async () => {
  const { trail } = await aRoom()
  drop(aFile())
  const dialog = await screen.findByRole('dialog')
  expect(within(dialog).getByText('Nog nodig: Wijze van ontvangst.')).toBeTruthy()
  fireEvent.change(within(dialog).getByLabelText(/^Wijze van ontvangst/u), { target: { value: 'per e-mail' } })
  await act(async () => fireEvent.click(within(dialog).getByRole('button', { name: 'Opnemen' })))
  expect(trail.now.evidence['E1']).toMatchObject({ title: 'back-up test', type: 'EV14', strength: 'E5', file: keptFile, receivedHow: 'per e-mail' })
  expect(currentPlace().selected).toBe('E1')
  expect(screen.queryByRole('dialog')).toBeNull()
})

it('keeps a file that is not described yet for later', async () => {
  const { trail } = await aRoom()
  drop(aFile())
  const dialog = await screen.findByRole('dialog')
  await act(async () => fireEvent.click(within(dialog).getByRole('button', { name: 'Later' })))
  expect(screen.getByText('1 bestand nog te beschrijven')).toBeTruthy()
  expect(trail.now.evidence['E1']).toBeUndefined()
})

it('says which file failed, and takes in the others', async () => {
  let begun = 0
  await aRoom({
    'evidence.begin': () => {
      begun += 1
      if (begun === 1) throw new AppError('unexpected', { reference: 'disk full' })
      return { upload: 'u2' }
    },
  })
  drop(new File(['x'], 'eerste.txt'), aFile())
  expect(await screen.findByText(/eerste\.txt: .*disk full/u)).toBeTruthy()
  expect(await screen.findByRole('dialog')).toBeTruthy()
})

it('goes on with the filter and the grouping of before for who comes back from another room', async () => {
  const { show } = await aRoom()
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'geen stuk heet zo' } })
  fireEvent.click(screen.getByRole('button', { name: 'Per soort' }))
  cleanup()
  await act(async () => void show(<EvidenceRoom />))
  expect(screen.getByRole('searchbox')).toHaveProperty('value', 'geen stuk heet zo')
  expect(screen.getByRole('button', { name: 'Per soort' }).getAttribute('aria-pressed')).toBe('true')
})

it('offers to clear the filter of before, and no longer once it is cleared', async () => {
  const { show } = await aRoom()
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'geen stuk heet zo' } })
  cleanup()
  await act(async () => void show(<EvidenceRoom />))
  fireEvent.click(screen.getAllByRole('button', { name: 'Filters wissen' })[0]!)
  cleanup()
  await act(async () => void show(<EvidenceRoom />))
  expect(screen.getByRole('searchbox')).toHaveProperty('value', '')
  expect(screen.queryByRole('button', { name: 'Filters wissen' })).toBeNull()
})

it('shows what is in a file as text and nothing else', async () => {
  await aRoom({}, 'A')
  expect(await screen.findByText('<script>alert(1)</script>')).toBeTruthy()
  expect(document.querySelector('.evidence-detail script')).toBeNull()
})

it('does not remove what something rests on, and leads there', async () => {
  await aRoom({}, 'A')
  await act(async () => press('Delete'))
  const dialog = await screen.findByRole('dialog')
  expect(within(dialog).getByRole('button', { name: 'Bestand verwijderen' })).toHaveProperty('disabled', true)
  await act(async () => fireEvent.click(within(dialog).getByRole('button', { name: /^A / })))
  expect(currentPlace()).toEqual({ area: 'findings', selected: 'A' })
})

it('removes with a reason what nothing rests on', async () => {
  const { trail } = await aRoom({}, 'B')
  await act(async () => press('Delete'))
  const dialog = await screen.findByRole('dialog')
  fireEvent.change(within(dialog).getByRole('textbox'), { target: { value: 'Verkeerd stuk' } })
  await act(async () => fireEvent.click(within(dialog).getByRole('button', { name: 'Bestand verwijderen' })))
  expect(trail.now.evidence['B']?.removed).toMatchObject({ reason: 'Verkeerd stuk' })
  expect(screen.getByText(/Verkeerd stuk/u)).toBeTruthy()
})
