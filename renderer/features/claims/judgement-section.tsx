import { useRef } from 'react'

import type { Claim } from '../../../shared/agreement/claims/claim.ts'
import { type ChecklistItem, ClaimJudgement } from '../../../shared/audit/assessment.ts'
import { useActions } from '../../app/actions.ts'
import { useAutosaved } from '../../app/autosave.ts'
import { LinkedEvidence } from '../../app/linked-evidence/linked-evidence.tsx'
import { RecordingStatus } from '../../app/recording-status.tsx'
import { useAudit, useIsEditable } from '../../app/store.ts'
import { useTexts } from '../../app/texts.ts'
import { Button } from '../../ui/actions/button.tsx'
import { SegmentedControl } from '../../ui/actions/segmented-control.tsx'
import { TextArea } from '../../ui/fields/text-area.tsx'
import { IconLink } from '../../ui/icons.tsx'
import { stateLooks } from './claim-state.tsx'
import { lacking } from './judgement.ts'
import { useJudgement } from './use-judgement.ts'

interface JudgementSectionProps {
  readonly claim: Claim
  /** The items that test it: what they rest on may carry the claim too. */
  readonly items: readonly ChecklistItem[]
}

const results = ClaimJudgement.shape.result.options

/** What was found about a claim. The processor lays its proof ready here, and judges nothing. */
export function JudgementSection({ claim, items }: JudgementSectionProps) {
  const texts = useTexts()
  const { assessments, claims, evidence, side } = useAudit()
  const isDisabled = !useIsEditable()
  const recording = useJudgement(claim.id)
  const { current, change } = recording
  const explanation = useAutosaved(current.explanation, (explanation) => change({ explanation }))
  const evidenceField = useRef<HTMLDivElement>(null)
  const wordsField = useRef<HTMLTextAreaElement>(null)
  const isAuditor = side === 'controller'
  const group = texts('window:room.claims')
  const ofItems = [...new Set(items.flatMap(({ id }) => assessments[id]?.evidence ?? []))].filter((id) => !current.evidence.includes(id) && evidence[id]?.removed === null)
  const lack = isAuditor ? lacking(current) : null

  useActions([
    ...(isAuditor ? results : []).map((result, index) => ({
      id: `claims.${result}`,
      title: texts('claims:action.judge', { result: texts(`report:value.claimResult.${result}`) }),
      group,
      keys: String(index + 1),
      isDisabled,
      run: () => void change({ result }),
    })),
    { id: 'claims.explain', title: texts('claims:action.explain'), group, keys: 'n', isDisabled, run: () => wordsField.current?.focus() },
    { id: 'claims.evidence', title: texts('claims:action.evidence'), group, keys: 'e', isDisabled, run: () => evidenceField.current?.querySelector('input')?.focus() },
  ])

  return (
    <>
      <section className="claims-section" aria-labelledby="claims-judgement">
        <h3 id="claims-judgement">{texts(isAuditor ? 'report:column.result' : 'claims:prepared.title')}</h3>
        {isAuditor && (
          <SegmentedControl
            isLabelHidden
            label={texts('report:column.result')}
            segments={results.map((id, index) => ({ id, label: texts(`report:value.claimResult.${id}`), shortcut: String(index + 1), ...stateLooks[id] }))}
            value={current.result}
            isDisabled={isDisabled}
            onChange={(result) => void change({ result })}
          />
        )}
        <TextArea
          ref={wordsField}
          isRequired={isAuditor}
          label={texts('report:column.explanation')}
          description={texts(isAuditor ? 'claims:judgement.explanationAbout' : 'claims:prepared.about')}
          value={explanation.text}
          isDisabled={isDisabled}
          onChange={explanation.type}
          onCommit={() => void explanation.saveNow()}
        />
        <RecordingStatus
          recording={recording}
          recorded={claims[claim.id] ? texts('claims:judgement.recorded') : null}
          unrecorded={texts(isAuditor ? 'claims:judgement.open' : 'claims:prepared.open')}
          waiting={texts(lack === null ? 'claims:judgement.waiting' : `claims:judgement.lacks.${lack}`)}
        />
      </section>
      <section className="claims-section" aria-labelledby="claims-evidence">
        <h3 id="claims-evidence">{texts('report:column.evidence')}</h3>
        <LinkedEvidence ref={evidenceField} ids={current.evidence} isDisabled={isDisabled} onChange={(evidence) => void change({ evidence: [...evidence] })} />
        {ofItems.length > 0 && (
          <div>
            <Button icon={IconLink} isDisabled={isDisabled} onPress={() => void change({ evidence: [...current.evidence, ...ofItems] })}>
              {texts('claims:judgement.takeFromItems', { count: ofItems.length })}
            </Button>
          </div>
        )}
      </section>
    </>
  )
}
