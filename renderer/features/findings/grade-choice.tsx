import type { Severity } from '../../../shared/agreement/gaps/gap.ts'
import type { SeverityDefinition } from '../../../shared/catalogue/severity-definition.ts'
import type { Texts } from '../../../shared/text/index.ts'
import { useCatalogue } from '../../app/store.ts'
import { useInLanguage, useTexts } from '../../app/texts.ts'
import { RadioGroup } from '../../ui/fields/radio-group.tsx'

interface GradeChoiceProps {
  readonly value: Severity | null
  readonly onChange: (severity: Severity) => void
}

/** The grades with what each means and how soon it is to be mended. */
export function GradeChoice({ value, onChange }: GradeChoiceProps) {
  const texts = useTexts()
  const inLanguage = useInLanguage()
  const { severities } = useCatalogue()
  return (
    <RadioGroup
      label={texts('report:column.severity')}
      isRequired
      value={value}
      onChange={onChange}
      options={severities.map((grade) => ({ id: grade.severity, label: inLanguage(grade.name), description: texts('findings:grade.meaning', { definition: inLanguage(grade.definition), terms: termsOf(texts, grade) }) }))}
    />
  )
}

/** What follows from a grade: its kin in ISO and its terms. */
export function termsOf(texts: Texts, { analogue, containmentHours, planWorkingDays, dueDays }: SeverityDefinition): string {
  return [
    texts(`findings:grade.analogue.${analogue}`),
    ...(containmentHours === null ? [] : [texts('findings:grade.containment', { hours: containmentHours })]),
    ...(planWorkingDays === null ? [] : [texts('findings:grade.plan', { days: planWorkingDays })]),
    ...(dueDays === null ? [] : [texts('findings:grade.due', { days: dueDays })]),
  ].join(' · ')
}
