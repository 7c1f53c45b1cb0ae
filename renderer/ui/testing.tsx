import { type RenderResult, render } from '@testing-library/react'
import { type ReactNode } from 'react'

import { UiProvider } from './ui-provider.tsx'
import { type UiWords } from './words.ts'

export const testWords: UiWords = {
  close: 'Close',
  cancel: 'Cancel',
  required: 'required',
  clear: 'Clear',
  remove: 'Remove',
  selectAll: 'Select all',
  selectRow: 'Select row',
  notAnAmount: 'Not an amount, such as 1.250,00',
  notANumber: 'Not a number',
  notAWholeNumber: 'Whole numbers only',
  numberFrom: 'Not below {number}',
  numberUntil: 'Not above {number}',
  dateFrom: 'Not before {date}',
  dateUntil: 'Not after {date}',
  noMatches: 'Nothing found',
  notifications: 'Notifications',
}

function inProvider(children: ReactNode) {
  return (
    <UiProvider locale="nl-NL" words={testWords}>
      {children}
    </UiProvider>
  )
}

/** Renders under a Dutch UiProvider. For tests only. */
export function renderUi(children: ReactNode): RenderResult {
  const result = render(inProvider(children))
  return { ...result, rerender: (children: ReactNode) => result.rerender(inProvider(children)) }
}

/** happy-dom lays nothing out; a virtual list needs to know how high it is. Returns the undo. */
export function giveElementsSize(width = 800, height = 320): () => void {
  const sizes = Object.entries({ clientWidth: width, clientHeight: height })
  for (const [name, value] of sizes) Object.defineProperty(HTMLElement.prototype, name, { configurable: true, value })
  return () => {
    for (const [name] of sizes) Reflect.deleteProperty(HTMLElement.prototype, name)
  }
}
