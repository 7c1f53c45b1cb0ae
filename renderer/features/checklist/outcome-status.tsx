import { formatInstant } from '../../../shared/text/format.ts'
import type { Recording } from '../../app/recording.ts'
import { RecordingStatus } from '../../app/recording-status.tsx'
import { useLanguage, useTexts } from '../../app/texts.ts'
import { lacking, type Outcome } from './outcome.ts'

interface OutcomeStatusProps {
  readonly recording: Recording<Outcome>
  readonly assessed: { readonly by: string; readonly at: string } | undefined
  readonly isAuditor: boolean
}

/** Whether the outcome that is shown is in the audit, and by whom; or what it waits for. */
export function OutcomeStatus({ recording, assessed, isAuditor }: OutcomeStatusProps) {
  const texts = useTexts()
  const language = useLanguage()
  const lack = isAuditor ? lacking(recording.current) : null
  return (
    <RecordingStatus
      recording={recording}
      recorded={assessed ? texts('checklist:status.recorded', { by: assessed.by, at: formatInstant(language, assessed.at) }) : null}
      unrecorded={texts(isAuditor ? 'checklist:status.open' : 'checklist:status.notPrepared')}
      waiting={lack === null ? texts('checklist:status.waiting') : texts(`checklist:status.lacks.${lack}`)}
    />
  )
}
