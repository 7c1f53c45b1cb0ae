/** A recorded thing as its form holds it. */
export type Row = Readonly<Record<string, string | boolean | null>>

/** One field of the form of a row. */
export interface RowField<T extends Row> {
  readonly key: keyof T & string
  readonly label: string
  readonly kind: 'line' | 'area' | 'date' | 'check' | 'choice' | 'time'
  readonly isRequired?: boolean
  /** For a choice. */
  readonly options?: readonly { readonly id: string; readonly label: string }[]
}

/** Whether every required field is filled in, and every time is one. */
export function isComplete<T extends Row>(row: T, fields: readonly RowField<T>[]): boolean {
  return fields.every(({ key, kind, isRequired }) => {
    const text = String(row[key] ?? '').trim()
    return kind === 'time' ? /^([01]\d|2[0-3]):[0-5]\d$/.test(text) : !isRequired || text !== ''
  })
}

/** The rows with one put in its place, or added at the end. */
export function withRow<T>(rows: readonly T[], row: T, index: number | null): T[] {
  return index === null ? [...rows, row] : rows.with(index, row)
}

export function withoutRow<T>(rows: readonly T[], index: number): T[] {
  return rows.toSpliced(index, 1)
}
