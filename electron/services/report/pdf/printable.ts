/** A run of characters longer than this is counted, not spelled out. */
const spelledOut = 12

/** Characters that draw nothing but turn the reading order of what stands around them. */
const turnsTheText = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/

/**
 * A text of any origin as the page can show it: line ends are one kind, tabs are spaces, and what the typeface cannot draw, and what would act on the
 * page unseen, stands as its number: `[U+1F600]`. A long run is cut off with its length, since a person cannot read it either way.
 */
export function printable(text: string, canDraw: (codePoint: number) => boolean): string {
  let shown = ''
  let unknown: string[] = []
  const flush = () => {
    if (unknown.length > spelledOut) unknown = [...unknown.slice(0, spelledOut), `… ${unknown.length}×`]
    if (unknown.length > 0) shown += `[${unknown.join(' ')}]`
    unknown = []
  }
  for (const character of text.normalize('NFC').replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n').replaceAll('\t', '  ')) {
    const codePoint = character.codePointAt(0)!
    const isControl = (codePoint < 0x20 && character !== '\n') || (codePoint >= 0x7f && codePoint < 0xa0)
    if (character === '\n' || (!isControl && !turnsTheText.test(character) && canDraw(codePoint))) {
      flush()
      shown += character
    } else {
      unknown.push(`U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`)
    }
  }
  flush()
  return shown
}
