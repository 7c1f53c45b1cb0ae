import { useMemo } from 'react'

import { textsIn, type Texts } from '../../shared/text/index.ts'
import type { Bilingual, Language } from '../../shared/values.ts'
import { useStore } from './store.ts'

const voices: Readonly<Record<Language, Texts>> = { nl: textsIn('nl'), en: textsIn('en') }

/** The voice of the other language too: for words that go into a dossier, in the dossier's own language. */
export function voiceIn(language: Language): Texts {
  return voices[language]
}

export function useLanguage(): Language {
  return useStore((state) => state.settings.language)
}

/** The voice of the window, in the language the person chose. */
export function useTexts(): Texts {
  return voices[useLanguage()]
}

/** Reads the product's own bilingual content in the language the person chose. */
export function useInLanguage(): (words: Bilingual) => string {
  const language = useLanguage()
  return useMemo(() => (words) => words[language], [language])
}
