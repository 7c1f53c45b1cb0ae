import { isAbbreviation } from '../sentences/abbreviations.ts'
import { bulletPattern } from '../sentences/bullet.ts'
import { hasVerb } from './has-heading.ts'

/** A bold word that small letters follow opens a sentence. */
const boldHeading = /^\**\s*([^*\s][^*]{1,80})(?:(?<=[.:])\*\*\s*|\*\*\s*[:.—–-]+\s*|\*\*\s*(?!\p{Ll}))(?=\p{L})/u
const briefHeading = /^(\p{Lu}\p{L}{3}[^.:;"“„]{0,50})\.\s+(?=["“„]?\p{Lu}\p{L}*,? )/u
const mostWords = 6

/** A heading that the clause's words follow on the same line: `3.6 **Audits** — De verwerker …`, `8.2 On-site audits. The customer …`. */
export function runInHeading(line: string, labelLength: number): { readonly heading: string; readonly length: number } | null {
  const behind = line.slice(labelLength, labelLength + 200)
  const marks = line.slice(0, labelLength + 2).match(/\*\*/g)?.length ?? 0
  const isBold = marks % 2 === 1
  const match = isBold ? boldHeading.exec(behind) : briefHeading.exec(behind)
  if (!match || (!isBold && !isBriefHeading(match[1]!, behind))) return null
  return { heading: match[1]!.replace(/[\s.:]+$/, ''), length: labelLength + match[0].length }
}

function isBriefHeading(heading: string, behind: string): boolean {
  return heading.split(' ').length <= mostWords && !hasVerb(heading) && !isAbbreviation(behind, heading.length)
}

const quotedTerm = new RegExp(String.raw`^\s*(?:${bulletPattern}\s+)?(?:\*\*)?["“”„‘'](?<term>[^"”“]{1,80})["”“’'](?:\*\*)?(?:\s*$|\s*:|\s+(?=means|betekent|bedeutet|shall))`)
const termOfRow = /^(?<term>[^\t]{2,80})\t+(?=\S)/
const termOfItem = new RegExp(String.raw`^\s*${bulletPattern}\s+\*{0,2}(?<term>[^:*]{2,60})\*{0,2}\s*:`)

/** The term that a line defines: in quotation marks on its own, before a tab, or bold or quoted before a colon. */
export function definedTerm(line: string): { readonly term: string; readonly label: string; readonly length: number } | null {
  const match = quotedTerm.exec(line) ?? termOfRow.exec(line) ?? termOfItem.exec(line)
  return match && { term: match.groups!.term!.trim(), label: match[0].trim(), length: match[0].length }
}
