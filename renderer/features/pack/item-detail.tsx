import { onOneLine } from '../../../shared/agreement/quote.ts'
import type { ChecklistItem } from '../../../shared/audit/assessment.ts'
import type { Wanted } from '../../../shared/audit/readiness.ts'
import { passageOf } from '../../app/agreement-text/passage-of.ts'
import { goTo, showPassage } from '../../app/place.ts'
import { useAudit } from '../../app/store.ts'
import { useInLanguage, useTexts } from '../../app/texts.ts'
import { Button } from '../../ui/actions/button.tsx'
import { IconChecklist } from '../../ui/icons.tsx'
import { DescriptionList } from '../../ui/text/description-list.tsx'
import { Quote } from '../../ui/text/quote.tsx'
import { EvidenceLinks } from './evidence-links.tsx'

/** A control or claim of the checklist: the sentence it rests on, what would show it, and what lies ready. */
export function ItemDetail({ wanted: { linked, possible }, item }: { readonly wanted: Wanted; readonly item: ChecklistItem }) {
  const texts = useTexts()
  const inLanguage = useInLanguage()
  const { agreement } = useAudit()
  const { language } = agreement.reading
  const show = (criterion: ChecklistItem['criteria'][number]) => {
    const range = passageOf(agreement, criterion)
    if (range) showPassage(range)
  }
  return (
    <>
      {item.criteria.map((criterion, index) => (
        <Quote key={index} lang={language === 'unknown' ? '' : language} clause={criterion.clause || undefined} onShow={() => show(criterion)} showLabel={texts('pack:item.show')}>
          {onOneLine(criterion.quote)}
        </Quote>
      ))}
      <DescriptionList
        isStacked
        items={[
          { term: texts('pack:item.question'), description: inLanguage(item.question) },
          { term: texts('pack:item.wanted'), description: inLanguage(item.evidenceWanted) },
          { term: texts('pack:item.test'), description: inLanguage(item.test) },
          ...(item.pitfall ? [{ term: texts('pack:item.pitfall'), description: inLanguage(item.pitfall) }] : []),
        ]}
      />
      <EvidenceLinks title={texts('pack:item.linked')} ids={linked} />
      <EvidenceLinks title={texts('pack:item.possible')} ids={possible} />
      <Button icon={IconChecklist} onPress={() => goTo('checklist', item.id)}>{texts('pack:item.link')}</Button>
    </>
  )
}
