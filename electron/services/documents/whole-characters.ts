/** Windows-1252 from 0x80 to 0x9f; the five bytes that stand for nothing there are kept as they are. */
const upper = [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ']
const byteOf = new Map([...upper.map((character, index) => [character, 0x80 + index] as const), ...Array.from({ length: 0x60 }, (_, index) => [String.fromCharCode(0xa0 + index), 0xa0 + index] as const)])

const foreign = /[^\0-\u007f]+/g

/** Fewer could stand there as they are. */
const fewestGarbled = 3

/** Of all that is not ASCII; what a program read wrongly it read wrongly throughout. */
const mostOf = 0.9

/** The text with each accent in one character with its letter, and with characters whole that some program took for two or three ("geÃ¯nspecteerd"). */
export function withWholeCharacters(text: string): string {
  return ungarbled(text).normalize('NFC')
}

function ungarbled(text: string): string {
  let [garbled, other] = [0, 0]
  const mended = text.replaceAll(foreign, (run) => {
    const whole = fromBytes(run)
    if (whole === null) other++
    else garbled++
    return whole ?? run
  })
  return garbled >= fewestGarbled && garbled >= (garbled + other) * mostOf ? mended : text
}

/** What the bytes say as UTF-8 that were read as Windows-1252; null where they say nothing. */
function fromBytes(run: string): string | null {
  const bytes = Array.from(run, (character) => byteOf.get(character) ?? null)
  if (bytes.includes(null)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes as number[]))
  } catch {
    return null
  }
}
