import { useRef } from 'react'

import type { ChecklistItem } from '../../../shared/audit/assessment.ts'
import type { Texts } from '../../../shared/text/index.ts'
import { LinkedEvidence } from '../../app/linked-evidence/linked-evidence.tsx'
import { PutBackNotice } from '../../app/put-back/put-back-notice.tsx'
import { useAudit, useIsEditable } from '../../app/store.ts'
import { useInLanguage, useTexts } from '../../app/texts.ts'
import { Badge } from '../../ui/feedback/badge.tsx'
import { IconOrganisation, IconVerify } from '../../ui/icons.tsx'
import { Disclosure } from '../../ui/layout/disclosure.tsx'
import { Panel } from '../../ui/layout/panel.tsx'
import { Stack } from '../../ui/layout/stack.tsx'
import { itemName } from './checklist-lines.ts'
import { CriterionSection } from './criterion-section.tsx'
import { FindingsOfItem } from './findings-of-item.tsx'
import { useItemActions } from './item-actions.ts'
import { NotesSection } from './notes-section.tsx'
import { OutcomeSection } from './outcome-section.tsx'
import { OutcomeStatus } from './outcome-status.tsx'
import { PreparedSection } from './prepared-section.tsx'
import { SampleSection } from './sample-section.tsx'
import { TestSection } from './test-section.tsx'
import { useControl } from './use-control.ts'
import { useFindingDraft } from './use-finding-draft.tsx'
import { useOutcome } from './use-outcome.ts'

interface ItemDetailProps {
  readonly item: ChecklistItem
  readonly assessed: { readonly by: string; readonly at: string } | undefined
  /** Back to the list. */
  readonly onLeave: () => void
}

/** One item: what it measures against, what was found, on what. Give each item its own `key`. */
export function ItemDetail({ item, assessed, onLeave }: ItemDetailProps) {
  const texts = useTexts()
  const inLanguage = useInLanguage()
  const { side } = useAudit()
  const isEditable = useIsEditable()
  const recording = useOutcome(item)
  const control = useControl(item)
  const finding = useFindingDraft(item, recording.current)
  const evidenceField = useRef<HTMLDivElement>(null)
  const noteField = useRef<HTMLTextAreaElement>(null)
  const { current, change } = recording
  const isAuditor = side === 'controller'
  const status = <OutcomeStatus recording={recording} assessed={assessed} isAuditor={isAuditor} />

  useItemActions({
    isEditable,
    isAuditor,
    assess: (conformity) => void change({ conformity }),
    toNote: () => noteField.current?.focus(),
    toEvidence: () => evidenceField.current?.querySelector('input')?.focus(),
    raiseFinding: finding.begin,
  })

  return (
    <div
      className="checklist-detail"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.preventDefault()
        onLeave()
      }}
    >
      <Panel isScrolling title={titleOf(texts, item)} description={<ItemMarks item={item} isControllersDuty={control?.isControllersDuty ?? false} />}>
        <Stack gap={6}>
          <p className="checklist-question">{inLanguage(item.question)}</p>
          <CriterionSection item={item} />
          <PutBackNotice kind="item" id={item.id} />
          {isAuditor ? <OutcomeSection item={item} recording={recording} isDisabled={!isEditable} status={status} /> : <PreparedSection recording={recording} isDisabled={!isEditable} status={status} />}
          <section className="checklist-section" aria-labelledby="checklist-evidence">
            <h3 id="checklist-evidence">{texts('report:column.evidence')}</h3>
            <LinkedEvidence ref={evidenceField} ids={current.evidence} isDisabled={!isEditable} onChange={(evidence) => void change({ evidence: [...evidence] })} />
          </section>
          <NotesSection ref={noteField} itemId={item.id} isDisabled={!isEditable} />
          {isAuditor && <FindingsOfItem itemId={item.id} isDisabled={!isEditable} onBegin={finding.begin} />}
          <div>
            <Disclosure isOpenAtFirst title={texts('checklist:test.title')}>
              <TestSection item={item} control={control} />
            </Disclosure>
            {isAuditor && (
              <Disclosure isOpenAtFirst={current.sample !== null || item.isPopulationTest} title={texts('report:column.sample')}>
                <SampleSection item={item} recording={recording} isDisabled={!isEditable} />
              </Disclosure>
            )}
          </div>
        </Stack>
      </Panel>
      {finding.question}
    </div>
  )
}

/** A claim is quoted below its title, so that here its clause says enough. */
function titleOf(texts: Texts, item: ChecklistItem): string {
  const clause = item.criteria[0]?.clause
  return item.source.kind === 'claim' && clause ? texts('checklist:name.claimIn', { clause }) : itemName(texts, item)
}

function ItemMarks({ item, isControllersDuty }: { readonly item: ChecklistItem; readonly isControllersDuty: boolean }) {
  const texts = useTexts()
  return (
    <span className="checklist-marks">
      <Badge icon={null}>{texts(`report:value.sourceKind.${item.source.kind}`)}</Badge>
      {item.inAgreement && <Badge tone={item.inAgreement === 'present' ? 'good' : item.inAgreement === 'absent' ? 'warn' : 'neutral'}>{texts('checklist:mark.inAgreement', { status: texts(`report:value.inAgreement.${item.inAgreement}`) })}</Badge>}
      {item.isKey && <Badge tone="info" icon={IconVerify}>{texts('report:column.key')}</Badge>}
      {item.isPopulationTest && <Badge tone="info">{texts('checklist:mark.population')}</Badge>}
      {isControllersDuty && <Badge tone="info" icon={IconOrganisation}>{texts('checklist:mark.controllersDuty')}</Badge>}
    </span>
  )
}
