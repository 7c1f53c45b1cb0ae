import type { FormReading } from './form-reading.ts'

/** How many of a form's clauses an agreement has, has changed and lacks, and how many it adds. */
export function countClauses({ clauses, added }: Pick<FormReading, 'clauses' | 'added'>): { readonly all: number; readonly kept: number; readonly changed: number; readonly missing: number; readonly added: number } {
  const changed = clauses.filter(({ status }) => status === 'changed').length
  const missing = clauses.filter(({ status }) => status === 'missing' || status === 'other_heading').length
  return { all: clauses.length, kept: clauses.length - changed - missing, changed, missing, added: added.length }
}

/** Some clause's official words are known, so that more than headings was compared. */
export function areWordsCompared({ clauses }: Pick<FormReading, 'clauses'>): boolean {
  return clauses.some(({ status }) => status === 'same' || status === 'changed')
}
