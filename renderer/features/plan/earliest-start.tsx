import { describeNoticeTerm } from '../../../shared/audit/describe-precondition.ts'
import { checkNotice, latestReceipt } from '../../../shared/audit/notice-dates.ts'
import { formatDate } from '../../../shared/text/format.ts'
import { goTo } from '../../app/place.ts'
import { useAudit } from '../../app/store.ts'
import { useLanguage, useTexts } from '../../app/texts.ts'
import { Link } from '../../ui/actions/link.tsx'
import { Stack } from '../../ui/layout/stack.tsx'
import { DescriptionList } from '../../ui/text/description-list.tsx'

/** The first day on which fieldwork may lawfully begin, and how it is counted. */
export function EarliestStart() {
  const texts = useTexts()
  const language = useLanguage()
  const { term, receivedOn, earliestOn, plannedOn } = checkNotice(useAudit())
  const date = (on: string | null) => (on === null ? texts('plan:dates.notReceived') : formatDate(language, on))
  return (
    <Stack>
      <DescriptionList
        items={[
          { term: texts('plan:dates.term'), description: describeNoticeTerm(texts, term) },
          { term: texts('plan:dates.from'), description: <Link onPress={() => goTo('agreement', 'T08')}>{texts(`report:value.noticeFrom.${term.from}`)}</Link> },
          { term: texts('plan:dates.received'), description: date(receivedOn) },
          { term: texts('plan:dates.earliest'), description: date(earliestOn) },
          ...(plannedOn && !receivedOn ? [{ term: texts('plan:dates.latestReceipt'), description: date(latestReceipt(plannedOn, term)) }] : []),
        ]}
      />
      {term.count > 0 && <p className="plan-soft">{texts(`plan:dates.counting.${term.unit}`)}</p>}
    </Stack>
  )
}
