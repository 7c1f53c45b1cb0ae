import type { ReactNode } from 'react'

import { TestLevel } from '../../../shared/audit/assessment.ts'
import { FindingType } from '../../../shared/audit/finding.ts'
import { LinkedEvidence } from '../../app/linked-evidence/linked-evidence.tsx'
import { useTexts } from '../../app/texts.ts'
import { SegmentedControl } from '../../ui/actions/segmented-control.tsx'
import { DateField } from '../../ui/fields/date-field.tsx'
import { Select } from '../../ui/fields/select.tsx'
import { CriteriaSection } from './criteria-section.tsx'
import { SourcesSection } from './sources-section.tsx'
import type { WrittenFinding } from './written-finding.ts'
import { WrittenText } from './written-text.tsx'

export interface FindingFormProps {
  readonly written: WrittenFinding
  /** Changes some of it; what becomes of that is for the one who shows the form. */
  readonly change: (part: Partial<WrittenFinding>) => Promise<void>
  readonly isReadOnly: boolean
  /** Whether writing begins at once, at the title. */
  readonly autoFocus?: boolean
}

/** Everything that is written of a finding, in the order in which it is read. */
export function FindingForm({ grade, ...form }: FindingFormProps & { /** How severe it is, and how that is chosen. */ readonly grade: ReactNode }) {
  const texts = useTexts()
  const { written, change, isReadOnly } = form
  return (
    <>
      <section className="findings-section" aria-labelledby="findings-what">
        <h3 id="findings-what">{texts('findings:part.what')}</h3>
        <WrittenText label={texts('report:column.title')} value={written.title} onSave={(title) => change({ title })} rows={1} isRequired isReadOnly={isReadOnly} autoFocus={form.autoFocus} />
        <Select
          label={texts('report:column.type')}
          isRequired
          description={texts(written.type ? `findings:type.${written.type}.about` : 'findings:type.choose')}
          placeholder={texts('findings:field.choose')}
          value={written.type}
          isReadOnly={isReadOnly}
          onChange={(type) => void change({ type })}
          options={FindingType.options.map((id) => ({ id, label: texts(`findings:type.${id}.name`), description: texts(`findings:type.${id}.about`) }))}
        />
        {grade}
      </section>
      <CriteriaSection {...form} />
      <Part {...form} part="condition" isRequired rows={4} />
      <Part {...form} part="cause" />
      <Part {...form} part="effect" isRequired />
      <Part {...form} part="recommendation" isRequired />
      <section className="findings-section" aria-labelledby="findings-remedy">
        <h3 id="findings-remedy">{texts('findings:part.remedy')}</h3>
        <div className="findings-pair">
          <WrittenText label={texts('report:column.owner')} value={written.owner} onSave={(owner) => change({ owner })} rows={1} isReadOnly={isReadOnly} />
          <DateField label={texts('report:column.dueOn')} value={written.dueOn} isReadOnly={isReadOnly} onCommit={(dueOn) => void change({ dueOn })} />
        </div>
        <WrittenText label={texts('report:column.proofRequired')} description={texts('findings:field.proofAbout')} value={written.proofRequired} onSave={(proofRequired) => change({ proofRequired })} rows={2} isReadOnly={isReadOnly} />
      </section>
      <section className="findings-section" aria-labelledby="findings-evidence">
        <h3 id="findings-evidence">{texts('report:column.evidence')}</h3>
        <SegmentedControl
          label={texts('report:column.level')}
          value={written.level ?? 'none'}
          isDisabled={isReadOnly}
          onChange={(level) => void change({ level: level === 'none' ? null : level })}
          segments={[...TestLevel.options.map((id) => ({ id, label: texts(`report:value.level.${id}`) })), { id: 'none' as const, label: texts('findings:field.noLevel') }]}
        />
        <LinkedEvidence ids={written.evidence} isDisabled={isReadOnly} onChange={(evidence) => void change({ evidence: [...evidence] })} />
      </section>
      <SourcesSection {...form} />
    </>
  )
}

interface PartProps extends FindingFormProps {
  readonly part: 'condition' | 'cause' | 'effect' | 'recommendation'
  readonly isRequired?: boolean
  readonly rows?: number
}

/** One of the parts that are prose alone. */
function Part({ written, change, isReadOnly, part, isRequired = false, rows = 3 }: PartProps) {
  const texts = useTexts()
  return <WrittenText label={texts(`findings:part.${part}`)} description={texts(`findings:partAbout.${part}`)} value={written[part]} onSave={(text) => change({ [part]: text })} rows={rows} isRequired={isRequired} isReadOnly={isReadOnly} />
}
