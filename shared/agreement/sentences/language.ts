import type { AgreementReading } from '../reading.ts'

const commonWords = {
  nl: 'de het een van en dat die niet zijn worden wordt voor door met aan bij als zal deze ook kan indien dient naar verwerker',
  en: 'the of and to in that is shall for be any with by this or which such will data processor not under from as may',
  de: 'der die das und zu den von ist nicht mit des dem ein eine auf werden sich im für durch wird als oder bei nach an es dass auftragnehmer',
} as const

type Language = keyof typeof commonWords

/** The languages that a small word belongs to. */
const languagesOf = new Map<string, Language[]>()
for (const language of Object.keys(commonWords) as Language[]) {
  for (const word of commonWords[language].split(' ')) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language])
}

/** Enough words to tell a language by; later ones say nothing new. */
const sampleCharacters = 20_000
const fewestWords = 5

/** The language whose small words the text uses most; `unknown` where there are too few words or none clearly leads. */
export function detectLanguage(text: string): AgreementReading['language'] {
  const counts = { nl: 0, en: 0, de: 0 }
  for (const word of text.slice(0, sampleCharacters).toLowerCase().match(/\p{L}{2,20}/gu) ?? []) {
    for (const language of languagesOf.get(word) ?? []) counts[language] += 1
  }
  const [first, second] = Object.entries(counts).toSorted((a, b) => b[1] - a[1])
  return first![1] >= fewestWords && first![1] > second![1] * 1.3 ? (first![0] as Language) : 'unknown'
}
