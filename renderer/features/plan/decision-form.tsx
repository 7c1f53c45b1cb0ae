import type { Precondition } from '../../../shared/audit/precondition.ts'
import type { Asked } from '../../app/commands.ts'
import { useDraft } from '../../app/draft.ts'
import { useAttempts } from '../../app/failure.ts'
import { FailureNotice } from '../../app/failure-notice.tsx'
import { LinkedEvidence } from '../../app/linked-evidence/linked-evidence.tsx'
import { apply, useAudit, useIsEditable } from '../../app/store.ts'
import { useTexts } from '../../app/texts.ts'
import { Button } from '../../ui/actions/button.tsx'
import { RadioGroup } from '../../ui/fields/radio-group.tsx'
import { TextArea } from '../../ui/fields/text-area.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { Stack } from '../../ui/layout/stack.tsx'

const decisions = ['settle', 'waive', 'contest', 'notApplicable', 'reopen'] as const
type Decision = (typeof decisions)[number]

interface DecisionDraft {
  readonly decision: Decision
  readonly explanation: string
  readonly party: string
  readonly evidence: readonly string[]
}

function commandOf(precondition: Precondition['id'], { decision, explanation, party, evidence }: DecisionDraft): Asked {
  const explained = { precondition, explanation }
  switch (decision) {
    case 'settle':
      return { kind: 'precondition.settle', payload: { ...explained, evidence: [...evidence] } }
    case 'waive':
      return { kind: 'precondition.waive', payload: { ...explained, party, evidence: [...evidence] } }
    case 'contest':
      return { kind: 'precondition.contest', payload: { ...explained, party, evidence: [...evidence] } }
    case 'notApplicable':
      return { kind: 'precondition.notApplicable', payload: explained }
    case 'reopen':
      return { kind: 'precondition.reopen', payload: explained }
  }
}

/** What somebody decides about a precondition, and why. What is filled in waits as a draft until it is recorded. */
export function DecisionForm({ precondition: { id, decision } }: { readonly precondition: Precondition }) {
  const texts = useTexts()
  const { processor } = useAudit()
  const isEditable = useIsEditable()
  const { failure, attempt } = useAttempts()
  const [draft, keep, forget] = useDraft<DecisionDraft>(`precondition:${id}`, { decision: 'settle', explanation: '', party: processor.name, evidence: [] })
  const change = (part: Partial<DecisionDraft>) => keep({ ...draft, ...part })
  const namesParty = draft.decision === 'waive' || draft.decision === 'contest'
  const isComplete = draft.explanation.trim() !== '' && (!namesParty || draft.party.trim() !== '')
  const record = async () => {
    if (await attempt(() => apply(commandOf(id, draft)))) forget()
  }
  return (
    <section>
      <h3>{texts('plan:decide.title')}</h3>
      <Stack>
        <RadioGroup
          label={texts('plan:decide.choice')}
          isHorizontal
          isDisabled={!isEditable}
          description={texts(`plan:decide.about.${draft.decision}`)}
          value={draft.decision}
          onChange={(decision) => change({ decision })}
          options={decisions.filter((each) => each !== 'reopen' || (decision !== null && decision.status !== 'missing')).map((each) => ({ id: each, label: texts(`plan:decide.${each}`) }))}
        />
        {namesParty && <TextField label={texts('plan:decide.party')} isRequired isReadOnly={!isEditable} value={draft.party} onChange={(party) => change({ party })} />}
        <TextArea label={texts('plan:decide.explanation')} isRequired isReadOnly={!isEditable} value={draft.explanation} onChange={(explanation) => change({ explanation })} />
        {(namesParty || draft.decision === 'settle') && (
          <div role="group" aria-label={texts('plan:decide.evidence')}>
            <p className="plan-label">{texts('plan:decide.evidence')}</p>
            <LinkedEvidence ids={draft.evidence} isDisabled={!isEditable} onChange={(evidence) => change({ evidence })} />
          </div>
        )}
        <FailureNotice failure={failure} />
        <div>
          <Button variant="primary" isDisabled={!isEditable || !isComplete} onPress={() => void record()}>{texts('plan:decide.record')}</Button>
        </div>
      </Stack>
    </section>
  )
}
