import { FailureNotice } from '../../app/failure-notice.tsx'
import { useTexts } from '../../app/texts.ts'
import { TagField } from '../../ui/fields/tag-field.tsx'
import { Stack } from '../../ui/layout/stack.tsx'
import { SavedArea } from './saved-area.tsx'
import { useEngagement } from './use-engagement.ts'

/** Who gets the report, and how long what was gathered is kept. */
export function ReportForm() {
  const texts = useTexts()
  const { engagement, isEditable, describe, change, failure } = useEngagement()
  return (
    <Stack>
      <TagField label={texts('plan:field.distribution')} isReadOnly={!isEditable} value={engagement.distribution} onChange={(distribution) => change({ distribution: [...distribution] })} />
      <SavedArea label={texts('plan:field.retention')} value={engagement.retention} save={(retention) => describe({ retention })} />
      <FailureNotice failure={failure} />
    </Stack>
  )
}
