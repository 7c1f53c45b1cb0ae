import { onOneLine } from '../agreement/quote.ts'
import type { Catalogue } from '../catalogue/index.ts'
import type { Texts } from '../text/index.ts'
import { languageOf } from '../text/format.ts'
import type { AnswerKind } from './amendment.ts'
import type { Audit } from './audit.ts'
import type { PreconditionId } from './preparation.ts'

/** Longer names are cut off here. */
const longestName = 90

/** What an answer is called: its kind, and the name of what it is about. */
export function describeAnswer(texts: Texts, audit: Audit, catalogue: Pick<Catalogue, 'terms'>, { kind, id }: { readonly kind: AnswerKind; readonly id: string }): string {
  return texts(`versions:answer.${kind}`, { name: shortened(nameOf(texts, audit, catalogue, kind, id)) })
}

function nameOf(texts: Texts, audit: Audit, { terms }: Pick<Catalogue, 'terms'>, kind: AnswerKind, id: string): string {
  const language = languageOf(texts)
  switch (kind) {
    case 'term':
      return [id, terms.find((term) => term.id === id)?.name[language]].filter(Boolean).join(' ')
    case 'precondition':
      return texts(`report:value.precondition.${id as PreconditionId}`)
    case 'item':
    case 'claim':
      return [id, audit.checklist.find((item) => item.id === id)?.title[language]].filter(Boolean).join(' ')
    case 'finding':
      return [id, audit.findings[id]?.title].filter(Boolean).join(' ')
    case 'note':
      return audit.notes[id]?.text ?? id
    case 'wholeText':
    case 'conclusion':
      return ''
  }
}

function shortened(name: string): string {
  const line = onOneLine(name)
  return line.length <= longestName ? line : `${line.slice(0, longestName).trimEnd()}…`
}
