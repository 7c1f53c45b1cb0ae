import type { FoundQuote } from '../../../shared/agreement/quote.ts'
import { useTexts } from '../../app/texts.ts'
import { Callout } from '../../ui/feedback/callout.tsx'
import { Sentence } from './sentence.tsx'

interface AlternativesProps {
  /** What a person can do about it. */
  readonly about: string
  readonly alternatives: readonly { readonly said: string; readonly quotes: readonly FoundQuote[] }[]
}

/** What other sentences of the agreement say, each in words with its sentences; nothing where they all agree. */
export function Alternatives({ about, alternatives }: AlternativesProps) {
  const texts = useTexts()
  if (alternatives.length === 0) return null
  return (
    <Callout tone="warn" title={texts('reading:term.alternativesTitle')}>
      <p>{about}</p>
      {alternatives.map(({ said, quotes }, index) => (
        <div key={index} className="term-alternative">
          <p className="term-value">{said}</p>
          {quotes.map((quote) => <Sentence key={quote.range.start} quote={quote} />)}
        </div>
      ))}
    </Callout>
  )
}
