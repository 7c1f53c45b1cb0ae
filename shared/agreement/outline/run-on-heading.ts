import { endsOpen, isHeadingText, isInCapitals } from './heading-text.ts'

const longest = 110
const mostWords = 12

/** Words that begin a sentence: within one, and within a heading, they have no capital. */
const opensSentence = /^(?:De|Het|Een|Deze|Dit|Dat|Die|Der|Das|Den|Dem|Ein|Eine|Einen|Dieser|Diese|Dieses|The|This|These|Any|Each|Elke|Iedere|Wij|Wir|Je|Jij|Es|Zij|Hij|It|Indien|Als|Wanneer|Zodra|Wenn|Sofern|Soweit|If|When|Where|Unless)$/
const opensPhrase = /^(?:In|Op|Bij|Voor|Na|Met|Nach|Bei|Im|Auf|Für|Mit|On|Upon|For|To|At|Within|Binnen|Alle|All)$/

/**
 * Where a heading ends that its paragraph follows without a mark or line break: "Audit De klant mag …", "AUDIT Klant mag …".
 *
 * @param text what stands behind the label
 * @returns the place of the paragraph's first word; null where no word tells it
 */
export function endOfHeading(text: string): number | null {
  const start = text.slice(0, longest)
  const words = [...start.slice(0, /[.;:!?]\s/.exec(start)?.index).matchAll(/\S+/g)].slice(0, mostWords + 1)
  const first = words.findIndex(({ index }, place) => index > 0 && beginsSentence(words.map(([word]) => word), place))
  if (first <= 0) return null
  const heading = text.slice(0, words[first]!.index).trim()
  return isHeadingText(heading) && !endsOpen(heading) ? words[first]!.index : null
}

function beginsSentence(words: readonly string[], place: number): boolean {
  const [word, next] = [words[place]!, words[place + 1] ?? '']
  if (opensSentence.test(word)) return true
  if (opensPhrase.test(word)) return /^\p{Ll}/u.test(next)
  return /^\p{Lu}\p{Ll}/u.test(word) && isInCapitals(words.slice(0, place).join(' '))
}
