import { DocumentRequest } from '../../../shared/audit/preparation.ts'
import { formatDate } from '../../../shared/text/format.ts'
import { today } from '../../app/clock.ts'
import { LinkedEvidence } from '../../app/linked-evidence/linked-evidence.tsx'
import { useRecording } from '../../app/recording.ts'
import { RecordingStatus } from '../../app/recording-status.tsx'
import { apply, useIsEditable } from '../../app/store.ts'
import { useLanguage, useTexts } from '../../app/texts.ts'
import { DateField } from '../../ui/fields/date-field.tsx'
import { RadioGroup } from '../../ui/fields/radio-group.tsx'
import { TextArea } from '../../ui/fields/text-area.tsx'
import { Stack } from '../../ui/layout/stack.tsx'
import { DescriptionList } from '../../ui/text/description-list.tsx'

type Outcome = Pick<DocumentRequest, 'status' | 'receivedOn' | 'reason' | 'evidence'>

const isReceived = (status: DocumentRequest['status']) => status === 'received' || status === 'late'
const isMissing = (status: DocumentRequest['status']) => status === 'refused' || status === 'not_available'

/** One document: when it was asked for, and what came of it. */
export function RequestDetail({ request: { id, name, requestedOn, dueOn, ...recorded } }: { readonly request: DocumentRequest }) {
  const texts = useTexts()
  const language = useLanguage()
  const isEditable = useIsEditable()
  const recording = useRecording<Outcome>(`request:${id}`, recorded, (outcome) => {
    const isIncomplete = (isReceived(outcome.status) && outcome.receivedOn === null) || (isMissing(outcome.status) && outcome.reason.trim() === '')
    return isIncomplete ? undefined : apply({ kind: 'request.update', payload: { id, ...outcome } })
  })
  const { current, change } = recording
  const choose = (status: DocumentRequest['status']) => {
    const receivedOn = isReceived(status) ? (current.receivedOn ?? today()) : null
    void change({ status, receivedOn })
  }
  return (
    <div className="plan-detail">
      <Stack>
        <h2>{name}</h2>
        <DescriptionList
          items={[
            { term: texts('plan:field.requestedOn'), description: formatDate(language, requestedOn) },
            ...(dueOn ? [{ term: texts('plan:field.dueOn'), description: formatDate(language, dueOn) }] : []),
          ]}
        />
        <RadioGroup
          label={texts('plan:field.status')}
          isReadOnly={!isEditable}
          value={current.status}
          onChange={choose}
          options={DocumentRequest.shape.status.options.map((status) => ({ id: status, label: texts(`report:value.requestStatus.${status}`) }))}
        />
        {isReceived(current.status) && <DateField label={texts('plan:field.receivedOn')} isRequired isReadOnly={!isEditable} value={current.receivedOn} onCommit={(receivedOn) => void change({ receivedOn })} />}
        <TextArea label={texts(isMissing(current.status) ? 'plan:field.requestReason' : 'plan:field.remarks')} isRequired={isMissing(current.status)} isReadOnly={!isEditable} value={current.reason} onCommit={(reason) => void change({ reason })} />
        <div role="group" aria-label={texts('plan:field.evidence')}>
          <p className="plan-label">{texts('plan:field.evidence')}</p>
          <LinkedEvidence ids={current.evidence} isDisabled={!isEditable} onChange={(evidence) => void change({ evidence: [...evidence] })} />
        </div>
        <RecordingStatus recording={recording} recorded={texts('plan:documents.recorded')} unrecorded="" waiting={texts('plan:documents.waiting')} />
      </Stack>
    </div>
  )
}
