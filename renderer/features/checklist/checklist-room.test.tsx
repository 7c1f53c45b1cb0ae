// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterAll, expect, it } from 'vitest'

import { usePlace } from '../../app/place.ts'
import { findingBeingWritten } from '../../app/finding-draft.ts'
import { giveElementsSize } from '../../ui/testing.tsx'
import { aChecklistItem, anAudit } from '../../../test/support/an-audit.ts'
import { aTrail, aTrailAtWork } from '../../../test/support/a-trail.ts'
import { aWindow, press } from '../../../test/support/a-window.tsx'
import { ChecklistRoom } from './checklist-room.tsx'

afterAll(giveElementsSize(1000, 600))

const atItem = { area: 'checklist', selected: 'A' } as const
const keyed = (key: string) => act(async () => press(key))

it('refuses what the evidence does not carry in its place, keeps the choice, and records once it fits', async () => {
  const window = await aWindow({ at: atItem })
  window.show(<ChecklistRoom />)
  await keyed('1')
  expect((await screen.findByRole('alert')).textContent).toContain('kan niet conform zijn zonder bewijs')
  expect((screen.getByRole('radio', { name: /^conform\b(?! met)/ }) as HTMLInputElement).checked).toBe(true)
  expect(window.trail.now.assessments).toEqual({})

  await keyed('4')
  await waitFor(() => expect(window.trail.now.assessments.A?.conformity).toBe('not_conform'))
  expect(screen.queryByRole('alert')).toBeNull()
  expect(screen.getByText(/Vastgelegd door Anna Auditor/)).toBeTruthy()
})

it('lets a refused choice go back to what is recorded', async () => {
  const window = await aWindow({ at: atItem })
  window.show(<ChecklistRoom />)
  await keyed('4')
  await waitFor(() => expect(window.trail.now.assessments.A?.conformity).toBe('not_conform'))
  await keyed('1')
  fireEvent.click(await screen.findByRole('button', { name: 'Wijziging verwerpen' }))
  expect((screen.getByRole('radio', { name: /^niet conform/ }) as HTMLInputElement).checked).toBe(true)
  expect(screen.queryByRole('alert')).toBeNull()
})

it('records a note with Ctrl+Enter and shows who wrote it when', async () => {
  const window = await aWindow({ at: atItem })
  window.show(<ChecklistRoom />)
  await keyed('n')
  const field = screen.getByLabelText('Nieuwe notitie')
  expect(document.activeElement).toBe(field)
  fireEvent.change(field, { target: { value: 'Kluis was open.' } })
  await act(async () => press('Enter', { ctrlKey: true }))
  await waitFor(() => expect(Object.values(window.trail.now.notes).map(({ text }) => text)).toEqual(['Kluis was open.']))
  expect(screen.getByText(/Anna Auditor, 18-12-2026/)).toBeTruthy()
  expect((screen.getByLabelText('Nieuwe notitie') as HTMLTextAreaElement).value).toBe('')
})

it('keeps notes on the whole audit where no item is chosen', async () => {
  const window = await aWindow({ at: atItem })
  window.show(<ChecklistRoom />)
  await act(async () => press('N', { shiftKey: true }))
  const field = screen.getByLabelText('Nieuwe notitie')
  expect(document.activeElement).toBe(field)
  fireEvent.change(field, { target: { value: 'Ontvangst om negen uur.' } })
  fireEvent.click(screen.getByRole('button', { name: /^Vastleggen/ }))
  await waitFor(() => expect(Object.values(window.trail.now.notes)).toMatchObject([{ itemId: null, text: 'Ontvangst om negen uur.' }]))
})

it('begins a finding from the item and goes to the findings', async () => {
  const window = await aWindow({ at: atItem })
  window.show(<ChecklistRoom />)
  await keyed('f')
  expect(findingBeingWritten()).toMatchObject({ type: 'performance', sources: [{ kind: 'item', id: 'A' }] })
  expect(usePlace.getState().place.area).toBe('findings')
})

it('takes a dropped file in, files it and links it in one go', async () => {
  const file = { fileName: 'foto.png', sha256: 'c'.repeat(64), sizeBytes: 3, mediaType: 'image/png' }
  const window = await aWindow({
    at: atItem,
    answers: { 'evidence.begin': () => ({ upload: 'u1' }), 'evidence.send': () => undefined, 'evidence.finish': () => file },
  })
  window.show(<ChecklistRoom />)
  await keyed('4')
  await waitFor(() => expect(window.trail.now.assessments.A).toBeDefined())
  const dropped = new File(['abc'], 'foto.png', { type: 'image/png' })
  fireEvent.drop(screen.getByText('U kunt bestanden ook hierheen slepen of hier plakken.'), { dataTransfer: { files: [dropped], types: ['Files'] } })
  fireEvent.change(await screen.findByLabelText(/^Wijze van ontvangst/u), { target: { value: 'ter plaatse overhandigd' } })
  fireEvent.click(screen.getByRole('button', { name: 'Opnemen en koppelen' }))
  await waitFor(() => expect(window.trail.now.assessments.A?.evidence).toEqual(['E1']))
  expect(window.trail.now.evidence.E1).toMatchObject({ title: 'foto', type: 'EV18', strength: 'E5', receivedFrom: 'Dienstverlener B.V.', receivedHow: 'ter plaatse overhandigd', file })
})

it('proposes of each file taken in together what it is by its own name', async () => {
  const chosen = ['herstel_test.pdf', 'foto.png'].map((fileName, index) => ({ fileName, sha256: 'cd'[index]!.repeat(64), sizeBytes: 3, mediaType: 'application/pdf' }))
  const window = await aWindow({ at: atItem, answers: { 'evidence.choose': () => chosen } })
  window.show(<ChecklistRoom />)
  await keyed('4')
  await waitFor(() => expect(window.trail.now.assessments.A).toBeDefined())
  fireEvent.click(screen.getByRole('button', { name: 'Bestand toevoegen…' }))
  fireEvent.change(await screen.findByLabelText(/^Wijze van ontvangst/u), { target: { value: 'per e-mail' } })
  fireEvent.click(screen.getByRole('button', { name: 'Opnemen en koppelen' }))
  await waitFor(() => expect(window.trail.now.assessments.A?.evidence).toEqual(['E1', 'E2']))
  expect(['E1', 'E2'].map((id) => window.trail.now.evidence[id])).toMatchObject([
    { title: 'herstel test', type: 'EV14', receivedHow: 'per e-mail' },
    { title: 'foto', type: 'EV18', receivedHow: 'per e-mail' },
  ])
})

it('sets several items aside for one reason, and leaves what was assessed alone', async () => {
  const items = ['C01', 'C02', 'C03'].map((id) => aChecklistItem({ id }))
  const trail = aTrail()
    .do('checklist.build', { items })
    .do('item.assess', { itemId: 'C02', conformity: 'partial', reason: '', levels: { design: 'met', existence: 'not_met', operation: 'not_tested' }, methods: [], sample: null, evidence: [], observation: '', wasRefused: false })
  const window = await aWindow({ trail, at: { area: 'checklist' } })
  window.show(<ChecklistRoom />)
  fireEvent.click(screen.getByLabelText('Select all'))
  fireEvent.click(screen.getByRole('button', { name: 'Niet getoetst, met reden…' }))
  expect(await screen.findByText('1 geselecteerd toetspunt heeft al een uitkomst en blijft zoals het is.')).toBeTruthy()
  fireEvent.change(screen.getByLabelText(/^Reden/), { target: { value: 'Buiten de reikwijdte.' } })
  fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Vastleggen' }))
  await waitFor(() => expect(Object.values(trail.now.assessments).map(({ itemId, conformity, reason }) => [itemId, conformity, reason])).toEqual([
    ['C02', 'partial', ''],
    ['C01', 'not_tested', 'Buiten de reikwijdte.'],
    ['C03', 'not_tested', 'Buiten de reikwijdte.'],
  ]))
})

it('asks no judgement of the processor: what it lays ready is not tested', async () => {
  const trail = aTrail(anAudit({}, { side: 'processor' })).do('checklist.build', { items: [aChecklistItem({ id: 'A' })] })
  const window = await aWindow({ trail, at: atItem })
  window.show(<ChecklistRoom />)
  expect(screen.queryByRole('radio')).toBeNull()
  await keyed('1')
  expect(trail.now.assessments).toEqual({})
  const answer = screen.getByLabelText('Toelichting voor de auditor')
  fireEvent.change(answer, { target: { value: 'Zie het beleid, paragraaf 3.' } })
  fireEvent.blur(answer)
  await waitFor(() => expect(trail.now.assessments.A).toMatchObject({ conformity: 'not_tested', observation: 'Zie het beleid, paragraaf 3.' }))
})

it('offers no change where the dossier cannot be written', async () => {
  const window = await aWindow({ at: atItem, isReadOnly: true })
  window.show(<ChecklistRoom />)
  await keyed('4')
  expect(window.asked.some(({ call }) => call === 'audit.apply')).toBe(false)
  expect((screen.getByRole('button', { name: 'Toetspunt toevoegen…' }) as HTMLButtonElement).disabled).toBe(true)
})

it('moves through the list by j and k', async () => {
  const trail = aTrailAtWork().do('checklist.addItem', aChecklistItem({ id: 'P1', source: { kind: 'own' } }))
  const window = await aWindow({ trail, at: { area: 'checklist' } })
  window.show(<ChecklistRoom />)
  const visited: (string | null)[] = []
  for (const key of ['j', 'j', 'k']) {
    await keyed(key)
    visited.push(usePlace.getState().place.selected)
  }
  expect(visited).toEqual(['A', 'P1', 'A'])
})

it('closes the filters as they are cleared, and leaves the focus where they open', async () => {
  const window = await aWindow({ at: { area: 'checklist' } })
  window.show(<ChecklistRoom />)
  const opener = screen.getByRole('button', { name: 'Filter' })
  opener.focus()
  fireEvent.click(opener)
  const filters = within(await screen.findByRole('dialog'))
  fireEvent.click(filters.getByRole('checkbox', { name: 'Door mij getoetst' }))
  fireEvent.click(filters.getByRole('button', { name: 'Filters wissen' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  await waitFor(() => expect(document.activeElement).toBe(opener))
})
