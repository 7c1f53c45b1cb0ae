import { useAudit } from '../../app/store.ts'
import { useTexts } from '../../app/texts.ts'
import { Button } from '../../ui/actions/button.tsx'
import { IconButton } from '../../ui/actions/icon-button.tsx'
import { IconClose } from '../../ui/icons.tsx'
import { twinOf } from './evidence-rows.ts'
import { shownName } from './shown-name.ts'
import type { WaitingPieces } from './use-waiting.ts'

interface WaitingListProps extends Pick<WaitingPieces, 'waiting' | 'drop'> {
  readonly isEditable: boolean
  readonly onDescribe: (key: string) => void
}

/** What came in and is not described yet. */
export function WaitingList({ waiting, drop, isEditable, onDescribe }: WaitingListProps) {
  const texts = useTexts()
  const audit = useAudit()
  if (waiting.length === 0) return null
  return (
    <section className="evidence-waiting" aria-label={texts('evidence:waiting.title', { count: waiting.length })}>
      <h2>{texts('evidence:waiting.title', { count: waiting.length })}</h2>
      <p>{texts('evidence:waiting.about')}</p>
      <ul>
        {waiting.map(({ key, file, description }) => {
          const name = file ? shownName(file.fileName) : description.title || texts('evidence:waiting.statement')
          const twin = twinOf(audit, file?.sha256)
          return (
            <li key={key}>
              <span className="evidence-waiting-name">
                {name}
                {twin && <small>{texts('evidence:waiting.twin', { id: twin.id, title: twin.title })}</small>}
              </span>
              <Button size="small" isDisabled={!isEditable} onPress={() => onDescribe(key)}>
                {texts('evidence:waiting.describe')}
              </Button>
              <IconButton size="small" icon={IconClose} label={texts('evidence:waiting.discardOf', { name })} onPress={() => drop(key)} />
            </li>
          )
        })}
      </ul>
    </section>
  )
}
