import { effectiveTerm } from '../../../shared/audit/effective-term.ts'
import { heldTermText } from '../../../shared/report/term-text.ts'
import { showPassage } from '../../app/place.ts'
import { useAudit, useCatalogue } from '../../app/store.ts'
import { useInLanguage, useTexts } from '../../app/texts.ts'
import { Link } from '../../ui/actions/link.tsx'
import { ClauseNumber } from '../../ui/text/clause-number.tsx'

/** What the agreement says of costs, of a rate and of a shift, each with its clause. */
export function CostTerms() {
  const texts = useTexts()
  const inLanguage = useInLanguage()
  const audit = useAudit()
  const { terms } = useCatalogue()
  return (
    <dl className="cost-terms">
      {(['T20', 'T21', 'T22'] as const).map((id) => {
        const { quotes, standing } = effectiveTerm(audit, id)
        const [quote] = quotes
        return (
          <div key={id}>
            <dt>{inLanguage(terms.find((term) => term.id === id)!.name)}</dt>
            <dd>
              {heldTermText({ audit, texts }, id)}
              {quote && <Link onPress={() => showPassage(quote.range)}><ClauseNumber>{quote.clause ?? ''}</ClauseNumber></Link>}
              {(standing === 'proposed' || standing === 'unsure') && <em>{texts(`report:value.decision.${standing}`)}</em>}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
