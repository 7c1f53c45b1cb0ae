import { goTo } from '../../app/place.ts'
import { useAudit } from '../../app/store.ts'
import { useTexts } from '../../app/texts.ts'
import { Button } from '../../ui/actions/button.tsx'
import { Link } from '../../ui/actions/link.tsx'
import { Badge } from '../../ui/feedback/badge.tsx'
import { IconAdd, IconFinding } from '../../ui/icons.tsx'

interface FindingsOfItemProps {
  readonly itemId: string
  readonly isDisabled: boolean
  readonly onBegin: () => void
}

/** The findings that rest on an item, and the way to a new one. */
export function FindingsOfItem({ itemId, isDisabled, onBegin }: FindingsOfItemProps) {
  const texts = useTexts()
  const { findings } = useAudit()
  const mine = Object.values(findings).filter(({ sources }) => sources.some(({ kind, id }) => kind === 'item' && id === itemId))
  return (
    <section className="checklist-section" aria-labelledby="checklist-findings">
      <h3 id="checklist-findings">{texts('report:column.findings')}</h3>
      {mine.length > 0 && (
        <ul className="checklist-findings">
          {mine.map(({ id, title, severity, status }) => (
            <li key={id}>
              <Link icon={IconFinding} onPress={() => goTo('findings', id)}>
                {texts('report:name.item', { id, title })}
              </Link>
              <Badge icon={null}>{texts(status === 'withdrawn' ? 'report:value.findingStatus.withdrawn' : `report:value.severity.${severity}`)}</Badge>
            </li>
          ))}
        </ul>
      )}
      <div>
        <Button icon={IconAdd} shortcut="F" isDisabled={isDisabled} onPress={onBegin}>
          {texts('checklist:action.finding')}
        </Button>
      </div>
    </section>
  )
}
