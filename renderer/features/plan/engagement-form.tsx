import { AssuranceKind, Engagement } from '../../../shared/audit/engagement.ts'
import { isQualifiedForAssurance } from '../../../shared/audit/qualified.ts'
import { FailureNotice } from '../../app/failure-notice.tsx'
import { useTexts } from '../../app/texts.ts'
import { Select } from '../../ui/fields/select.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { Stack } from '../../ui/layout/stack.tsx'
import { SavedArea } from './saved-area.tsx'
import { useEngagement } from './use-engagement.ts'

/** What the audit is for and what sort of report it leads to. */
export function EngagementForm() {
  const texts = useTexts()
  const { engagement, isEditable, describe, change, failure } = useEngagement()
  const isQualified = engagement.team.some(isQualifiedForAssurance)
  return (
    <Stack>
      <TextField label={texts('plan:field.title')} isRequired isReadOnly={!isEditable} value={engagement.title} onCommit={(title) => title.trim() !== '' && change({ title })} />
      <SavedArea label={texts('plan:field.objective')} value={engagement.objective} save={(objective) => describe({ objective })} />
      <Select
        label={texts('plan:field.assurance')}
        description={texts(isQualified ? 'plan:assuranceQualified' : 'plan:assuranceRule')}
        isReadOnly={!isEditable}
        value={engagement.assurance}
        onChange={(assurance) => change({ assurance })}
        options={AssuranceKind.options.map((id) => ({ id, label: texts(`report:value.assurance.${id}`), isDisabled: id !== 'none' && !isQualified }))}
      />
      <Select
        label={texts('plan:field.riskClass')}
        isReadOnly={!isEditable}
        value={engagement.riskClass}
        onChange={(riskClass) => change({ riskClass })}
        options={Engagement.shape.riskClass.options.map((id) => ({ id, label: texts(`report:value.riskClass.${id}`) }))}
      />
      <TextField label={texts('plan:field.classification')} isRequired isReadOnly={!isEditable} value={engagement.classification} onCommit={(classification) => classification.trim() !== '' && change({ classification })} />
      <FailureNotice failure={failure} />
    </Stack>
  )
}
