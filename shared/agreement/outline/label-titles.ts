import { isHeadingText } from './heading-text.ts'

const citedAfter = /^(?:lid|leden|onder|AVG|UAVG|GDPR|DSGVO|BDSG|BGB|van de|EU|RGPD|Abs|Satz|Nr|lit|jo|of the|und|and|en)\b/

/** Whether a word with a number opens an article or clause, rather than citing one at the beginning of a line. */
export function isArticleTitle(word: string, behind: string, numberAndSeparator: string, level: number): boolean {
  if (level > 0) return true
  const rest = behind.slice(numberAndSeparator.length)
  if (!/^[\p{Lu}§]/u.test(word) || /^\p{Ll}/u.test(rest) || citedAfter.test(rest)) return false
  const isShort = rest.length <= 120 && !/[;,]\s*$/.test(rest) && (!/\.\s*$/.test(rest) || rest.length < 60)
  return isShort || (/[.:)–—|-]\s*$/.test(numberAndSeparator) && /^["“„(*\p{Lu}]/u.test(rest)) || (word.startsWith('§') && /\)\s*$/.test(numberAndSeparator))
}

/** What an annex may belong to, behind its number: "Bijlage 1 bij de Verwerkersovereenkomst". */
const belonging = /^(?:bij|behorende bij|tot|van de|to|of the|zum|zur|der|des)\s/
const verb = /\s(?:is|zijn|bevat|bevatten|wordt|geldt|are|contains?|shall|applies|sets|ist|sind|enthält|wird|gilt)\s/

/** Whether a line that begins with an annex's name is its title; `match` holds the word and its number. */
export function isAnnexTitle(match: RegExpExecArray, body: string): boolean {
  const rest = body.slice(match[0].length)
  const bare = rest.replace(/[\s*_#|–—]*$/, '')
  const isMarked = /[.:)–—|-]\s*$/.test(match[0])
  if (!/^\p{Lu}/u.test(match[1]!)) return false
  if (bare === '') return match[2] !== undefined || body.trim().length < 20
  if (/[.;,]\s*$/.test(rest)) return false
  if (match[2] === undefined) return isMarked && isHeadingText(rest)
  return isMarked || /^[\p{Lu}(]/u.test(rest) || (belonging.test(rest) && body.length < 100 && !verb.test(rest))
}

/** Whether a line that begins with "Hoofdstuk 1" or "Part B" heads the articles that follow. */
export function isGroupTitle(word: string, rest: string): boolean {
  return /^\p{Lu}/u.test(word) && rest.length <= 90 && !/^\p{Ll}/u.test(rest) && !/[.;,]\s*$/.test(rest)
}
