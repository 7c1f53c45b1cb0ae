import type { TermId, TermValue } from '../agreement/term-values.ts'
import { valueOf } from '../agreement/term.ts'
import { effectiveTerm } from '../audit/effective-term.ts'
import { formatMoney } from '../text/format.ts'
import type { Texts } from '../text/index.ts'
import type { Language } from '../values.ts'
import type { Sources } from './input.ts'
import { yesNo } from './words.ts'

interface Voice {
  readonly texts: Texts
  readonly language: Language
}

type Phrases = readonly (string | false | null)[]
type Deadline = NonNullable<TermValue<'T16'>['deadline']>

function duration({ texts }: Voice, { count, unit }: { readonly count: number | null; readonly unit: 'calendar_days' | 'working_days' | 'hours' | null }): string {
  return count === null || unit === null ? texts('report:duration.open') : texts(`report:duration.${unit}`, { count })
}

function deadlinePhrase(voice: Voice, deadline: Deadline | null): string | null {
  if (!deadline) return null
  if (deadline.kind === 'as_soon_as_possible') return voice.texts('report:duration.asSoonAsPossible')
  return voice.texts('report:term.T16.within', { duration: duration(voice, deadline) })
}

/** For each term, its value as phrases that each stand on their own. */
const phrases: { readonly [T in TermId]: (value: TermValue<T>, voice: Voice) => Phrases } = {
  T01: (value, { texts }) => [texts(`report:term.T01.${value}`)],
  T02: (value, { texts }) => value.map((who) => texts(`report:term.T02.${who}`)),
  T03: (value, { texts }) => [
    texts(`report:term.T03.${value.qualified}`, { list: value.named }),
    value.isIndependent && texts('report:term.T03.independent'),
    value.isCompetitorExcluded && texts('report:term.T03.noCompetitor'),
    value.hasProcessorVeto && texts('report:term.T03.veto'),
  ],
  T04: (value, { texts }) => [texts(`report:term.T04.${value}`)],
  T05: (value, { texts }) => value.map((subject) => texts(`report:term.T05.${subject}`)),
  T06: ({ included, excluded }, { texts }) => [
    included.length > 0 && texts('report:term.T06.included', { list: included.map((object) => texts(`report:term.T06.${object}`)) }),
    excluded.length > 0 && texts('report:term.T06.excluded', { list: excluded.map((object) => texts(`report:term.T06.${object}`)) }),
  ],
  T07: (value, { texts }) => value.map((kind) => texts(`report:value.auditKind.${kind}`)),
  T08: (value, voice) => [
    value.kind === 'fixed' && value.count === null
      ? voice.texts('report:term.T08.open')
      : voice.texts(`report:term.T08.${value.kind}`, { duration: duration(voice, value) }),
    value.form && voice.texts(`report:term.T08.${value.form}`),
  ],
  T09: (value, { texts }) => value.map((ground) => texts(`report:term.T09.${ground}`)),
  T10: ({ max, period }, { texts }) => [texts(`report:term.T10.${period}`, { count: max })],
  T11: (value, { texts }) => value.map((ground) => texts(`report:term.T11.${ground}`)),
  T12: ({ hours, sites, maxDays }, { texts }) => [
    hours && texts(`report:term.T12.${hours}`),
    sites.length > 0 && texts('report:term.T12.sites', { list: sites }),
    maxDays !== null && texts('report:term.T12.maxDays', { count: maxDays }),
  ],
  T13: (value, { texts }) => [texts(`report:term.T13.${value}`)],
  T14: ({ kind, carveOuts }, { texts }) => [
    texts(`report:term.T14.${kind}`),
    carveOuts.length > 0 && texts('report:term.T14.carveOuts', { list: carveOuts.map((whom) => texts(`report:term.T14.${whom}`)) }),
  ],
  T15: (value, { texts }) => [texts(`report:term.T15.${value}`)],
  T16: (value, voice) => [
    voice.texts(`report:term.T16.${value.information}`),
    value.includesStaff && voice.texts('report:term.T16.staff'),
    value.includesAssistance && voice.texts('report:term.T16.assistance'),
    deadlinePhrase(voice, value.deadline),
  ],
  T17: (value, { texts }) => [yesNo(texts, value)],
  T18: (value, { texts }) => [texts(`report:term.T18.${value}`)],
  T19: (value, { texts }) => [texts(`report:term.T19.${value}`)],
  T20: (value, { texts }) => [texts(`report:term.T20.${value}`)],
  T21: ({ amountCents, per, isCap, vat }, { texts, language }) => [
    texts(`report:term.T21.${per}`, { amount: formatMoney(language, amountCents) }),
    isCap && texts('report:term.T21.cap'),
    texts(`report:term.T21.${vat}`),
  ],
  T22: ({ on, burden, scope, includesRemedy }, { texts }) => [
    texts(`report:term.T22.${on}`),
    burden && texts(`report:term.T22.${burden === 'controller' ? 'burdenController' : 'burdenProcessor'}`),
    scope && texts(`report:term.T22.${scope}`),
    includesRemedy && texts('report:term.T22.remedy'),
  ],
  T23: (value, voice) => [
    voice.texts(`report:term.T23.${value.duty}`),
    value.onlyOnMaterialBreach && voice.texts('report:term.T23.onlyMaterial'),
    deadlinePhrase(voice, value.deadline),
  ],
  T24: (value, voice) => [voice.texts('report:term.T24.days', { duration: duration(voice, value) })],
  T25: ({ owner, hasProcessorCopy }, { texts }) => [owner && texts(`report:term.T25.${owner}`), hasProcessorCopy && texts('report:term.T25.copy')],
  T26: ({ route, law, forum }, { texts }) => [
    route && texts(`report:term.T26.${route}`),
    law && texts('report:term.T26.law', { what: law }),
    forum && texts('report:term.T26.forum', { what: forum }),
  ],
  T27: (value, { texts }) => [yesNo(texts, value)],
  T28: ({ reportYears, rawEvidenceMonths, end }, { texts }) => [
    reportYears !== null && texts('report:term.T28.report', { count: reportYears }),
    rawEvidenceMonths !== null && texts('report:term.T28.raw', { count: rawEvidenceMonths }),
    end && texts(`report:term.T28.${end}`),
  ],
  T29: ({ documents, prevails }, { texts }) => [
    documents.length > 0 && texts('report:term.T29.documents', { list: documents }),
    prevails && texts(`report:term.T29.${prevails}`),
  ],
  T30: (value, { texts, language }) => [
    value.maySuspend && texts('report:term.T30.suspend'),
    value.mayTerminate && texts('report:term.T30.terminate'),
    value.liabilityCapCents !== null && texts('report:term.T30.cap', { amount: formatMoney(language, value.liabilityCapCents) }),
    value.liabilityElsewhere && texts('report:term.T30.elsewhere', { what: value.liabilityElsewhere }),
    value.needsDefaultNotice && texts('report:term.T30.notice'),
    value.lapseMonths !== null && texts('report:term.T30.lapse', { count: value.lapseMonths }),
  ],
}

/** The value of a term in words, as `28 kalenderdagen vooraf; schriftelijk`; says that the agreement is silent where there is none. */
export function termText<T extends TermId>(voice: Voice, id: T, value: unknown): string {
  const held = valueOf(id, value)
  if (held === null) return voice.texts(value === null || value === undefined ? 'report:word.silent' : 'report:term.unreadable')
  const said = phrases[id](held, voice).filter((phrase) => typeof phrase === 'string')
  return said.join('; ') || voice.texts('report:term.empty')
}

/** The value of a term as the audit now holds it, in words. Silence that nobody confirmed is not called silence: nothing was found. */
export function heldTermText(sources: Pick<Sources, 'audit' | 'texts' | 'language'>, id: TermId): string {
  const { value, standing } = effectiveTerm(sources.audit, id)
  const isConfirmed = standing === 'confirmed' || standing === 'corrected'
  return value === null && !isConfirmed ? sources.texts('report:word.nothingFound') : termText(sources, id, value)
}
