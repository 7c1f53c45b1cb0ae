import type { ChecklistItem } from '../../../shared/audit/assessment.ts'
import type { Control } from '../../../shared/catalogue/control.ts'
import { goTo } from '../../app/place.ts'
import { useAudit } from '../../app/store.ts'
import { useInLanguage, useTexts } from '../../app/texts.ts'
import { Link } from '../../ui/actions/link.tsx'
import { Badge } from '../../ui/feedback/badge.tsx'
import { IconChecklist } from '../../ui/icons.tsx'

/** The checklist items that test a claim, with what came of each. */
export function ItemsOfClaim({ items }: { readonly items: readonly ChecklistItem[] }) {
  const texts = useTexts()
  const inLanguage = useInLanguage()
  const { assessments, side } = useAudit()
  return (
    <section className="claims-section" aria-labelledby="claims-items">
      <h3 id="claims-items">{texts('claims:detail.items')}</h3>
      {items.length === 0 && <p>{texts('claims:detail.noItems')}</p>}
      <ul className="claims-rows">
        {items.map((item) => {
          const assessment = assessments[item.id]
          const deviations = assessment?.sample?.deviations ?? 0
          return (
            <li key={item.id}>
              <Link icon={IconChecklist} onPress={() => goTo('checklist', item.id)}>
                {inLanguage(item.question)}
              </Link>
              {deviations > 0 && <Badge tone="warn">{texts('claims:detail.deviations', { count: deviations })}</Badge>}
              {side === 'controller' && <Badge icon={null}>{assessment ? texts(`report:value.conformity.${assessment.conformity}`) : texts('claims:detail.itemOpen')}</Badge>}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** The controls that a claim bears on, each a way to its item. */
export function ControlLinks({ controls }: { readonly controls: readonly Control[] }) {
  const texts = useTexts()
  const inLanguage = useInLanguage()
  return (
    <ul className="claims-rows">
      {controls.map(({ id, title }) => (
        <li key={id}>
          <Link onPress={() => goTo('checklist', id)}>{texts('report:name.item', { id, title: inLanguage(title) })}</Link>
        </li>
      ))}
    </ul>
  )
}
