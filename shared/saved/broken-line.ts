/**
 * The number of the first line at which a text stops being JSON; the last line where it only ends too soon.
 *
 * Found by halving: a beginning of whole lines is sound if it is JSON, or if all that is wrong with it is that it ends.
 */
export function brokenLine(text: string): number {
  const lines = text.split('\n')
  let sound = 0
  let broken = lines.length
  while (broken - sound > 1) {
    const middle = (sound + broken) >> 1
    if (mayGoOn(lines.slice(0, middle).join('\n'))) sound = middle
    else broken = middle
  }
  return broken
}

/** The parser points behind the last character, or says that the text or a string in it ended. */
function mayGoOn(beginning: string): boolean {
  try {
    JSON.parse(beginning)
    return true
  } catch (error) {
    const { message } = error as SyntaxError
    return /^Unexpected end|^Unterminated/.test(message) || message.includes(`at position ${beginning.length} `)
  }
}
