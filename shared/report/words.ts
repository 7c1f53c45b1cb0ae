import type { Texts } from '../text/index.ts'
import type { Remark } from './remark.ts'

/** The sentence of a remark. */
export function remarkText(texts: Texts, { code, facts }: Remark): string {
  return texts(`report:remark.${code}`, facts)
}

/** `ja` or `nee`. */
export function yesNo(texts: Texts, is: boolean): string {
  return texts(`report:word.${is ? 'yes' : 'no'}`)
}
