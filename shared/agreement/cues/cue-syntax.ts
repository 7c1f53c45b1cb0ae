import { AppError } from '../../errors.ts'

/**
 * The little language in which a lawyer writes what to look for; every construct is bounded, so that no text can make matching slow.
 *
 * - `heeft het recht`: these words, whole, in any case;
 * - `audit*`, `*controle`: a word that begins or ends so;
 * - `(audit|controle)`, `sub-?verwerker`, `(voorafgaande )?toestemming`: either; with or without;
 * - `recht … audit`: first the one, then the other, at most {@link gapLength} characters further on in the same sentence;
 * - `#`: a number in digits; `\\(`: a sign that would otherwise mean something here;
 * - `{controller}`: a list of words with a name, which may itself use this language;
 * - `[days: {number}]`: words to take over, under a name.
 */
export type CuePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'rest' }
  | { readonly kind: 'digits' }
  | { readonly kind: 'optional'; readonly part: CuePart }
  | { readonly kind: 'choice'; readonly options: readonly CueSequence[] }
  | { readonly kind: 'capture'; readonly name: string; readonly options: readonly CueSequence[] }
  | { readonly kind: 'words'; readonly name: string }

export type CueSequence = readonly CuePart[]

/** How far apart the two sides of a `…` may stand, in characters. */
export const gapLength = 220

/**
 * The parts of a cue, one list of alternatives for each side of a `…`.
 *
 * @throws AppError `catalogue.invalid`
 */
export function parseCue(source: string): readonly (readonly CueSequence[])[] {
  return source.split('…').map((piece) => {
    const reader = new Reader(piece.trim(), source)
    const options = reader.options()
    reader.expectEnd()
    return options
  })
}

/** The alternatives of a list of words, each as it is written: a `|` within brackets parts none. */
export function alternativesOf(list: string): string[] {
  const alternatives = ['']
  let depth = 0
  for (const [sign] of list.matchAll(/\\.|./gsu)) {
    if ('([{'.includes(sign)) depth += 1
    if (')]}'.includes(sign)) depth -= 1
    if (sign === '|' && depth === 0) alternatives.push('')
    else alternatives[alternatives.length - 1] += sign
  }
  return alternatives
}

class Reader {
  private position = 0
  private readonly piece: string
  private readonly source: string

  constructor(piece: string, source: string) {
    this.piece = piece
    this.source = source
    if (piece === '') this.fail('an empty cue')
  }

  options(): CueSequence[] {
    const options = [this.sequence()]
    while (this.take('|')) options.push(this.sequence())
    return options
  }

  expectEnd(): void {
    if (this.position < this.piece.length) this.fail(`‘${this.piece[this.position]}’ where nothing was open`)
  }

  private sequence(): CueSequence {
    const parts: CuePart[] = []
    while (this.position < this.piece.length && !'|)]'.includes(this.piece[this.position]!)) {
      const part = this.part()
      parts.push(this.take('?') ? { kind: 'optional', part } : part)
    }
    if (parts.length === 0) this.fail('an empty alternative')
    return parts
  }

  private part(): CuePart {
    const character = this.piece[this.position++]!
    if (character === '*') return { kind: 'rest' }
    if (character === '#') return { kind: 'digits' }
    if (character === '\\') return { kind: 'text', text: this.piece[this.position++] ?? this.fail('a ‘\\’ with nothing behind it') }
    if (character === '(') return { kind: 'choice', options: this.until(')') }
    if (character === '{') return { kind: 'words', name: this.name('}') }
    if (character === '[') return { kind: 'capture', name: this.name(':'), options: this.capture() }
    if ('?}'.includes(character)) this.fail(`‘${character}’ out of place`)
    return { kind: 'text', text: character }
  }

  private capture(): CueSequence[] {
    this.take(' ')
    return this.until(']')
  }

  private until(closing: string): CueSequence[] {
    const options = this.options()
    if (!this.take(closing)) this.fail(`no ‘${closing}’`)
    return options
  }

  private name(closing: string): string {
    const end = this.piece.indexOf(closing, this.position)
    const name = this.piece.slice(this.position, end)
    if (end < 0 || !/^[a-zA-Z]\w*$/.test(name)) this.fail(`a name that ends in ‘${closing}’`)
    this.position = end + 1
    return name
  }

  private take(character: string): boolean {
    if (this.piece[this.position] !== character) return false
    this.position += 1
    return true
  }

  private fail(detail: string): never {
    throw new AppError('catalogue.invalid', { file: this.source, detail })
  }
}
