import { Engagement } from '../../../shared/audit/engagement.ts'
import { FailureNotice } from '../../app/failure-notice.tsx'
import { useTexts } from '../../app/texts.ts'
import { CheckboxGroup } from '../../ui/fields/checkbox-group.tsx'
import { DateField } from '../../ui/fields/date-field.tsx'
import { TagField } from '../../ui/fields/tag-field.tsx'
import { Stack } from '../../ui/layout/stack.tsx'
import { SavedArea } from './saved-area.tsx'
import { useEngagement } from './use-engagement.ts'

/** Over which period, by which methods and against which other criteria. */
export function ScopeForm() {
  const texts = useTexts()
  const { engagement, isEditable, describe, change, failure } = useEngagement()
  const { options } = Engagement.shape.kinds.element
  return (
    <Stack>
      <Stack isRow>
        {(['periodFrom', 'periodTo'] as const).map((field) => (
          <DateField key={field} label={texts(`plan:field.${field}`)} isReadOnly={!isEditable} value={engagement[field]} onCommit={(on) => change({ [field]: on })} />
        ))}
      </Stack>
      <CheckboxGroup
        label={texts('plan:field.kinds')}
        isReadOnly={!isEditable}
        value={engagement.kinds}
        onChange={(chosen) => change({ kinds: options.filter((kind) => chosen.includes(kind)) })}
        options={options.map((id) => ({ id, label: texts(`report:value.auditKind.${id}`) }))}
      />
      <TagField label={texts('plan:field.otherCriteria')} isReadOnly={!isEditable} value={engagement.otherCriteria} onChange={(otherCriteria) => change({ otherCriteria: [...otherCriteria] })} />
      <SavedArea label={texts('plan:field.method')} value={engagement.method} save={(method) => describe({ method })} />
      <FailureNotice failure={failure} />
    </Stack>
  )
}
