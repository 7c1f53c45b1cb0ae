// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it } from 'vitest'

import { aFindingRaised, aTrail, type Trail } from '../../../test/support/a-trail.ts'
import { aWindow, press } from '../../../test/support/a-window.tsx'
import type { VerifiedFile } from '../../../shared/contract/verified-file.ts'
import { giveElementsSize } from '../../ui/testing.tsx'
import { LogRoom } from './log-room.tsx'

let restore: () => void
beforeEach(() => void (restore = giveElementsSize()))
afterEach(() => restore())

const aLog = () => aTrail().do('agreement.confirmWholeTextRead').do('contractValue.set', { yearlyCents: 100 }).do('contractValue.set', { yearlyCents: 200 })
const checked: VerifiedFile = {
  fileName: 'audit.art28',
  kind: 'dossier',
  isInOrder: false,
  lines: {
    nl: [{ tone: 'bad', text: 'Het dossier is niet intact.' }, { tone: 'bad', text: 'Regel 3 is gewijzigd.' }],
    en: [{ tone: 'bad', text: 'The dossier is not intact.' }, { tone: 'bad', text: 'Line 3 was altered.' }],
  },
}

async function theRoom(trail: Trail = aLog(), selected?: string) {
  const shown = await aWindow({ trail, at: { area: 'log', ...(selected ? { selected } : {}) }, answers: { 'audit.verify': () => checked } })
  shown.show(<LogRoom />)
  return shown
}

async function settle(): Promise<void> {
  await act(() => new Promise((resolve) => setTimeout(resolve, 20)))
}

const title = () => screen.getByRole('heading', { level: 2 }).textContent

it('tells of the newest line first', async () => {
  await theRoom()
  expect(title()).toBe('Regel 4: Jaarwaarde van de hoofdovereenkomst vastgelegd')
})

it('moves down the list with j', async () => {
  await theRoom(aLog(), '4')
  press('j')
  expect(title()).toBe('Regel 3: Jaarwaarde van de hoofdovereenkomst vastgelegd')
})

it('goes on with the filter of before for who comes back from another room', async () => {
  const { show } = await theRoom()
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'gelezen' } })
  expect(title()).toBe('Regel 2: Verklaard de volledige tekst te hebben gelezen')
  cleanup()
  show(<LogRoom />)
  expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('gelezen')
  expect(title()).toBe('Regel 2: Verklaard de volledige tekst te hebben gelezen')
})

it('undoes the selected line as a new line, and says so on both', async () => {
  const { trail } = await theRoom(aLog(), '3')
  fireEvent.click(screen.getByRole('button', { name: 'Deze regel ongedaan maken' }))
  await settle()
  expect(trail.events.at(-1)).toMatchObject({ command: 'audit.undo', payload: { sequence: 3 } })
  expect(screen.getByText('Ongedaan gemaakt in regel 5.')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Opnieuw uitvoeren' }))
  await settle()
  expect(trail.events.at(-1)).toMatchObject({ command: 'audit.undo', payload: { sequence: 5 } })
})

it('says why a line cannot be undone', async () => {
  await theRoom(aLog(), '1')
  expect(screen.getByText(/^Deze regel blijft staan/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Deze regel ongedaan maken' })).toBeNull()
})

it('shows in place what another line rests on', async () => {
  const raised = aFindingRaised({ id: 'F1' })
  await theRoom(aLog().do('finding.raise', raised).do('finding.regrade', { id: 'F1', severity: 'high', reason: 'Erger.' }), '5')
  fireEvent.click(screen.getByRole('button', { name: 'Deze regel ongedaan maken' }))
  await settle()
  expect(screen.getByRole('alert').textContent).toContain('regel 6')
})

it('verifies the chain, and says in sentences what was found', async () => {
  await theRoom()
  fireEvent.click(screen.getByRole('button', { name: 'Keten nagaan…' }))
  fireEvent.click(await screen.findByRole('button', { name: 'Nu nagaan' }))
  await settle()
  expect(within(screen.getByRole('alert')).getAllByText('Het dossier is niet intact.')).toHaveLength(1)
  expect(screen.getByText('Regel 3 is gewijzigd.')).toBeTruthy()
})
