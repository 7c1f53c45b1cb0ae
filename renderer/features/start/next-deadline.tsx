import { daysBetween } from '../../../shared/audit/calendar.ts'
import type { KnownDossier } from '../../../shared/contract/dossiers.ts'
import { formatDay } from '../../../shared/text/format.ts'
import { Badge } from '../../ui/feedback/badge.tsx'
import { today } from '../../app/clock.ts'
import { useInLanguage, useLanguage, useTexts } from '../../app/texts.ts'

/** Days within which a deadline is shown as near. */
const nearDays = 7

/** What must be done next and when; what is late says so. */
export function NextDeadline({ next }: Pick<KnownDossier, 'next'>) {
  const texts = useTexts()
  const language = useLanguage()
  const inLanguage = useInLanguage()
  if (next === null) return <span className="start-soft">{texts('start:dossiers.noNext')}</span>

  const days = daysBetween(today(), next.dueOn)
  const when = days < 0 ? texts('start:dossiers.due.overdue', { count: -days }) : days === 0 ? texts('start:dossiers.due.today') : texts('start:dossiers.due.soon', { count: days })
  return (
    <span className="start-two-lines">
      <span>
        {formatDay(language, next.dueOn)} <Badge tone={days < 0 ? 'bad' : days <= nearDays ? 'warn' : 'neutral'} icon={days > nearDays ? null : undefined}>{when}</Badge>
      </span>
      <span className="start-soft" title={inLanguage(next.name)}>{inLanguage(next.name)}</span>
    </span>
  )
}
