import type { Audit } from '../../../shared/audit/audit.ts'

/** What was read in the agreement, by kind; the form it was made from, the file itself and its versions are the last. */
export type Tab = 'terms' | 'duties' | 'claims' | 'gaps' | 'controls' | 'curated' | 'form' | 'file' | 'versions'

/** The editor's judgement of a control has no id of its own. */
export const curatedControlId = (control: string): string => `editor.${control}`

/** The tab on which something stands, by its id; null for what is not of this agreement. */
export function tabOf(id: string | null, { reading, curated }: Audit['agreement']): Tab | null {
  if (id === null) return null
  const has = (list: readonly { readonly id: string }[] | undefined) => list?.some((each) => each.id === id) ?? false
  if (has(reading.terms)) return 'terms'
  if (has(reading.duties)) return 'duties'
  if (has(reading.claims)) return 'claims'
  if (has(reading.gaps) || has(reading.contradictions)) return 'gaps'
  if (reading.controls.some(({ control }) => control === id)) return 'controls'
  const isJudgement = curated?.controls.some(({ control }) => curatedControlId(control) === id)
  return has(curated?.gaps) || has(curated?.claims) || isJudgement ? 'curated' : null
}
