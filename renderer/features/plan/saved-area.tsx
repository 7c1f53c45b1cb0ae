import { useAutosaved } from '../../app/autosave.ts'
import { useAttempts } from '../../app/failure.ts'
import { FailureNotice } from '../../app/failure-notice.tsx'
import { useIsEditable } from '../../app/store.ts'
import { TextArea } from '../../ui/fields/text-area.tsx'

interface SavedAreaProps {
  readonly label: string
  readonly value: string
  readonly save: (text: string) => Promise<unknown>
}

/** A longer text that saves itself while it is typed; a refusal is shown below it. */
export function SavedArea({ label, value, save }: SavedAreaProps) {
  const isEditable = useIsEditable()
  const { failure, attempt, dismiss } = useAttempts()
  const { text, type, saveNow } = useAutosaved(
    value,
    async (typed) => {
      await save(typed)
      dismiss()
    },
    (refused) => void attempt(() => Promise.reject(refused)),
  )
  return (
    <>
      <TextArea label={label} isReadOnly={!isEditable} value={text} onChange={type} onCommit={() => void saveNow()} />
      <FailureNotice failure={failure} />
    </>
  )
}
