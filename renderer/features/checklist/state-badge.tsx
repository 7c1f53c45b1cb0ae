import { useTexts } from '../../app/texts.ts'
import { Badge } from '../../ui/feedback/badge.tsx'
import { type Icon, IconBlocked, IconDone, IconEvidence, IconMixed, IconNotTested, IconTodo, IconUnsure, IconError, IconNote } from '../../ui/icons.tsx'
import type { Tone } from '../../ui/tone.ts'
import { stateText } from './checklist-groups.ts'
import type { LineState } from './checklist-lines.ts'

/** The colour and the shape of each state; the word stands beside them. */
export const stateLooks: Readonly<Record<LineState, { readonly tone: Tone; readonly icon: Icon }>> = {
  open: { tone: 'neutral', icon: IconTodo },
  unprepared: { tone: 'neutral', icon: IconTodo },
  prepared: { tone: 'info', icon: IconEvidence },
  conform: { tone: 'good', icon: IconDone },
  conform_with_remark: { tone: 'info', icon: IconNote },
  partial: { tone: 'warn', icon: IconMixed },
  not_conform: { tone: 'bad', icon: IconError },
  not_tested: { tone: 'muted', icon: IconNotTested },
  not_determinable: { tone: 'muted', icon: IconUnsure },
  not_applicable: { tone: 'muted', icon: IconBlocked },
}

export function StateBadge({ state }: { readonly state: LineState }) {
  const texts = useTexts()
  return <Badge {...stateLooks[state]}>{stateText(texts, state)}</Badge>
}
