import type { Severity } from '../../../shared/agreement/gaps/gap.ts'
import type { Finding } from '../../../shared/audit/finding.ts'
import { useTexts } from '../../app/texts.ts'
import { Badge } from '../../ui/feedback/badge.tsx'
import { type Icon, IconBlocked, IconDone, IconError, IconInfo, IconNote, IconTodo, IconWarning } from '../../ui/icons.tsx'
import type { Tone } from '../../ui/tone.ts'

/** The colour and the shape of each grade; the word stands beside them. */
export const severityLooks: Readonly<Record<Severity, { readonly tone: Tone; readonly icon: Icon }>> = {
  critical: { tone: 'bad', icon: IconError },
  high: { tone: 'bad', icon: IconWarning },
  medium: { tone: 'warn', icon: IconWarning },
  low: { tone: 'neutral', icon: IconInfo },
  observation: { tone: 'muted', icon: IconNote },
}

const statusLooks: Readonly<Record<Finding['status'], { readonly tone: Tone; readonly icon: Icon }>> = {
  provisional: { tone: 'neutral', icon: IconTodo },
  final: { tone: 'good', icon: IconDone },
  withdrawn: { tone: 'muted', icon: IconBlocked },
}

export function SeverityBadge({ severity }: Pick<Finding, 'severity'>) {
  return <Badge {...severityLooks[severity]}>{useTexts()(`report:value.severity.${severity}`)}</Badge>
}

export function StatusBadge({ status }: Pick<Finding, 'status'>) {
  return <Badge {...statusLooks[status]}>{useTexts()(`report:value.findingStatus.${status}`)}</Badge>
}
