import { type Conclusion, OverallConclusion } from '../../../shared/audit/conclusion.ts'
import { type ProposedConclusion, proposeConclusion } from '../../../shared/audit/conclusion-proposal.ts'
import { describeConclusionReason } from '../../../shared/audit/describe-outcome.ts'
import { putBackOf } from '../../../shared/audit/put-back.ts'
import { useDraft } from '../../app/draft.ts'
import { useAttempts } from '../../app/failure.ts'
import { FailureNotice } from '../../app/failure-notice.tsx'
import { PutBackNotice } from '../../app/put-back/put-back-notice.tsx'
import { apply, useAudit } from '../../app/store.ts'
import { useTexts } from '../../app/texts.ts'
import { Button } from '../../ui/actions/button.tsx'
import { Select } from '../../ui/fields/select.tsx'
import { TextArea } from '../../ui/fields/text-area.tsx'
import { Stack } from '../../ui/layout/stack.tsx'
import { DescriptionList } from '../../ui/text/description-list.tsx'

/** What the lead auditor concludes, beside what the rules of the profession allow at most. */
export function ConclusionForm({ isEditable }: { readonly isEditable: boolean }) {
  const texts = useTexts()
  const audit = useAudit()
  const proposal = proposeConclusion(audit)
  const proposed: Conclusion = { agreement: proposal.agreement.conclusion, performance: proposal.performance.conclusion, summary: '', reason: '' }
  const [draft, change, forget] = useDraft<Conclusion>('conclusion', audit.conclusion ?? putBackOf(audit, 'conclusion', 'conclusion')?.earlier ?? proposed)
  const { failure, attempt } = useAttempts()
  const departs = draft.agreement !== proposed.agreement || draft.performance !== proposed.performance

  if (!isEditable && audit.conclusion) return <Recorded conclusion={audit.conclusion} />
  const record = async () => {
    if (await attempt(() => apply({ kind: 'conclusion.draw', payload: draft }))) forget()
  }
  const isRecorded = audit.conclusion !== null && JSON.stringify(draft) === JSON.stringify(audit.conclusion)
  return (
    <Stack gap={3}>
      <PutBackNotice kind="conclusion" id="conclusion" />
      {(['agreement', 'performance'] as const).map((part) => (
        <div key={part}>
          <Select
            label={texts(part === 'agreement' ? 'report:field.conclusionAgreement' : 'report:field.conclusionPerformance')}
            isDisabled={!isEditable}
            value={draft[part]}
            onChange={(conclusion) => change({ ...draft, [part]: conclusion })}
            options={OverallConclusion.options.map((id) => ({ id, label: texts(`report:value.conclusion.${id}`) }))}
          />
          <Grounds proposal={proposal[part]} />
        </div>
      ))}
      <TextArea label={texts('delivery:conclusion.summary')} isRequired isReadOnly={!isEditable} value={draft.summary} onChange={(summary) => change({ ...draft, summary })} />
      {(departs || draft.reason !== '') && (
        <TextArea
          label={texts('delivery:conclusion.reason')}
          description={texts('delivery:conclusion.reasonHelp')}
          isRequired={departs}
          isReadOnly={!isEditable}
          value={draft.reason}
          onChange={(reason) => change({ ...draft, reason })}
        />
      )}
      <FailureNotice failure={failure} />
      <Stack isRow>
        <Button variant={audit.conclusion ? 'secondary' : 'primary'} isDisabled={!isEditable || isRecorded || draft.summary.trim() === ''} onPress={() => void record()}>
          {isRecorded ? texts('delivery:conclusion.recorded') : texts('delivery:conclusion.record')}
        </Button>
      </Stack>
    </Stack>
  )
}

/** What is proposed at most, and what holds it there. */
function Grounds({ proposal: { conclusion, reasons } }: { readonly proposal: ProposedConclusion }) {
  const texts = useTexts()
  return (
    <div className="report-grounds">
      <p>{texts('delivery:conclusion.atMost', { conclusion: texts(`report:value.conclusion.${conclusion}`) })}</p>
      <ul>
        {reasons.map((reason) => (
          <li key={reason.kind}>{describeConclusionReason(texts, reason, (ids) => ids)}</li>
        ))}
      </ul>
    </div>
  )
}

function Recorded({ conclusion: { agreement, performance, summary, reason } }: { readonly conclusion: Conclusion }) {
  const texts = useTexts()
  return (
    <DescriptionList
      isStacked
      items={[
        { term: texts('report:field.conclusionAgreement'), description: texts(`report:value.conclusion.${agreement}`) },
        { term: texts('report:field.conclusionPerformance'), description: texts(`report:value.conclusion.${performance}`) },
        { term: texts('delivery:conclusion.summary'), description: summary },
        ...(reason ? [{ term: texts('delivery:conclusion.reason'), description: reason }] : []),
      ]}
    />
  )
}
