// @vitest-environment happy-dom
import { act, fireEvent, screen } from '@testing-library/react'
import { beforeAll, expect, it } from 'vitest'

import { aCostClaimed, aTrailAtWork } from '../../../test/support/a-trail.ts'
import { aWindow, press } from '../../../test/support/a-window.tsx'
import { undo } from '../../app/store.ts'
import { giveElementsSize } from '../../ui/testing.tsx'
import { textsIn } from '../../../shared/text/index.ts'
import { CostsRoom } from './costs-room.tsx'

beforeAll(() => void giveElementsSize())

const accepted = () => screen.getByRole<HTMLInputElement>('radio', { name: /aanvaard/i })
const onlyText = () => screen.getByRole<HTMLTextAreaElement>('textbox')
const field = (name: RegExp) => screen.getByRole('textbox', { name })
const type = (name: RegExp, text: string) => {
  fireEvent.change(field(name), { target: { value: text } })
  fireEvent.blur(field(name))
}

it('records a line of time and counts it in the settlement', async () => {
  const { show, trail } = await aWindow({ at: { area: 'costs' } })
  show(<CostsRoom />)
  await act(async () => press('n'))
  type(/Omschrijving/, 'Voorbereiding')
  type(/Uren/, '1,5')
  type(/Tarief/, '100')
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Vastleggen' })))
  expect(trail.now.costs['K1']).toMatchObject({ description: 'Voorbereiding', quarterHours: 6, rateCents: 10_000, status: 'claimed' })
  expect(screen.queryByRole('dialog')).toBeNull()
})

it('contests a line only with a reason', async () => {
  const { show, trail } = await aWindow({ at: { area: 'costs', selected: 'A' } })
  show(<CostsRoom />)
  await act(async () => fireEvent.click(screen.getByRole('radio', { name: /betwist/i })))
  expect(trail.now.costs['A']?.status).toBe('claimed')
  await act(async () => type(/Reden/, 'Eigen belang'))
  expect(trail.now.costs['A']).toMatchObject({ status: 'contested', reason: 'Eigen belang' })
})

it('shows what is recorded again after an undo', async () => {
  const { show } = await aWindow({ at: { area: 'costs', selected: 'A' } })
  show(<CostsRoom />)
  await act(async () => fireEvent.click(accepted()))
  expect(accepted().checked).toBe(true)
  await act(() => undo())
  expect(accepted().checked).toBe(false)
})

it('goes on showing what was recorded of a cost shift, and follows an undo', async () => {
  const { show, trail } = await aWindow({ at: { area: 'costs' } })
  show(<CostsRoom />)
  await act(async () => fireEvent.click(screen.getByRole('tab', { name: 'Kostenverschuiving' })))
  fireEvent.change(onlyText(), { target: { value: 'Niet aan de orde' } })
  await act(async () => fireEvent.click(screen.getByRole('button', { name: /vastleggen/i })))
  expect([trail.now.costShift?.reason, onlyText().value]).toEqual(['Niet aan de orde', 'Niet aan de orde'])
  await act(() => undo())
  expect(onlyText().value).toBe('')
})

it('takes away a line with the reason', async () => {
  const trail = aTrailAtWork().do('cost.record', aCostClaimed({ id: 'K7' }))
  const { show } = await aWindow({ trail, at: { area: 'costs', selected: 'K7' } })
  show(<CostsRoom />)
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Verwijderen' })))
  await act(async () => type(/Reden/, 'Dubbel'))
  await act(async () => fireEvent.click(screen.getAllByRole('button', { name: 'Verwijderen' }).at(-1)!))
  expect(Object.keys(trail.now.costs)).toEqual(['A'])
  expect(trail.events.at(-1)).toMatchObject({ command: 'cost.remove', payload: { id: 'K7', reason: 'Dubbel' } })
})

it('does not call silence what nobody confirmed', async () => {
  const { show } = await aWindow({ at: { area: 'costs' } })
  show(<CostsRoom />)
  const texts = textsIn('nl')
  expect(screen.queryByText(texts('report:word.silent'))).toBeNull()
  expect(screen.getAllByText(texts('report:word.nothingFound')).length).toBeGreaterThan(0)
})

it('offers nothing to change in a dossier that can only be read', async () => {
  const { show } = await aWindow({ isReadOnly: true, at: { area: 'costs', selected: 'A' } })
  show(<CostsRoom />)
  expect(screen.getByText(textsIn('nl')('window:locked.readOnly'))).toBeTruthy()
  expect(screen.getByRole('button', { name: /Wijzigen/ })).toHaveProperty('disabled', true)
})
