// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'

import { renderUi } from '../testing.tsx'
import { Steps } from './steps.tsx'

afterEach(cleanup)

function show(onSelect = vi.fn<(id: string) => void>()) {
  renderUi(
    <Steps
      label="Steps"
      selectedId="plan"
      onSelect={onSelect}
      steps={[
        { id: 'agreement', label: 'Agreement', state: 'done', stateLabel: 'done' },
        { id: 'plan', label: 'Plan', state: 'current', stateLabel: 'now', count: '3/8', countLabel: '3 of 8' },
        { id: 'report', label: 'Report', state: 'blocked', stateLabel: 'waits for findings', isStateShown: true },
      ]}
    />,
  )
  return onSelect
}

it('says of every step its name, its state and how far it is', () => {
  show()
  const steps = within(screen.getByRole('navigation', { name: 'Steps' })).getAllByRole('button')
  const spoken = steps.map((step) => {
    const copy = step.cloneNode(true) as HTMLElement
    for (const hidden of copy.querySelectorAll('[aria-hidden=true]')) hidden.remove()
    return copy.textContent
  })
  expect(spoken).toEqual(['Agreement, done', 'Plan, now, 3 of 8', 'Reportwaits for findings'])
})

it('marks the open one, and no other', () => {
  show()
  expect(screen.getAllByRole('button').map((step) => step.getAttribute('aria-current'))).toEqual([null, 'step', null])
})

it('opens a blocked step too', () => {
  const onSelect = show()
  fireEvent.click(screen.getByRole('button', { name: /Report/ }))
  expect(onSelect.mock.calls).toEqual([['report']])
})
