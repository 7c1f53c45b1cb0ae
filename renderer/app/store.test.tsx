// @vitest-environment happy-dom
import { act, screen } from '@testing-library/react'
import { expect, it } from 'vitest'

import { aFindingRaised } from '../../test/support/a-trail.ts'
import { aWindow, press } from '../../test/support/a-window.tsx'
import { useActions } from './actions.ts'
import { apply, redo, undo, useAudit, useStore } from './store.ts'

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

it('changes nothing when main refuses, and says why', async () => {
  await aWindow()
  const before = useStore.getState().open
  await expect(apply({ kind: 'finding.withdraw', payload: { id: 'F404', reason: 'gone' } })).rejects.toMatchObject({ code: 'audit.unknownItem' })
  expect(useStore.getState().open).toBe(before)
  expect(useStore.getState().unsaved).toBe(0)
})
