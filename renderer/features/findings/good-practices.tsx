import { evidenceReferences } from '../../../shared/report/references.ts'
import { goTo } from '../../app/place.ts'
import { useAudit, useIsEditable } from '../../app/store.ts'
import { useTexts } from '../../app/texts.ts'
import { Button } from '../../ui/actions/button.tsx'
import { Link } from '../../ui/actions/link.tsx'
import { IconAdd, IconEvidence } from '../../ui/icons.tsx'
import { Disclosure } from '../../ui/layout/disclosure.tsx'

/** What the processor does well, below what it does not. */
export function GoodPractices({ onAdd }: { readonly onAdd: () => void }) {
  const texts = useTexts()
  const audit = useAudit()
  const isEditable = useIsEditable()
  const practices = Object.values(audit.goodPractices)
  return (
    <div className="findings-practices">
      <Disclosure level={2} title={texts('findings:practice.title', { count: practices.length })}>
        <ul aria-label={texts('findings:practice.title', { count: practices.length })}>
          {practices.map(({ id, title, description, evidence }) => (
            <li key={id}>
              <strong>{texts('report:name.item', { id, title })}</strong>
              <p>{description}</p>
              <span className="findings-marks">
                {evidenceReferences(audit, evidence).map((piece) => (
                  <Link key={piece.id} icon={IconEvidence} onPress={() => goTo('evidence', piece.id)}>{texts('report:name.item', piece)}</Link>
                ))}
              </span>
            </li>
          ))}
        </ul>
        <Button size="small" icon={IconAdd} isDisabled={!isEditable} onPress={onAdd}>{texts('findings:practice.add')}</Button>
      </Disclosure>
    </div>
  )
}
