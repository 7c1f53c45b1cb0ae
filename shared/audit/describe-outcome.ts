import { formatDate, formatList, languageOf } from '../text/format.ts'
import type { Texts } from '../text/index.ts'
import { CalendarDate } from '../values.ts'
import type { ConclusionReason } from './conclusion-proposal.ts'
import type { RuleResult } from './evidence-rule.ts'

/** What a rule found about a piece of evidence. */
export function describeRuleResult(texts: Texts, { reason, facts }: Pick<RuleResult, 'reason' | 'facts'>): string {
  const language = languageOf(texts)
  const shown = Object.entries(facts).map(([name, value]): [string, string] => {
    if (typeof value === 'number') return [name, String(value)]
    if (typeof value !== 'string') return [name, formatList(language, value)]
    return [name, CalendarDate.safeParse(value).success ? formatDate(language, value) : value]
  })
  return texts(`audit:rule.${reason}`, { replace: Object.fromEntries(shown) })
}

/** Why a conclusion can be no better than proposed; `named` turns the ids of items and claims into what people call them. */
export function describeConclusionReason(texts: Texts, reason: ConclusionReason, named: (ids: readonly string[]) => readonly string[]): string {
  const list = (items: readonly string[]) => formatList(languageOf(texts), items)
  switch (reason.kind) {
    case 'open_critical':
    case 'open_high':
    case 'open_lesser':
    case 'open_limitations':
      return texts(`audit:conclusion.${reason.kind}`, { findings: list(reason.findings) })
    case 'key_control_refused':
    case 'not_conform_without_finding':
      return texts(`audit:conclusion.${reason.kind}`, { items: list(named(reason.items)) })
    case 'claims_contradicted':
      return texts('audit:conclusion.claims_contradicted', { claims: list(named(reason.claims)) })
    case 'too_much_untested':
      return texts('audit:conclusion.too_much_untested', { untested: reason.untested, inScope: reason.inScope, percent: reason.percent })
    case 'some_untested':
      return texts('audit:conclusion.some_untested', { untested: reason.untested, inScope: reason.inScope })
    case 'candidates_not_judged':
      return texts('audit:conclusion.candidates_not_judged', { candidates: reason.count })
    case 'nothing_in_scope':
    case 'text_not_read':
      return texts(`audit:conclusion.${reason.kind}`)
  }
}
