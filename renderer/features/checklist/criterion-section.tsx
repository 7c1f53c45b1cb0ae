import { useMemo } from 'react'

import { onOneLine } from '../../../shared/agreement/quote.ts'
import type { ChecklistItem } from '../../../shared/audit/assessment.ts'
import { missingDocuments } from '../../../shared/audit/incomplete-criterion.ts'
import { formatList } from '../../../shared/text/format.ts'
import { passageOf } from '../../app/agreement-text/passage-of.ts'
import { useTextFollows } from '../../app/agreement-text/use-text-follows.ts'
import { showPassage } from '../../app/place.ts'
import { useAudit } from '../../app/store.ts'
import { useLanguage, useTexts } from '../../app/texts.ts'
import { Callout } from '../../ui/feedback/callout.tsx'
import { Quote } from '../../ui/text/quote.tsx'

/** The sentences that the item measures against, and what they lean on that is not there. */
export function CriterionSection({ item }: { readonly item: ChecklistItem }) {
  const texts = useTexts()
  const language = useLanguage()
  const audit = useAudit()
  const { reading } = audit.agreement
  const missing = missingDocuments(audit, item)
  const [first] = item.criteria
  const firstRange = useMemo(() => first && passageOf(audit.agreement, first), [audit.agreement, first])
  useTextFollows(firstRange)
  const show = (criterion: ChecklistItem['criteria'][number]) => {
    const range = passageOf(audit.agreement, criterion)
    if (range) showPassage(range)
  }
  return (
    <section className="checklist-section" aria-labelledby="checklist-criterion">
      <h3 id="checklist-criterion">{texts('report:column.criterion')}</h3>
      {item.criteria.length === 0 && <p>{texts('report:pdf.noClause')}</p>}
      {item.criteria.map((criterion, index) => (
        <Quote
          key={index}
          lang={reading.language === 'unknown' ? '' : reading.language}
          clause={criterion.clause || undefined}
          onShow={() => show(criterion)}
          showLabel={texts('checklist:criterion.show')}
        >
          {onOneLine(criterion.quote)}
        </Quote>
      ))}
      {missing.length > 0 && <Callout tone="warn">{texts('checklist:criterion.missing', { documents: formatList(language, missing) })}</Callout>}
    </section>
  )
}
