import './styles.css'

import { type ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'

import { type UiWords, UiWordsContext } from './words.ts'

export type UiLocale = 'nl-NL' | 'en-GB'

/** Gives every component below it the language: the few words of `words`, and the library's own (calendar, announcements) by `locale`. */
export function UiProvider({ locale, words, children }: { readonly locale: UiLocale; readonly words: UiWords; readonly children: ReactNode }) {
  return (
    <I18nProvider locale={locale}>
      <UiWordsContext value={words}>{children}</UiWordsContext>
    </I18nProvider>
  )
}
