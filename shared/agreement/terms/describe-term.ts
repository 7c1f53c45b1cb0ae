import { formatMoney, languageOf } from '../../text/format.ts'
import type { Texts } from '../../text/index.ts'
import type { TermId, TermValue } from './term-values.ts'
import { valueOf } from './term.ts'

/** A term's value in words: one or more whole sentences in the reader's language. Words taken from the agreement stay in its own. */
export function describeTerm(id: TermId, value: unknown, texts: Texts): string {
  const describe = sentences[id] as (value: unknown, texts: Texts) => readonly (string | null | false)[]
  const parsed = valueOf(id, value)
  return parsed === null ? texts('agreement:termValue.unreadable') : describe(parsed, texts).filter(Boolean).join(' ')
}

type Describe<T extends TermId> = (value: TermValue<T>, texts: Texts) => readonly (string | null | false)[]
type Deadline = NonNullable<TermValue<'T16'>['deadline']>

/** The sentences for each term's parts; a part that is not settled has none. */
const sentences: { readonly [T in TermId]: Describe<T> } = {
  T01: (value, t) => [t(`agreement:termValue.T01.${value}`)],
  T02: (value, t) => value.map((who) => t(`agreement:termValue.T02.${who}`)),
  T03: ({ qualified, named, isIndependent, isCompetitorExcluded, hasProcessorVeto }, t) => [
    t(`agreement:termValue.T03.qualified.${qualified}`, { named: named.join(', ') }),
    isIndependent && t('agreement:termValue.T03.isIndependent'),
    isCompetitorExcluded && t('agreement:termValue.T03.isCompetitorExcluded'),
    hasProcessorVeto && t('agreement:termValue.T03.hasProcessorVeto'),
  ],
  T04: (value, t) => [t(`agreement:termValue.T04.${value}`)],
  T05: (value, t) => value.map((subject) => t(`agreement:termValue.T05.${subject}`)),
  T06: ({ included, excluded }, t) => [
    included.length + excluded.length === 0 && t('agreement:termValue.T06.none'),
    ...included.map((object) => t(`agreement:termValue.T06.included.${object}`)),
    ...excluded.map((object) => t(`agreement:termValue.T06.excluded.${object}`)),
  ],
  T07: (value, t) => (value.length === 0 ? [t('agreement:termValue.T07.none')] : value.map((kind) => t(`agreement:termValue.T07.${kind}`))),
  T08: ({ kind, count, unit, form }, t) => [
    kind === 'fixed' ? t(`agreement:termValue.T08.fixed.${count === null || unit === null ? 'open' : unit}`, { count: count ?? 0 }) : t(`agreement:termValue.T08.${kind}`),
    form && t(`agreement:termValue.T08.form.${form}`),
  ],
  T09: (value, t) => value.map((reason) => t(`agreement:termValue.T09.${reason}`)),
  T10: ({ max, period, years }, t) => [years > 1 ? t('agreement:termValue.T10.years', { count: max, years }) : t(`agreement:termValue.T10.${period}`, { count: max })],
  T11: (value, t) => value.map((reason) => t(`agreement:termValue.T11.${reason}`)),
  T12: ({ hours, sites, maxDays }, t) => [
    hours === null && sites.length === 0 && maxDays === null && t('agreement:termValue.T12.none'),
    hours && t(`agreement:termValue.T12.hours.${hours}`),
    sites.length > 0 && t('agreement:termValue.T12.sites', { sites: sites.join(', ') }),
    maxDays !== null && t('agreement:termValue.T12.maxDays', { maxDays }),
  ],
  T13: (value, t) => [t(`agreement:termValue.T13.${value}`)],
  T14: ({ kind, carveOuts }, t) => [t(`agreement:termValue.T14.${kind}`), ...carveOuts.map((to) => t(`agreement:termValue.T14.carveOuts.${to}`))],
  T15: (value, t) => [t(`agreement:termValue.T15.${value}`)],
  T16: ({ information, includesStaff, includesAssistance, deadline }, t) => [
    t(`agreement:termValue.T16.information.${information}`),
    includesStaff && t('agreement:termValue.T16.includesStaff'),
    includesAssistance && t('agreement:termValue.T16.includesAssistance'),
    describeDeadline(deadline, t),
  ],
  T17: (value, t) => [t(`agreement:termValue.T17.${value ? 'yes' : 'no'}`)],
  T18: (value, t) => [t(`agreement:termValue.T18.${value}`)],
  T19: (value, t) => [t(`agreement:termValue.T19.${value}`)],
  T20: (value, t) => [t(`agreement:termValue.T20.${value}`)],
  T21: ({ amountCents, per, isCap, vat }, t) => [
    t(`agreement:termValue.T21.${per}`, { amount: formatMoney(languageOf(t), amountCents) }),
    isCap && t('agreement:termValue.T21.isCap'),
    t(`agreement:termValue.T21.vat.${vat}`),
  ],
  T22: ({ on, burden, scope, includesRemedy }, t) => [
    t(`agreement:termValue.T22.on.${on}`),
    burden && t(`agreement:termValue.T22.burden.${burden}`),
    scope && t(`agreement:termValue.T22.scope.${scope}`),
    includesRemedy && t('agreement:termValue.T22.includesRemedy'),
  ],
  T23: ({ duty, onlyOnMaterialBreach, deadline }, t) => [
    t(`agreement:termValue.T23.duty.${duty}`),
    onlyOnMaterialBreach && t('agreement:termValue.T23.onlyOnMaterialBreach'),
    describeDeadline(deadline, t),
  ],
  T24: ({ count, unit }, t) => [t(`agreement:termValue.T24.${unit}`, { count })],
  T25: ({ owner, hasProcessorCopy }, t) => [
    owner === null ? t('agreement:termValue.T25.none') : t(`agreement:termValue.T25.owner.${owner}`),
    hasProcessorCopy && t('agreement:termValue.T25.hasProcessorCopy'),
  ],
  T26: ({ route, law, forum }, t) => [
    route === null && law === null && forum === null && t('agreement:termValue.T26.none'),
    route && t(`agreement:termValue.T26.route.${route}`),
    law !== null && t('agreement:termValue.T26.law', { law }),
    forum !== null && t('agreement:termValue.T26.forum', { forum }),
  ],
  T27: (value, t) => [t(`agreement:termValue.T27.${value ? 'yes' : 'no'}`)],
  T28: ({ reportYears, rawEvidenceMonths, end }, t) => [
    reportYears === null && rawEvidenceMonths === null && end === null && t('agreement:termValue.T28.none'),
    reportYears !== null && t('agreement:termValue.T28.reportYears', { reportYears }),
    rawEvidenceMonths !== null && t('agreement:termValue.T28.rawEvidenceMonths', { rawEvidenceMonths }),
    end && t(`agreement:termValue.T28.end.${end}`),
  ],
  T29: ({ documents, prevails }, t) => [
    documents.length === 0 ? t('agreement:termValue.T29.none') : t('agreement:termValue.T29.documents', { documents: documents.join(', ') }),
    prevails && t(`agreement:termValue.T29.prevails.${prevails}`),
  ],
  T30: (value, t) => {
    const { maySuspend, mayTerminate, liabilityCapCents, liabilityCapMonths, liabilityElsewhere, needsDefaultNotice, lapseMonths } = value
    const settled = [
      maySuspend && t('agreement:termValue.T30.maySuspend'),
      mayTerminate && t('agreement:termValue.T30.mayTerminate'),
      liabilityCapCents !== null && t('agreement:termValue.T30.liabilityCapCents', { amount: formatMoney(languageOf(t), liabilityCapCents) }),
      liabilityCapMonths !== null && t('agreement:termValue.T30.liabilityCapMonths', { count: liabilityCapMonths }),
      liabilityElsewhere !== null && t('agreement:termValue.T30.liabilityElsewhere', { liabilityElsewhere }),
      needsDefaultNotice && t('agreement:termValue.T30.needsDefaultNotice'),
      lapseMonths !== null && t('agreement:termValue.T30.lapseMonths', { lapseMonths }),
    ]
    return settled.some(Boolean) ? settled : [t('agreement:termValue.T30.none')]
  },
}

function describeDeadline(deadline: Deadline | null, t: Texts): string | null {
  if (deadline === null) return null
  if (deadline.kind === 'as_soon_as_possible') return t('agreement:termValue.T16.deadline.as_soon_as_possible')
  return t(`agreement:termValue.T16.deadline.${deadline.count === null ? 'open' : (deadline.unit ?? 'open')}`, { count: deadline.count ?? 0 })
}
