import { useTexts } from '../../app/texts.ts'
import { Badge } from '../../ui/feedback/badge.tsx'
import { type Icon, IconBlocked, IconChecklist, IconDone, IconError, IconEvidence, IconMixed, IconNotTested, IconTodo, IconUnsure } from '../../ui/icons.tsx'
import type { Tone } from '../../ui/tone.ts'
import { stateText } from './claim-filter.ts'
import type { ClaimState } from './claim-lines.ts'

/** The colour and the shape of each state; the word stands beside them. */
export const stateLooks: Readonly<Record<ClaimState, { readonly tone: Tone; readonly icon: Icon }>> = {
  open: { tone: 'neutral', icon: IconTodo },
  unprepared: { tone: 'neutral', icon: IconTodo },
  prepared: { tone: 'info', icon: IconEvidence },
  asItem: { tone: 'neutral', icon: IconChecklist },
  proven: { tone: 'good', icon: IconDone },
  partly_proven: { tone: 'info', icon: IconMixed },
  unproven: { tone: 'warn', icon: IconUnsure },
  contradicted: { tone: 'bad', icon: IconError },
  not_tested: { tone: 'muted', icon: IconNotTested },
  not_applicable: { tone: 'muted', icon: IconBlocked },
}

export function ClaimStateBadge({ state }: { readonly state: ClaimState }) {
  const texts = useTexts()
  return <Badge {...stateLooks[state]}>{stateText(texts, state)}</Badge>
}
