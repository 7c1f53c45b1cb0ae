import { useAutosaved } from '../../app/autosave.ts'
import { TextArea } from '../../ui/fields/text-area.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'

interface WrittenTextProps {
  readonly label: string
  readonly description?: string
  readonly value: string
  readonly onSave: (text: string) => Promise<unknown>
  /** 1 for a single line. */
  readonly rows?: number
  readonly isRequired?: boolean
  readonly isReadOnly: boolean
  /** For a single line. */
  readonly autoFocus?: boolean | undefined
  /** The language of what is written, as BCP 47. */
  readonly lang?: string
}

/** A text that saves itself while it is written. */
export function WrittenText({ value, onSave, rows = 3, autoFocus, ...field }: WrittenTextProps) {
  const { text, type, saveNow } = useAutosaved(value, onSave)
  const given = { ...field, value: text, onChange: type, onCommit: () => void saveNow() }
  return rows === 1 ? <TextField {...given} autoFocus={autoFocus} /> : <TextArea {...given} rows={rows} />
}
