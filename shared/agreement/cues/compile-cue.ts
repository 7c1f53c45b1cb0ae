import { AppError } from '../../errors.ts'
import { parseCue, type CuePart, type CueSequence } from './cue-syntax.ts'

/** Named lists of words for `{name}` in a cue, each written in the cue language itself. */
export type CueWords = Readonly<Record<string, string>>

/** One side of a `…`; cues that share a side share this. */
export interface CompiledPiece {
  readonly source: string
  readonly hasCaptures: boolean
  /** Made when the piece is first tried. */
  pattern: RegExp | null
}

export interface CompiledCue {
  readonly pieces: readonly CompiledPiece[]
  /** Every text that the cue fits holds at least one of each of these lists; shortest list first. Found cheaply, so that patterns are tried on few texts. */
  readonly needles: Needles
}

type Needles = readonly (readonly string[])[]

/** Shorter words stand in nearly every sentence. */
const fewestLetters = 3

const letter = 'a-z0-9_ß-öø-ÿœ'
const wordStart = `(?<![${letter}])`
/** The same before a letter from a to z or a digit, and found faster. */
const plainWordStart = String.raw`\b(?<![ß-öø-ÿœ])`
const wordEnd = `(?![${letter}])`
const restOfWord = `[${letter}-]{0,40}`
const digits = '\\d{1,9}'

interface CompiledList {
  readonly pattern: string
  readonly needles: Needles
  readonly isPlain: boolean
}

/** Turns cues into patterns, and named lists of words into parts of patterns, each once. */
export class CueCompiler {
  private readonly words: CueWords
  private readonly cues = new Map<string, CompiledCue>()
  private readonly pieces = new Map<string, CompiledPiece>()
  private readonly lists = new Map<string, CompiledList>()
  private readonly open: string[] = []

  constructor(words: CueWords) {
    this.words = words
  }

  /** @throws AppError `catalogue.invalid` for a cue that cannot be read */
  cue(source: string): CompiledCue {
    let cue = this.cues.get(source)
    if (!cue) this.cues.set(source, (cue = this.compile(source)))
    return cue
  }

  private compile(source: string): CompiledCue {
    const sides = parseCue(source)
    const pieces = sides.map((options) => this.piece(`${this.isPlain(options) ? plainWordStart : wordStart}${this.options(options)}${wordEnd}`))
    const needles = sides.flatMap((options) => this.needlesOfOptions(options))
    return { pieces, needles: needles.toSorted((one, other) => one.length - other.length) }
  }

  private piece(source: string): CompiledPiece {
    let piece = this.pieces.get(source)
    if (!piece) this.pieces.set(source, (piece = { source, hasCaptures: /\(\?<\w/.test(source), pattern: null }))
    return piece
  }

  private options(options: readonly CueSequence[]): string {
    return `(?:${options.map((sequence) => sequence.map((part) => this.part(part)).join('')).join('|')})`
  }

  private part(part: CuePart): string {
    switch (part.kind) {
      case 'text':
        return /[\w ]/.test(part.text) ? part.text.toLowerCase() : part.text.toLowerCase().replace(/[$()*+./?[\\\]^{|}-]/, '\\$&')
      case 'rest':
        return restOfWord
      case 'digits':
        return digits
      case 'optional':
        return `(?:${this.part(part.part)})?`
      case 'choice':
        return this.options(part.options)
      case 'capture':
        return `(?<${part.name}>${this.options(part.options)})`
      case 'words':
        return this.list(part.name).pattern
    }
  }

  /** Whatever these fit begins with a letter from a to z or a digit. */
  private isPlain(options: readonly CueSequence[]): boolean {
    return options.every((sequence) => {
      const last = sequence.findIndex(({ kind }) => kind !== 'optional')
      return last >= 0 && sequence.slice(0, last + 1).every((part) => this.isPlainPart(part))
    })
  }

  private isPlainPart(part: CuePart): boolean {
    switch (part.kind) {
      case 'text':
        return /[a-z\d]/i.test(part.text)
      case 'rest':
        return false
      case 'digits':
        return true
      case 'optional':
        return this.isPlainPart(part.part)
      case 'choice':
      case 'capture':
        return this.isPlain(part.options)
      case 'words':
        return this.list(part.name).isPlain
    }
  }

  /** Of several alternatives one list, with a word of each. */
  private needlesOfOptions(options: readonly CueSequence[]): Needles {
    const found = options.map((sequence) => this.needlesOfSequence(sequence))
    if (found.length === 1) return found[0]!
    return found.every((lists) => lists.length > 0) ? [found.flatMap(mostTelling)] : []
  }

  /** The needles of every part, but for words too short to tell anything, if others do. */
  private needlesOfSequence(sequence: CueSequence): Needles {
    const lists: (readonly string[])[] = []
    let run = ''
    for (const part of sequence) {
      if (part.kind === 'text') {
        run += part.text.toLowerCase()
        continue
      }
      lists.push([run])
      run = ''
      if (part.kind === 'choice' || part.kind === 'capture') lists.push(...this.needlesOfOptions(part.options))
      if (part.kind === 'words') lists.push(...this.list(part.name).needles)
    }
    const found = [...lists, [run]].filter((list) => shortest(list) > 0 && list[0] !== ' ')
    const telling = found.filter((list) => shortest(list) >= fewestLetters)
    return telling.length > 0 ? telling : found
  }

  /** A named list, compiled once; one that names itself, or holds a `…`, is no list. */
  private list(name: string): CompiledList {
    const known = this.lists.get(name)
    if (known) return known
    const [options, ...further] = Object.hasOwn(this.words, name) ? parseCue(this.words[name]!) : []
    if (!options || further.length > 0 || this.open.includes(name)) throw new AppError('catalogue.invalid', { file: name, detail: `{${name}}` })
    this.open.push(name)
    const compiled = { pattern: this.options(options), needles: this.needlesOfOptions(options).map(withoutLonger), isPlain: this.isPlain(options) }
    this.open.pop()
    this.lists.set(name, compiled)
    return compiled
  }
}

/** A word that holds another of the list adds nothing to it. */
function withoutLonger(list: readonly string[]): readonly string[] {
  const words = [...new Set(list)]
  return words.filter((word) => !words.some((other) => other !== word && word.includes(other)))
}

function mostTelling(lists: Needles): readonly string[] {
  return lists.reduce((one, other) => (shortest(other) > shortest(one) ? other : one))
}

function shortest(needles: readonly string[]): number {
  return Math.min(...needles.map((needle) => needle.length))
}
