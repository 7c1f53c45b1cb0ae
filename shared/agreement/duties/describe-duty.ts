import type { Texts } from '../../text/index.ts'
import type { DutyId, DutyValue } from './duty-values.ts'
import { dutyValueOf } from './duty.ts'

/** A duty's value in words: one or more whole sentences in the reader's language. */
export function describeDuty(id: DutyId, value: unknown, texts: Texts): string {
  const describe = sentences[id] as (value: unknown, texts: Texts) => readonly (string | false)[]
  const parsed = dutyValueOf(id, value)
  return parsed === null ? texts('agreement:dutyValue.unreadable') : describe(parsed, texts).filter(Boolean).join(' ')
}

type Describe<D extends DutyId> = (value: DutyValue<D>, texts: Texts) => readonly (string | false)[]

const sentences: { readonly [D in DutyId]: Describe<D> } = {
  breach_notice: ({ kind, count, unit, isSoft }, t) => [
    kind === 'fixed' ? t(`agreement:dutyValue.breach_notice.fixed.${count === null || unit === null ? 'open' : unit}`, { count: count ?? 0 }) : t('agreement:dutyValue.breach_notice.without_delay'),
    isSoft && t('agreement:dutyValue.breach_notice.isSoft'),
  ],
  sub_processors: (value, t) => [t(`agreement:dutyValue.sub_processors.${value}`)],
  deletion_or_return: (value, t) => [t(`agreement:dutyValue.deletion_or_return.${value}`)],
  data_subject_assistance: (value, t) => [t(`agreement:dutyValue.data_subject_assistance.${value}`)],
  dpia_assistance: (value, t) => [t(`agreement:dutyValue.dpia_assistance.${value}`)],
}
