import { useMemo } from 'react'

import type { Finding } from '../../../shared/audit/finding.ts'
import { formatDay, formatList } from '../../../shared/text/format.ts'
import { PutBackNotice } from '../../app/put-back/put-back-notice.tsx'
import { RecordingStatus } from '../../app/recording-status.tsx'
import { useRecording } from '../../app/recording.ts'
import { apply, useCatalogue, useIsEditable } from '../../app/store.ts'
import { useInLanguage, useLanguage, useTexts } from '../../app/texts.ts'
import { Button } from '../../ui/actions/button.tsx'
import { Callout } from '../../ui/feedback/callout.tsx'
import { IconBlocked, IconJudgement } from '../../ui/icons.tsx'
import { Panel } from '../../ui/layout/panel.tsx'
import { Stack } from '../../ui/layout/stack.tsx'
import { ActionSection } from './action-section.tsx'
import { FinaliseSection } from './finalise-section.tsx'
import { FindingForm } from './finding-form.tsx'
import { FindingReading } from './finding-reading.tsx'
import { SeverityBadge, StatusBadge } from './finding-looks.tsx'
import { termsOf } from './grade-choice.tsx'
import { HearingSection } from './hearing-section.tsx'
import { ShiftSection } from './shift-section.tsx'
import { contentOf, missingIn, type WrittenFinding } from './written-finding.ts'

export type FindingDialog = 'regrade' | 'withdraw' | 'response' | 'plan'

interface FindingDetailProps {
  readonly finding: Finding
  readonly onOpen: (dialog: FindingDialog) => void
  /** Back to the list. */
  readonly onLeave: () => void
}

/** One recorded finding: what it says, what the processor answered, and what becomes of it. Give each finding its own `key`. */
export function FindingDetail({ finding, onOpen, onLeave }: FindingDetailProps) {
  const texts = useTexts()
  const language = useLanguage()
  const isEditable = useIsEditable()
  const isOpen = isEditable && finding.status === 'provisional'
  const isStanding = isEditable && finding.status !== 'withdrawn'
  const recorded = useMemo(() => writtenPartOf(finding), [finding])
  const recording = useRecording<WrittenFinding>(`finding:${finding.id}`, recorded, (written) => {
    const content = contentOf(written)
    if (!content) return undefined
    const { severity: _, ...change } = content
    return apply({ kind: 'finding.change', payload: { ...change, id: finding.id } })
  })
  const missing = missingIn(recording.current)
  const grade = <Grade finding={finding} isDisabled={!isStanding} onRegrade={() => onOpen('regrade')} />
  return (
    <div
      className="findings-detail"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.preventDefault()
        onLeave()
      }}
    >
      <Panel
        isScrolling
        title={texts('report:name.item', { id: finding.id, title: finding.title })}
        description={
          <span className="findings-marks">
            <SeverityBadge severity={finding.severity} />
            <StatusBadge status={finding.status} />
            <span>{texts('findings:raised', { name: finding.raisedBy, date: formatDay(language, finding.raisedAt) })}</span>
          </span>
        }
        actions={<Button size="small" variant="danger" icon={IconBlocked} isDisabled={!isStanding} onPress={() => onOpen('withdraw')}>{texts('findings:withdraw.action')}</Button>}
      >
        <Stack gap={6}>
          {finding.withdrawal && <Callout tone="warn" title={texts('findings:withdraw.done', { name: finding.withdrawal.by, date: formatDay(language, finding.withdrawal.at) })}>{finding.withdrawal.reason}</Callout>}
          <PutBackNotice kind="finding" id={finding.id} />
          {finding.status === 'final' && <Callout tone="good">{texts('findings:finalise.done')}</Callout>}
          {isOpen ? (
            <FindingForm written={recording.current} change={recording.change} isReadOnly={false} grade={grade} />
          ) : (
            <>
              <section className="findings-section" aria-labelledby="findings-what">
                <h3 id="findings-what">{texts('findings:settled', { type: texts(`findings:type.${finding.type}.name`) })}</h3>
                {grade}
              </section>
              <FindingReading finding={finding} />
            </>
          )}
          {isOpen && (
            <RecordingStatus
              recording={recording}
              recorded={texts('findings:recorded')}
              unrecorded=""
              waiting={missing.length > 0 ? texts('findings:waiting', { count: missing.length, parts: formatList(language, missing.map((part) => texts(`findings:missing.${part}`))) }) : texts('findings:refused')}
            />
          )}
          <HearingSection finding={finding} isDisabled={!isStanding} onRespond={() => onOpen('response')} />
          <ActionSection finding={finding} isDisabled={!isStanding} onPlan={() => onOpen('plan')} />
          <FinaliseSection finding={finding} isDisabled={!isOpen} hasDraft={recording.isDraft} onRespond={() => onOpen('response')} />
          <ShiftSection finding={finding} isDisabled={!isStanding} />
        </Stack>
      </Panel>
    </div>
  )
}

/** The grade with what it means, and every grade before it with the reason (SPEC S28). */
function Grade({ finding, isDisabled, onRegrade }: { readonly finding: Finding; readonly isDisabled: boolean; readonly onRegrade: () => void }) {
  const texts = useTexts()
  const language = useLanguage()
  const inLanguage = useInLanguage()
  const definition = useCatalogue().severities.find(({ severity }) => severity === finding.severity)
  const name = (severity: Finding['severity']) => texts(`report:value.severity.${severity}`)
  return (
    <div className="findings-grade">
      <div className="findings-marks">
        <SeverityBadge severity={finding.severity} />
        <Button size="small" icon={IconJudgement} shortcut="G" isDisabled={isDisabled} onPress={onRegrade}>{texts('findings:regrade.action')}</Button>
      </div>
      {definition && <p>{inLanguage(definition.definition)}</p>}
      {definition && <p className="findings-hint">{termsOf(texts, definition)}</p>}
      {finding.regrades.length > 0 && (
        <ol className="findings-history" aria-label={texts('report:column.regrades')}>
          {finding.regrades.map(({ from, to, reason, at, by }) => (
            <li key={at}>
              <strong>{texts('findings:regrade.step', { from: name(from), to: name(to) })}</strong>
              <span>{reason}</span>
              <span className="findings-hint">{texts('findings:regrade.by', { name: by, date: formatDay(language, at) })}</span>
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}

function writtenPartOf({ title, type, severity, sources, criteria, condition, cause, effect, recommendation, level, evidence, owner, dueOn, proofRequired }: Finding): WrittenFinding {
  return { title, type, severity, sources, criteria, condition, cause, effect, recommendation, level, evidence, owner, dueOn, proofRequired }
}
