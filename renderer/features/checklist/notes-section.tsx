import type { KeyboardEvent, Ref } from 'react'

import { nextId } from '../../../shared/audit/next-id.ts'
import { formatInstant } from '../../../shared/text/format.ts'
import { useDraft } from '../../app/draft.ts'
import { useAttempts } from '../../app/failure.ts'
import { FailureNotice } from '../../app/failure-notice.tsx'
import { apply, useAudit } from '../../app/store.ts'
import { useLanguage, useTexts } from '../../app/texts.ts'
import { Button } from '../../ui/actions/button.tsx'
import { TextArea } from '../../ui/fields/text-area.tsx'

interface NotesSectionProps {
  /** Null for what concerns the whole audit. */
  readonly itemId: string | null
  readonly isDisabled: boolean
  readonly ref: Ref<HTMLTextAreaElement>
}

/** What was seen and heard, each with its moment and its writer. */
export function NotesSection({ itemId, isDisabled, ref }: NotesSectionProps) {
  const texts = useTexts()
  const language = useLanguage()
  const { notes } = useAudit()
  const { failure, attempt } = useAttempts()
  const [text, write, forget] = useDraft(`note:${itemId ?? ''}`, '')
  const Heading = itemId === null ? 'h2' : 'h3'
  const title = texts(itemId === null ? 'checklist:notes.general' : 'checklist:notes.title')
  const mine = Object.values(notes)
    .filter((note) => note.itemId === itemId)
    .toSorted((one, other) => other.at.localeCompare(one.at))

  const record = async () => {
    if (text.trim() === '') return
    const recorded = await attempt(() => apply({ kind: 'item.note', payload: { id: nextId('N', Object.keys(notes)), itemId, text } }))
    if (recorded) forget()
  }
  const recordOnEnter = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.repeat && (event.ctrlKey || event.metaKey)) void record()
  }

  return (
    <section className="checklist-section" aria-labelledby="checklist-notes">
      <Heading id="checklist-notes">{title}</Heading>
      <div className="checklist-note" onKeyDown={recordOnEnter}>
        <TextArea ref={ref} label={texts('checklist:notes.new')} description={texts('checklist:notes.about')} rows={2} value={text} isDisabled={isDisabled} onChange={write} />
        <Button shortcut="Ctrl+↵" isDisabled={isDisabled || text.trim() === ''} onPress={() => void record()}>
          {texts('checklist:notes.record')}
        </Button>
      </div>
      <FailureNotice failure={failure} />
      {mine.length > 0 && (
        <ol className="checklist-notes" aria-label={title}>
          {mine.map(({ id, at, by, text }) => (
            <li key={id}>
              <p className="checklist-note-when">{texts('checklist:notes.by', { by, at: formatInstant(language, at) })}</p>
              <p>{text}</p>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
