// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, it } from 'vitest'

import { showPassage, startAt, toggleAgreementBeside, usePlace } from '../place.ts'
import { useTextFollows } from './use-text-follows.ts'

const first = { start: 10, end: 20 }
const second = { start: 30, end: 40 }
const shown = () => usePlace.getState().passage?.range ?? null
const following = () => renderHook((range: typeof first | null) => useTextFollows(range), { initialProps: first as typeof first | null })

beforeEach(() => startAt({ area: 'checklist', selected: null }))
afterEach(cleanup)

it('leaves the text closed when something is selected', () => {
  following().rerender(second)
  expect([usePlace.getState().isAgreementBeside, shown()]).toEqual([false, null])
})

it('turns the text that is opened to what is selected, and follows the selection', () => {
  const { rerender } = following()
  act(toggleAgreementBeside)
  expect(shown()).toEqual(first)
  rerender(second)
  expect(shown()).toEqual(second)
})

it('lets go of the sentence when what is selected has none', () => {
  const { rerender } = following()
  act(toggleAgreementBeside)
  rerender(null)
  expect(shown()).toBeNull()
})

it('opens at a sentence that was asked for', () => {
  following()
  act(() => showPassage(second))
  expect(shown()).toEqual(second)
})
