import { describeRuleResult } from '../../../shared/audit/describe-outcome.ts'
import type { RuleResult } from '../../../shared/audit/evidence-rule.ts'
import { useCatalogue } from '../../app/store.ts'
import { useInLanguage, useTexts } from '../../app/texts.ts'
import { Badge } from '../../ui/feedback/badge.tsx'
import { Disclosure } from '../../ui/layout/disclosure.tsx'
import { judgementOf, toneOf } from './judgement.ts'

interface RuleResultsProps {
  readonly results: readonly RuleResult[]
}

/** What the rules make of a piece: remarks first, each with what to do; what is in order folded away. */
export function RuleResults({ results }: RuleResultsProps) {
  const texts = useTexts()
  const inOrder = results.filter(({ outcome }) => outcome === 'ok')
  const remarks = results.filter(({ outcome }) => outcome !== 'ok').toSorted((one, other) => weight(one) - weight(other))
  return (
    <div className="evidence-results">
      {remarks.length > 0 && <Results results={remarks} />}
      {inOrder.length > 0 && (
        <Disclosure title={texts('evidence:rules.inOrder', { count: inOrder.length })}>
          <Results results={inOrder} />
        </Disclosure>
      )}
      <p className="evidence-soft">{texts('evidence:rules.notConform')}</p>
    </div>
  )
}

/** Remarks before what only limits the weight, and the worst of them first. */
function weight(result: RuleResult): number {
  const { worst, standing } = judgementOf([result])
  return worst ? ['bad', 'warn', 'info'].indexOf(standing) : 3
}

function Results({ results }: RuleResultsProps) {
  const texts = useTexts()
  const inLanguage = useInLanguage()
  const { evidenceRules } = useCatalogue()
  return (
    <ul>
      {results.map((result) => {
        const definition = evidenceRules.find(({ id }) => id === result.rule)
        return (
          <li key={`${result.rule}-${result.reason}`}>
            <Badge tone={toneOf(result.outcome)}>{texts(`evidence:state.${result.reason}`)}</Badge>
            <p>{describeRuleResult(texts, result)}</p>
            {definition && (
              <details>
                <summary>{texts('evidence:rules.rule', { id: definition.id, title: inLanguage(definition.title) })}</summary>
                <p>{inLanguage(definition.rule)}</p>
              </details>
            )}
          </li>
        )
      })}
    </ul>
  )
}
