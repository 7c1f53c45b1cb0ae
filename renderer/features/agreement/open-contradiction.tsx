import type { Contradiction } from '../../../shared/agreement/contradictions/contradiction.ts'
import { onOneLine } from '../../../shared/agreement/quote.ts'
import { useInLanguage } from '../../app/texts.ts'
import { AdoptGap } from './adopt-gap.tsx'
import { GapFacts, SeverityBadge } from './gap-facts.tsx'
import { Sentence } from './sentence.tsx'

/** Both sides of a contradiction, what to settle with the other party, and the way to a finding on the agreement. */
export function OpenContradiction({ contradiction }: { readonly contradiction: Contradiction }) {
  const inWords = useInLanguage()
  const { severity, quotes, values } = contradiction
  return (
    <>
      <p><SeverityBadge severity={severity} /></p>
      {quotes.map((quote, side) => (
        <div key={quote.range.start} className="term-alternative">
          <p className="term-value">{inWords(values[side]!)}</p>
          <Sentence quote={quote} />
        </div>
      ))}
      <GapFacts gap={contradiction} />
      <AdoptGap key={contradiction.id} kind="contradiction" gap={contradiction} quotes={quotes.map(({ text }) => onOneLine(text))} isBlocked={false} />
    </>
  )
}
