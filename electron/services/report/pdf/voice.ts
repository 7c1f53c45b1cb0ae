import { createContext, useContext } from 'react'

import { lawText } from '../../../../shared/report/words.ts'
import { formatDate, formatHours, formatInstant, formatMoney } from '../../../../shared/text/format.ts'
import type { Texts } from '../../../../shared/text/index.ts'
import type { CalendarDate, Instant, Language } from '../../../../shared/values.ts'

/** How the report speaks: its language, its sentences, and values as that language writes them. */
export interface Voice {
  readonly texts: Texts
  readonly language: Language
  /** What was not recorded says so. */
  readonly date: (date: CalendarDate | null) => string
  /** `1 september 2025 tot en met 31 augustus 2026`; an end that was not recorded is left out. */
  readonly span: (from: CalendarDate | null, until: CalendarDate | null) => string
  readonly instant: (instant: Instant | null) => string
  readonly money: (cents: number | null) => string
  readonly hours: (quarterHours: number | null) => string
  /** `Uitgever: Voorbeeld B.V.`, and nothing where there is nothing to label. */
  readonly labelled: (label: string, text: string) => string
  /** Articles of the GDPR by their bare numbers, then whatever other law a person named. */
  readonly law: (legalBasis: readonly string[]) => string
}

/** One thing a line, without those that have nothing to say. */
export function lines(things: readonly string[]): string {
  return things.filter(Boolean).join('\n')
}

/** A word of a fixed list as it stands at the head of a line. */
export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

export function voiceOf(language: Language, texts: Texts): Voice {
  const orNotRecorded =
    <T>(show: (language: Language, value: T) => string) =>
    (value: T | null) =>
      value === null ? texts('report:word.notRecorded') : show(language, value)
  return {
    texts,
    language,
    date: orNotRecorded(formatDate),
    span: (from, until) => {
      if (from === null && until === null) return texts('report:word.notRecorded')
      const ends = { from: from === null ? '' : formatDate(language, from), until: until === null ? '' : formatDate(language, until) }
      if (from === null) return texts('report:pdf.spanUntil', ends)
      return texts(until === null ? 'report:pdf.spanFrom' : 'report:pdf.span', ends)
    },
    instant: orNotRecorded(formatInstant),
    money: (cents) => (cents === null ? '' : formatMoney(language, cents)),
    hours: (quarterHours) => (quarterHours === null ? '' : formatHours(language, quarterHours)),
    labelled: (label, text) => (text === '' ? '' : texts('report:pdf.labelled', { label, text })),
    law: (legalBasis) => lawText(texts, legalBasis),
  }
}

const VoiceContext = createContext<Voice | null>(null)

export const VoiceProvider = VoiceContext.Provider

/** Only inside the report's document; not in what is drawn anew for every page, which gets its words handed in. */
export function useVoice(): Voice {
  return useContext(VoiceContext)!
}
