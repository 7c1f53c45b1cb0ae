// @vitest-environment happy-dom
import { act, fireEvent, screen, within } from '@testing-library/react'
import { beforeAll, expect, it } from 'vitest'

import { aWindow } from '../../../test/support/a-window.tsx'
import { usePlace } from '../../app/place.ts'
import { giveElementsSize } from '../../ui/testing.tsx'
import { PlanRoom } from './plan-room.tsx'

beforeAll(() => void giveElementsSize())

const type = (name: RegExp, text: string) => {
  const field = screen.getByRole('textbox', { name })
  fireEvent.change(field, { target: { value: text } })
  fireEvent.blur(field)
}
const click = (role: string, name: RegExp | string) => act(async () => void fireEvent.click(screen.getByRole(role, { name })))

it('settles a precondition with an explanation, and not without', async () => {
  const { show, trail } = await aWindow({ at: { area: 'plan', selected: 'mandate' } })
  show(<PlanRoom />)
  expect(screen.getByRole('button', { name: 'Besluit vastleggen' })).toHaveProperty('disabled', true)
  type(/Toelichting/, 'Volmacht van 1 juni')
  await click('button', 'Besluit vastleggen')
  expect(trail.now.preconditions.mandate).toMatchObject({ status: 'satisfied', explanation: 'Volmacht van 1 juni' })
})

it('refuses a waiver of what the law binds while nothing in writing is linked, and keeps the words', async () => {
  const { show, trail } = await aWindow({ at: { area: 'plan', selected: 'personal_data' } })
  show(<PlanRoom />)
  await click('radio', 'Bewust van afgezien')
  type(/Toelichting/, 'Niet nodig')
  await click('button', 'Besluit vastleggen')
  expect(trail.now.preconditions.personal_data?.status).not.toBe('waived')
  expect(screen.getByRole('alert')).toBeTruthy()
  expect(screen.getByRole('textbox', { name: /Toelichting/ })).toHaveProperty('value', 'Niet nodig')
})

it('records how the notice went when its field is left', async () => {
  const { show, trail } = await aWindow({ at: { area: 'plan', selected: 'dates' } })
  show(<PlanRoom />)
  await act(async () => type(/Wijze van verzending/, 'aangetekend'))
  expect(trail.now.notice?.sentHow).toBe('aangetekend')
})

it('adds a member to the team', async () => {
  const { show, trail } = await aWindow({ at: { area: 'plan', selected: 'engagement' } })
  const before = trail.now.engagement.team.length
  show(<PlanRoom />)
  await click('button', 'Teamlid toevoegen')
  const dialog = within(screen.getByRole('dialog'))
  for (const [name, text] of [[/^Naam/, 'Bram Bos'], [/^Functie/, 'auditor'], [/^Organisatie/, 'Bureau Bos']] as const) {
    fireEvent.change(dialog.getByRole('textbox', { name }), { target: { value: text } })
  }
  await act(async () => void fireEvent.click(dialog.getByRole('button', { name: 'Vastleggen' })))
  expect(trail.now.engagement.team).toHaveLength(before + 1)
  expect(trail.now.engagement.team.at(-1)?.person).toEqual({ name: 'Bram Bos', role: 'auditor', organisation: 'Bureau Bos' })
})

it('asks for the usual documents that were not asked for, all at once', async () => {
  const { show, trail } = await aWindow({ at: { area: 'plan', selected: 'documents' } })
  const before = Object.keys(trail.now.documentRequests).length
  show(<PlanRoom />)
  await click('button', /Gebruikelijke documenten/)
  const button = screen.getByRole('button', { name: /^\d+ documenten opvragen$/ })
  await act(async () => void fireEvent.click(button))
  expect(Object.keys(trail.now.documentRequests)).toHaveLength(before + Number.parseInt(button.textContent))
})

it('shows a letter that somebody was sent to, and remembers the tab', async () => {
  const { show } = await aWindow({ at: { area: 'plan', selected: 'letters/notice' } })
  show(<PlanRoom />)
  expect(screen.getByRole('article').textContent).toMatch(/\S/)
  await click('tab', 'Planning')
  expect(usePlace.getState().place).toEqual({ area: 'plan', selected: 'dates' })
})

it('offers nothing to change in a dossier that can only be read', async () => {
  const { show } = await aWindow({ isReadOnly: true, at: { area: 'plan', selected: 'engagement' } })
  show(<PlanRoom />)
  expect(screen.getByText(/alleen lezen/)).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Teamlid toevoegen' })).toHaveProperty('disabled', true)
})
