import { useMemo, useState } from 'react'

import type { CalendarDate } from '../../../shared/values.ts'
import { formatDate, formatInstant } from '../../../shared/text/format.ts'
import { useAudit } from '../../app/store.ts'
import { useInLanguage, useLanguage, useTexts } from '../../app/texts.ts'
import { Button } from '../../ui/actions/button.tsx'
import { MenuButton, MenuItem } from '../../ui/actions/menu-button.tsx'
import { Badge } from '../../ui/feedback/badge.tsx'
import { Callout } from '../../ui/feedback/callout.tsx'
import { EmptyState } from '../../ui/feedback/empty-state.tsx'
import { IconEdit, IconEvidence, IconLink, IconMore, IconRemove, IconSave } from '../../ui/icons.tsx'
import { PanelHeader } from '../../ui/layout/panel.tsx'
import { Tabs } from '../../ui/layout/tabs.tsx'
import { EvidenceFacts } from './evidence-facts.tsx'
import type { EvidenceRow } from './evidence-rows.ts'
import { namedUses } from './named-uses.ts'
import { EvidencePreview } from './evidence-preview.tsx'
import { RuleResults } from './rule-results.tsx'
import { UsedBy } from './used-by.tsx'

export interface EvidenceActions {
  readonly isEditable: boolean
  readonly edit: () => void
  readonly remove: () => void
  readonly link: () => void
  readonly save: () => void
}

interface EvidenceDetailProps extends EvidenceActions {
  readonly row: EvidenceRow
  readonly judgedOn: CalendarDate
}

/** One piece: its content, what is recorded of it, what the rules make of it and what rests on it. */
export function EvidenceDetail({ row: { evidence, judgement, uses, typeName }, judgedOn, isEditable, edit, remove, link, save }: EvidenceDetailProps) {
  const texts = useTexts()
  const inLanguage = useInLanguage()
  const language = useLanguage()
  const audit = useAudit()
  const [tab, setTab] = useState(evidence.file && !evidence.removed ? 'preview' : 'facts')
  const named = useMemo(() => namedUses(audit, uses, texts, inLanguage), [audit, uses, texts, inLanguage])
  const { id, title, file, removed, isExample } = evidence

  return (
    <div className="evidence-detail">
      <PanelHeader
        title={texts('report:name.item', { id, title })}
        description={
          <span className="evidence-marks">
            {typeName}
            <Badge icon={null} tone={removed ? 'muted' : 'neutral'}>{evidence.strength}</Badge>
            {judgement.worst && <Badge tone={judgement.standing}>{texts(`evidence:state.${judgement.worst.reason}`)}</Badge>}
            {isExample && <Badge tone="muted">{texts('evidence:line.example')}</Badge>}
            {removed && <Badge tone="warn">{texts('evidence:line.removed')}</Badge>}
          </span>
        }
        actions={
          removed ? null : (
            <>
              <Button size="small" icon={IconEdit} shortcut="E" isDisabled={!isEditable} onPress={edit}>
                {texts('evidence:edit')}
              </Button>
              <MenuButton isIconOnly icon={IconMore} label={texts('evidence:detail')}>
                <MenuItem icon={IconLink} label={texts('evidence:link')} isDisabled={!isEditable} onAction={link} />
                {file && <MenuItem icon={IconSave} label={texts('evidence:saveAs')} onAction={save} />}
                <MenuItem icon={IconRemove} isDanger label={texts('evidence:remove')} isDisabled={!isEditable} onAction={remove} />
              </MenuButton>
            </>
          )
        }
      />
      {removed && <Callout tone="warn">{texts('evidence:removedTrace', { ...removed, at: formatInstant(language, removed.at) })}</Callout>}
      <Tabs
        label={texts('evidence:tab.label')}
        selectedId={tab}
        onSelect={setTab}
        tabs={[
          {
            id: 'preview',
            label: texts('evidence:tab.preview'),
            content: removed ? (
              <EmptyState icon={IconRemove} title={texts('evidence:preview.removed')} />
            ) : file ? (
              <EvidencePreview file={file} title={title} onSave={save} />
            ) : (
              <EmptyState icon={IconEvidence} title={texts('evidence:preview.statement')} description={texts('evidence:preview.statementAbout')} />
            ),
          },
          { id: 'facts', label: texts('evidence:tab.facts'), content: <EvidenceFacts evidence={evidence} /> },
          {
            id: 'rules',
            label: texts('evidence:tab.rules'),
            content: (
              <div className="evidence-tab">
                <p className="evidence-soft">{removed ? texts('evidence:rules.none') : texts('evidence:rules.on', { date: formatDate(language, judgedOn) })}</p>
                {!removed && <RuleResults results={judgement.results} />}
              </div>
            ),
          },
          { id: 'uses', label: texts('evidence:tab.uses'), count: uses.length, content: <UsedBy id={id} uses={named} isEditable={isEditable && !removed} onLink={link} /> },
        ]}
      />
    </div>
  )
}
