import { AppError } from '../../errors.ts'
import { parseCue, type CuePart, type CueSequence } from '../cues/cue-syntax.ts'

/**
 * Words of the cue language as part of a pattern, for use with the flag `u` on a text as printed, where capitals tell names from other words:
 * a small letter fits a capital too, a capital only itself. No words fit nothing.
 *
 * @throws AppError `catalogue.invalid` for words that cannot be read, or name a list
 */
export function printed(words: readonly string[]): string {
  return words.length === 0 ? '(?!)' : optionsOf(words.flatMap((word) => parseCue(word)[0]!))
}

function optionsOf(options: readonly CueSequence[]): string {
  return `(?:${options.map((sequence) => sequence.map(partOf).join('')).join('|')})`
}

function partOf(part: CuePart): string {
  switch (part.kind) {
    case 'text':
      return textOf(part.text)
    case 'rest':
      return String.raw`[\p{L}-]{0,40}`
    case 'digits':
      return String.raw`\d{1,9}`
    case 'optional':
      return `(?:${partOf(part.part)})?`
    case 'choice':
    case 'capture':
      return optionsOf(part.options)
    case 'words':
      throw new AppError('catalogue.invalid', { file: part.name, detail: `{${part.name}}` })
  }
}

function textOf(character: string): string {
  const capital = character.toUpperCase()
  if (capital !== character && capital.length === character.length) return `[${character}${capital}]`
  return character.replace(/[$()*+./?[\\\]^{|}]/, String.raw`\$&`)
}
