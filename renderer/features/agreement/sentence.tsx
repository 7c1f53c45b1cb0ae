import { citationOf } from '../../../shared/agreement/citation.ts'
import { onOneLine, type Quote as Passage } from '../../../shared/agreement/quote.ts'
import { showPassage } from '../../app/place.ts'
import { useAudit } from '../../app/store.ts'
import { useTexts } from '../../app/texts.ts'
import { Quote } from '../../ui/text/quote.tsx'

/** A sentence of the agreement, in its own language, with the way to its place in the text. */
export function Sentence({ quote: { text, clause, range } }: { readonly quote: Pick<Passage, 'text' | 'clause' | 'range'> }) {
  const texts = useTexts()
  const lang = useAgreementLanguage()
  const { pages } = useAudit().agreement.source
  return (
    <Quote lang={lang} clause={citationOf({ clause, range }, pages, texts)} onShow={() => showPassage(range)} showLabel={texts('reading:showInText')}>
      {onOneLine(text)}
    </Quote>
  )
}

/** As BCP 47; `und` where nobody knows. */
export function useAgreementLanguage(): string {
  const { language } = useAudit().agreement.reading
  return language === 'unknown' ? 'und' : language
}
