import { createContext, use } from 'react'

/** The few words that components need themselves and no screen should have to repeat. */
export interface UiWords {
  readonly close: string
  readonly cancel: string
  /** Said after the label of a field that must be filled in. */
  readonly required: string
  /** Clears a search field. */
  readonly clear: string
  readonly remove: string
  readonly selectAll: string
  readonly selectRow: string
  /** An amount that cannot be read, with an example of one that can. */
  readonly notAnAmount: string
  readonly notANumber: string
  readonly notAWholeNumber: string
  /** A number below the least, or above the most; `{number}` stands for that one. */
  readonly numberFrom: string
  readonly numberUntil: string
  /** A date before the first, or after the last that may be chosen; `{date}` stands for that one. */
  readonly dateFrom: string
  readonly dateUntil: string
  readonly noMatches: string
  readonly notifications: string
}

export const UiWordsContext = createContext<UiWords | null>(null)

export function useWords(): UiWords {
  const words = use(UiWordsContext)
  if (!words) throw new Error('A component of renderer/ui stands outside <UiProvider>.')
  return words
}
