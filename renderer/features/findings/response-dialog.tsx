import type { Finding, Response } from '../../../shared/audit/finding.ts'
import type { CalendarDate } from '../../../shared/values.ts'
import { today } from '../../app/clock.ts'
import { useDraft } from '../../app/draft.ts'
import { useAttempts } from '../../app/failure.ts'
import { FormDialog } from '../../app/form-dialog.tsx'
import { apply, useAudit } from '../../app/store.ts'
import { useTexts } from '../../app/texts.ts'
import { SegmentedControl } from '../../ui/actions/segmented-control.tsx'
import { DateField } from '../../ui/fields/date-field.tsx'
import { TextArea } from '../../ui/fields/text-area.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'

type Position = Exclude<Response['position'], 'no_response'>

interface Written {
  readonly position: Position | null
  readonly text: string
  readonly receivedOn: CalendarDate | null
  readonly from: string
}

/** The processor's answer to a finding, word for word. */
export function ResponseDialog({ finding: { id, response }, onClose }: { readonly finding: Finding; readonly onClose: () => void }) {
  const texts = useTexts()
  const { processor } = useAudit()
  const { failure, attempt } = useAttempts()
  const isSilence = response?.position === 'no_response'
  const blank: Written = response && !isSilence ? { ...response, position: response.position as Position } : { position: null, text: '', receivedOn: today(), from: processor.name }
  const [draft, keep, forget] = useDraft<Written>(`response:${id}`, blank)
  const change = (part: Partial<Written>) => keep({ ...draft, ...part })
  const { position, text, receivedOn, from } = draft
  const isComplete = position !== null && receivedOn !== null && from.trim() !== '' && (position === 'agree' || text.trim() !== '')
  const record = async () => {
    if (position === null || receivedOn === null) return
    if (!(await attempt(() => apply({ kind: 'response.record', payload: { id, position, text, receivedOn, from } })))) return
    forget()
    onClose()
  }
  return (
    <FormDialog title={texts('findings:response.title', { id })} description={texts('findings:response.about')} recordLabel={texts('findings:new.record')} isComplete={isComplete} failure={failure} onRecord={record} onClose={onClose}>
      <SegmentedControl
        label={texts('report:column.position')}
        value={position}
        onChange={(position) => change({ position })}
        segments={(['agree', 'partly', 'disagree'] as const).map((id) => ({ id, label: texts(`report:value.position.${id}`) }))}
      />
      <TextArea autoFocus rows={6} label={texts('findings:response.text')} description={texts('findings:response.textAbout')} isRequired={position !== 'agree'} value={text} onChange={(text) => change({ text })} />
      <div className="findings-pair">
        <TextField label={texts('report:column.from')} isRequired value={from} onChange={(from) => change({ from })} />
        <DateField label={texts('report:column.receivedOn')} isRequired max={today()} value={receivedOn} onCommit={(receivedOn) => change({ receivedOn })} />
      </div>
    </FormDialog>
  )
}
