import type { Texts } from '../text/index.ts'
import { PreconditionId } from '../audit/preparation.ts'
import type { Remark } from './remark.ts'

/** The sentence of a remark. */
export function remarkText(texts: Texts, { code, facts }: Remark): string {
  return texts(`report:remark.${code}`, facts)
}

/** What a piece of evidence is used for, each once: by id, and a precondition by its name. */
export function usedForText(texts: Texts, usedFor: readonly string[]): string {
  const names = usedFor.map((id) => {
    const precondition = PreconditionId.options.find((each) => each === id)
    return precondition ? texts(`report:value.precondition.${precondition}`) : id
  })
  return [...new Set(names)].join(', ')
}

/** `ja` or `nee`. */
export function yesNo(texts: Texts, is: boolean): string {
  return texts(`report:word.${is ? 'yes' : 'no'}`)
}
