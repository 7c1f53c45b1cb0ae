import { formatInstant } from '../../../shared/text/format.ts'
import { FailureNotice } from '../../app/failure-notice.tsx'
import type { Recording } from '../../app/recording.ts'
import { useLanguage, useTexts } from '../../app/texts.ts'
import { Button } from '../../ui/actions/button.tsx'
import { Callout } from '../../ui/feedback/callout.tsx'
import { IconSave, IconTodo } from '../../ui/icons.tsx'
import { lacking, type Outcome } from './outcome.ts'

interface OutcomeStatusProps {
  readonly recording: Recording<Outcome>
  readonly assessed: { readonly by: string; readonly at: string } | undefined
  readonly isAuditor: boolean
}

/** Whether what is shown is in the audit; if not, why, and a way back to what is. */
export function OutcomeStatus({ recording: { current, isDraft, failure, discard }, assessed, isAuditor }: OutcomeStatusProps) {
  const texts = useTexts()
  const language = useLanguage()
  if (!isDraft) {
    const Symbol = assessed ? IconSave : IconTodo
    return (
      <p className="checklist-status" role="status">
        <Symbol />
        {assessed ? texts('checklist:status.recorded', { by: assessed.by, at: formatInstant(language, assessed.at) }) : texts(isAuditor ? 'checklist:status.open' : 'checklist:status.notPrepared')}
      </p>
    )
  }
  const lack = lacking(current)
  const back = (
    <Button size="small" onPress={discard}>
      {texts('checklist:status.discard')}
    </Button>
  )
  return (
    <div className="checklist-unrecorded">
      <FailureNotice failure={failure} />
      <Callout tone="warn" isAnnounced action={back}>
        {texts(lack === null || !isAuditor ? 'checklist:status.waiting' : `checklist:status.lacks.${lack}`)}
      </Callout>
    </div>
  )
}
