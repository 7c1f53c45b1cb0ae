// @vitest-environment happy-dom
import { act, fireEvent, screen } from '@testing-library/react'
import { expect, it } from 'vitest'

import { chainStart } from '../../shared/audit/event.ts'
import { aFindingRaised } from '../../test/support/a-trail.ts'
import { aWindow, press } from '../../test/support/a-window.tsx'
import { Select } from '../ui/fields/select.tsx'
import { useActions } from './actions.ts'
import { apply, recorded, redo, undo, useAudit, useStore } from './store.ts'

function Findings() {
  const audit = useAudit()
  useActions([{ id: 'test.raise', title: 'Raise', group: 'Test', keys: 'f', run: () => void apply({ kind: 'finding.raise', payload: aFindingRaised({ id: 'F9' }) }) }])
  return <p>{Object.keys(audit.findings).join(' ')}</p>
}

it('shows what main recorded, takes it back and gives it back', async () => {
  const { show, trail } = await aWindow()
  show(<Findings />)
  expect(screen.getByText('A')).toBeTruthy()

  await act(() => apply({ kind: 'finding.raise', payload: aFindingRaised({ id: 'F9' }) }))
  expect(screen.getByText('A F9')).toBeTruthy()
  expect(trail.now.findings['F9']?.id).toBe('F9')

  expect(await act(undo)).toBe(true)
  expect(screen.getByText('A')).toBeTruthy()
  expect(await act(redo)).toBe(true)
  expect(screen.getByText('A F9')).toBeTruthy()
  expect(await act(redo)).toBe(false)
})

it('does an action by its key, but not while somebody types', async () => {
  const { show, asked } = await aWindow()
  show(<><Findings /><input aria-label="words" /></>)
  screen.getByLabelText('words').focus()
  press('f')
  expect(asked.filter(({ call }) => call === 'audit.apply')).toEqual([])
  screen.getByLabelText('words').blur()
  await act(async () => press('f'))
  expect(asked.filter(({ call }) => call === 'audit.apply')).toHaveLength(1)
})

it('leaves letters to a list of choices, which they choose from', async () => {
  const { show, asked } = await aWindow()
  show(<><Findings /><Select label="Kind" options={[{ id: 'f', label: 'Fine' }]} value={null} onChange={() => {}} /></>)
  screen.getByRole('button', { name: /Kind/ }).focus()
  press('f')
  fireEvent.click(screen.getByRole('button', { name: /Kind/ }))
  await screen.findByRole('option', { name: 'Fine' })
  press('f')
  expect(asked.filter(({ call }) => call === 'audit.apply')).toEqual([])
})

it('changes nothing when main refuses, and says why', async () => {
  await aWindow()
  const before = useStore.getState().open
  await expect(apply({ kind: 'finding.withdraw', payload: { id: 'F404', reason: 'gone' } })).rejects.toMatchObject({ code: 'audit.unknownItem' })
  expect(useStore.getState().open).toBe(before)
  expect(useStore.getState().unsaved).toBe(0)
})

it('adds what was recorded in one dossier to no other', async () => {
  const answer = Promise.withResolvers<void>()
  const window = await aWindow()
  const recording = recorded(async () => {
    await answer.promise
    return window.trail.do('contractValue.set', { yearlyCents: 1 }).events.slice(-1).map((event) => ({ ...event, previousHash: chainStart, hash: chainStart }))
  })
  useStore.setState(({ open }) => ({ open: { ...open!, id: 'known-2' } }))
  answer.resolve()
  await recording
  expect(useStore.getState().open?.audit.yearlyContractValueCents).toBeNull()
})
