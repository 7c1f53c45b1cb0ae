import type { ReactNode } from 'react'

import { type ChecklistItem, Conformity, LevelResult, TestLevel } from '../../../shared/audit/assessment.ts'
import { TestMethod } from '../../../shared/catalogue/control.ts'
import { formatList } from '../../../shared/text/format.ts'
import { useAutosaved } from '../../app/autosave.ts'
import type { Recording } from '../../app/recording.ts'
import { useCatalogue } from '../../app/store.ts'
import { useInLanguage, useLanguage, useTexts } from '../../app/texts.ts'
import { SegmentedControl } from '../../ui/actions/segmented-control.tsx'
import { Checkbox } from '../../ui/fields/checkbox.tsx'
import { CheckboxGroup } from '../../ui/fields/checkbox-group.tsx'
import { TextArea } from '../../ui/fields/text-area.tsx'
import { IconCheck, IconClose, IconNotTested } from '../../ui/icons.tsx'
import type { Outcome } from './outcome.ts'
import { stateLooks } from './state-badge.tsx'

const levelLooks = { met: { tone: 'good', icon: IconCheck }, not_met: { tone: 'bad', icon: IconClose }, not_tested: { tone: 'muted', icon: IconNotTested } } as const

interface OutcomeSectionProps {
  readonly item: ChecklistItem
  readonly recording: Recording<Outcome>
  readonly isDisabled: boolean
  /** Whether it is recorded: beside the choice, where a refusal must be seen. */
  readonly status: ReactNode
}

/** What the auditor found: conformity, the three levels, in words, and how. */
export function OutcomeSection({ item, recording: { current, change }, isDisabled, status }: OutcomeSectionProps) {
  const texts = useTexts()
  const language = useLanguage()
  const inLanguage = useInLanguage()
  const { guidance } = useCatalogue()
  const observation = useAutosaved(current.observation, (observation) => change({ observation }))
  const reason = useAutosaved(current.reason, (reason) => change({ reason }))
  const meaning = guidance.conformities.find(({ value }) => value === current.conformity)
  const needsReason = current.conformity !== null && ['not_tested', 'not_determinable', 'not_applicable'].includes(current.conformity)

  return (
    <section className="checklist-section" aria-labelledby="checklist-outcome">
      <h3 id="checklist-outcome">{texts('checklist:outcome.title')}</h3>
      <SegmentedControl
        isLabelHidden
        label={texts('report:column.conformity')}
        segments={Conformity.options.map((id, index) => ({ id, label: texts(`report:value.conformity.${id}`), shortcut: String(index + 1), ...stateLooks[id] }))}
        value={current.conformity}
        isDisabled={isDisabled}
        onChange={(conformity) => void change({ conformity })}
      />
      {meaning && <p className="checklist-meaning">{inLanguage(meaning.definition)}</p>}
      {status}
      <div className="checklist-level-rows">
        {TestLevel.options.map((level) => (
          <SegmentedControl
            key={level}
            label={texts(`report:column.${level}`)}
            segments={LevelResult.options.map((id) => ({ id, label: texts(`report:value.levelResult.${id}`), ...levelLooks[id] }))}
            value={current.levels[level]}
            isDisabled={isDisabled}
            onChange={(result) => void change({ levels: { ...current.levels, [level]: result } })}
          />
        ))}
      </div>
      <TextArea label={texts('report:column.observation')} description={texts('checklist:outcome.observationAbout')} value={observation.text} isDisabled={isDisabled} onChange={observation.type} onCommit={() => void observation.saveNow()} />
      {(needsReason || current.reason !== '' || reason.text !== '') && (
        <TextArea label={texts('report:column.reason')} isRequired={needsReason} rows={2} value={reason.text} isDisabled={isDisabled} onChange={reason.type} onCommit={() => void reason.saveNow()} />
      )}
      <CheckboxGroup
        isHorizontal
        label={texts('report:column.methodsUsed')}
        description={texts('checklist:outcome.methodsPlanned', { methods: formatList(language, item.methods.map((method) => texts(`report:value.method.${method}`))) })}
        options={TestMethod.options.map((id) => ({ id, label: texts(`report:value.method.${id}`) }))}
        value={current.methods}
        isDisabled={isDisabled}
        onChange={(methods) => void change({ methods: [...methods] })}
      />
      <Checkbox isSelected={current.wasRefused} isDisabled={isDisabled} description={texts('checklist:outcome.refusedAbout')} onChange={(wasRefused) => void change({ wasRefused })}>
        {texts('report:column.refused')}
      </Checkbox>
    </section>
  )
}
