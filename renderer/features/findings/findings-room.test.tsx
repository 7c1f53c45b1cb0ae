// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterAll, expect, it } from 'vitest'

import { draftFinding, findingBeingWritten } from '../../app/finding-draft.ts'
import { usePlace } from '../../app/place.ts'
import { giveElementsSize } from '../../ui/testing.tsx'
import { aTrailAtWork } from '../../../test/support/a-trail.ts'
import { aWindow, press } from '../../../test/support/a-window.tsx'
import { FindingsRoom } from './findings-room.tsx'

afterAll(giveElementsSize(1000, 600))

const at = { area: 'findings', selected: 'A' } as const
const keyed = (key: string) => act(async () => press(key))
const written = (label: string | RegExp, value: string) => {
  const field = screen.getByLabelText(label)
  fireEvent.change(field, { target: { value } })
  fireEvent.blur(field)
}

it('keeps a new finding as a draft, says what is missing, and records it once complete [S25]', async () => {
  const trail = aTrailAtWork()
  const window = await aWindow({ trail, at: { area: 'findings' } })
  act(() => draftFinding({ type: 'performance', severity: 'low', condition: 'Niet gevonden.', effect: 'Geen.', criteria: { clause: '', quote: '', legalBasis: ['32(1)'], explanation: '' } }))
  window.show(<FindingsRoom />)
  expect(screen.getByRole('button', { name: 'Vastleggen' })).toHaveProperty('disabled', true)
  expect(screen.getByText('Nog nodig om de bevinding vast te leggen: titel en aanbeveling.')).toBeTruthy()
  written(/^Titel/u, 'Geen herstelproef')
  await waitFor(() => expect(findingBeingWritten()?.title).toBe('Geen herstelproef'))
  written(/^Aanbeveling/u, 'Doe een herstelproef.')
  await waitFor(() => expect(screen.getByRole('button', { name: 'Vastleggen' })).toHaveProperty('disabled', false))
  fireEvent.click(screen.getByRole('button', { name: 'Vastleggen' }))
  await waitFor(() => expect(usePlace.getState().place.selected).not.toBe('new'))
  expect(Object.values(trail.now.findings).map(({ title }) => title)).toContain('Geen herstelproef')
  expect(findingBeingWritten()).toBeUndefined()
})

it('says beforehand what stands in the way of a final finding, and makes it final once heard [S29]', async () => {
  const trail = aTrailAtWork()
  const window = await aWindow({ trail, at })
  window.show(<FindingsRoom />)
  expect(screen.getByText(/De verwerker heeft nog niet gereageerd/)).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Definitief maken' })).toHaveProperty('disabled', true)
  act(() => void trail.do('response.record', { id: 'A', position: 'disagree', text: 'Dat klopt niet.', receivedOn: '2026-11-20', from: 'Verwerker' }))
  const heard = await aWindow({ trail, at })
  heard.show(<FindingsRoom />)
  fireEvent.click(screen.getAllByRole('button', { name: 'Definitief maken' }).at(-1)!)
  await waitFor(() => expect(trail.now.findings.A?.status).toBe('final'))
})

it('says in place that a quote does not stand in the agreement [S25]', async () => {
  const trail = aTrailAtWork()
  const window = await aWindow({ trail, at })
  window.show(<FindingsRoom />)
  written('Citaat', 'Dit staat nergens.')
  expect((await screen.findByRole('alert')).textContent).toContain('niet letterlijk in de overeenkomst')
  expect(trail.now.findings.A?.criteria.quote).toBe('')
})

it('regrades by key, with a reason, and keeps the old grade in sight [S28]', async () => {
  const trail = aTrailAtWork()
  const before = trail.now.findings.A!.severity
  const window = await aWindow({ trail, at })
  window.show(<FindingsRoom />)
  await keyed('g')
  fireEvent.click(screen.getByRole('radio', { name: /^Observatie/ }))
  fireEvent.change(screen.getByLabelText(/^Reden/), { target: { value: 'Al hersteld.' } })
  fireEvent.click(screen.getAllByRole('button', { name: /^Herwaarderen/ }).at(-1)!)
  await waitFor(() => expect(trail.now.findings.A).toMatchObject({ severity: 'observation', regrades: [{ from: before, to: 'observation', reason: 'Al hersteld.' }] }))
  expect(await screen.findByText('Al hersteld.')).toBeTruthy()
})
