import type { TermId } from '../../../shared/agreement/terms/term-values.ts'
import { effectiveTerm } from '../../../shared/audit/effective-term.ts'
import { heldTermText } from '../../../shared/report/term-text.ts'
import { goTo, showPassage } from '../../app/place.ts'
import { useAudit, useCatalogue } from '../../app/store.ts'
import { useInLanguage, useTexts } from '../../app/texts.ts'
import { IconButton } from '../../ui/actions/icon-button.tsx'
import { Link } from '../../ui/actions/link.tsx'
import { Badge } from '../../ui/feedback/badge.tsx'
import { IconNext, IconQuote, IconUnsure } from '../../ui/icons.tsx'
import { Panel } from '../../ui/layout/panel.tsx'

/** The terms that say what an auditor may ask and on which conditions, as the processor meets them. */
const groups = [
  { group: 'who', terms: ['T01', 'T02', 'T03', 'T04'] },
  { group: 'what', terms: ['T05', 'T06', 'T07', 'T16', 'T18', 'T19'] },
  { group: 'when', terms: ['T08', 'T09', 'T10', 'T11', 'T12'] },
  { group: 'conditions', terms: ['T13', 'T14', 'T15'] },
  { group: 'costs', terms: ['T20', 'T21', 'T22'] },
  { group: 'after', terms: ['T23', 'T24', 'T25', 'T28'] },
] as const satisfies readonly { readonly group: string; readonly terms: readonly TermId[] }[]

/** What the agreement lets an auditor ask, in short, with the sentence for each. */
export function MayAsk() {
  const texts = useTexts()
  return (
    <div className="pack-may-ask" tabIndex={0} role="group" aria-label={texts('pack:tab.mayAsk')}>
      <p className="pack-soft">{texts('pack:mayAsk.about')}</p>
      <div className="pack-groups">
        {groups.map(({ group, terms }) => (
          <Panel key={group} title={texts(`pack:mayAsk.group.${group}`)} isFlush>
            <dl className="pack-terms">
              {terms.map((id) => (
                <Term key={id} id={id} />
              ))}
            </dl>
          </Panel>
        ))}
      </div>
    </div>
  )
}

function Term({ id }: { readonly id: TermId }) {
  const texts = useTexts()
  const inLanguage = useInLanguage()
  const audit = useAudit()
  const { terms } = useCatalogue()
  const { quotes, standing } = effectiveTerm(audit, id)
  const [quote] = quotes
  const name = inLanguage(terms.find((term) => term.id === id)!.name)
  const isOpen = standing === 'proposed' || standing === 'unsure'
  return (
    <div>
      <dt>
        {name}
        {isOpen && <Badge icon={IconUnsure}>{texts('pack:mayAsk.proposed')}</Badge>}
        <IconButton icon={IconNext} size="small" label={texts('pack:mayAsk.toTerm', { term: name })} onPress={() => goTo('agreement', id)} />
      </dt>
      <dd>
        {heldTermText({ audit, texts }, id)}{' '}
        {quote && <Link icon={IconQuote} label={texts('pack:mayAsk.showClause', { clause: quote.clause })} onPress={() => showPassage(quote.range)}>{quote.clause}</Link>}
      </dd>
    </div>
  )
}
