import type { EffectiveTerm } from '../../../shared/audit/effective-term.ts'
import { useTexts } from '../../app/texts.ts'
import { Badge } from '../../ui/feedback/badge.tsx'
import { IconTodo } from '../../ui/icons.tsx'

const tones = { confirmed: 'good', corrected: 'good', unsure: 'warn' } as const

/** Where a term stands: proposed, or what a person decided. */
export function TermBadge({ term: { standing } }: { readonly term: EffectiveTerm }) {
  const texts = useTexts()
  if (standing === 'proposed') return <Badge tone="muted" icon={IconTodo}>{texts('reading:term.proposed')}</Badge>
  return <Badge tone={tones[standing]}>{texts(`report:value.decision.${standing}`)}</Badge>
}
