import type { ChecklistItem } from '../../../shared/audit/assessment.ts'
import type { Control } from '../../../shared/catalogue/control.ts'
import { lawText, withSourceTag } from '../../../shared/report/words.ts'
import { formatList } from '../../../shared/text/format.ts'
import { useCatalogue } from '../../app/store.ts'
import { useInLanguage, useLanguage, useTexts } from '../../app/texts.ts'
import { DescriptionList } from '../../ui/text/description-list.tsx'

/** How the item is tested: what to ask for, what to do, what to beware of, and the law it rests on. */
export function TestSection({ item, control }: { readonly item: ChecklistItem; readonly control: Control | null }) {
  const texts = useTexts()
  const inLanguage = useInLanguage()
  const language = useLanguage()
  const { controls } = useCatalogue()
  const bearsOn = controls.filter(({ id }) => item.controls.includes(id)).map(({ id, title }) => texts('report:name.item', { id, title: inLanguage(title) }))
  const facts = [
    { term: texts('report:column.evidenceWanted'), description: inLanguage(item.evidenceWanted) },
    { term: texts('report:column.test'), description: <span className="checklist-lines">{inLanguage(item.test)}</span> },
    ...(item.pitfall ? [{ term: texts('report:column.pitfall'), description: inLanguage(item.pitfall) }] : []),
    { term: texts('report:column.methodsPlanned'), description: formatList(language, item.methods.map((method) => texts(`report:value.method.${method}`))) },
    ...(item.legalBasis.length > 0 ? [{ term: texts('report:column.legalBasis'), description: withSourceTag(texts, lawText(texts, item.legalBasis), control?.legalBasisTag ?? null) }] : []),
    ...(bearsOn.length > 0 && control === null ? [{ term: texts('report:column.controls'), description: formatList(language, bearsOn) }] : []),
  ]
  return <DescriptionList isStacked items={facts} />
}
