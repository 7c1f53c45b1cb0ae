import type { z } from 'zod'

import type { GapStatement } from '../../../shared/agreement/gaps/gap.ts'
import { lawText } from '../../../shared/report/words.ts'
import { showPassage } from '../../app/place.ts'
import { useAudit } from '../../app/store.ts'
import { useInLanguage, useTexts } from '../../app/texts.ts'
import { Link } from '../../ui/actions/link.tsx'
import { Badge } from '../../ui/feedback/badge.tsx'
import { ClauseNumber } from '../../ui/text/clause-number.tsx'
import { DescriptionList } from '../../ui/text/description-list.tsx'
import type { Tone } from '../../ui/tone.ts'
import { rangeOfClause } from './outline-roots.ts'

type Statement = z.output<typeof GapStatement>

const tones: Readonly<Record<Statement['severity'], Tone>> = { critical: 'bad', high: 'bad', medium: 'warn', low: 'neutral', observation: 'muted' }

export function SeverityBadge({ severity }: Pick<Statement, 'severity'>) {
  return <Badge tone={tones[severity]}>{useTexts()(`report:value.severity.${severity}`)}</Badge>
}

/** What a rule and an editor have in common when they name a gap. */
export function GapFacts({ gap }: { readonly gap: Statement }) {
  const texts = useTexts()
  const inWords = useInLanguage()
  const grade = (grade: Statement['confidence']['fact']) => texts(`report:value.confidence.${grade}`)
  return (
    <DescriptionList
      isStacked
      items={[
        { term: texts('reading:gap.fact'), description: inWords(gap.fact) },
        { term: texts('reading:gap.criterion'), description: inWords(gap.criterion) },
        { term: texts('reading:gap.recommendation'), description: inWords(gap.recommendation) },
        { term: texts('reading:gap.law'), description: lawText(texts, gap.legalBasis) },
        ...(gap.clauses.length > 0 ? [{ term: texts('reading:gap.clauses'), description: <Clauses clauses={gap.clauses} /> }] : []),
        { term: texts('reading:gap.confidences'), description: texts('reading:gap.confidence', { fact: grade(gap.confidence.fact), law: grade(gap.confidence.law) }) },
      ]}
    />
  )
}

/** Clause numbers; those that stand in the text lead there. */
export function Clauses({ clauses }: { readonly clauses: readonly string[] }) {
  const { outline } = useAudit().agreement.reading
  return (
    <span className="read-clauses">
      {clauses.map((clause) => {
        const range = rangeOfClause(outline, clause)
        const number = <ClauseNumber>{clause}</ClauseNumber>
        return range ? <Link key={clause} onPress={() => showPassage(range)}>{number}</Link> : <span key={clause}>{number}</span>
      })}
    </span>
  )
}
