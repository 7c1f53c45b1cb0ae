import type { Range } from '../../../shared/values.ts'
import type { Mark } from '../../app/agreement-text/segments.ts'

/** Something that rests on sentences of the agreement. */
export interface Quoting {
  readonly id: string
  readonly name: string
  readonly ranges: readonly Range[]
}

export interface SentenceMarks {
  readonly marks: readonly Mark[]
  /** What rests on the sentence of each mark, by the mark's id. */
  readonly idsAt: ReadonlyMap<string, readonly string[]>
}

/** One mark for each sentence, however many things rest on it; named after them all. */
export function sentenceMarks(quoting: readonly Quoting[]): SentenceMarks {
  const bySentence = new Map<string, { range: Range; on: Quoting[] }>()
  for (const one of quoting) {
    for (const range of one.ranges) {
      const key = `${range.start}-${range.end}`
      const sentence = bySentence.get(key) ?? { range, on: [] }
      bySentence.set(key, sentence)
      if (!sentence.on.includes(one)) sentence.on.push(one)
    }
  }
  const inOrder = [...bySentence].toSorted(([, one], [, other]) => one.range.start - other.range.start || other.range.end - one.range.end)
  return {
    marks: inOrder.map(([id, { range, on }]) => ({ id, range, label: on.map(({ name }) => name).join('\n') })),
    idsAt: new Map(inOrder.map(([id, { on }]) => [id, on.map((one) => one.id)])),
  }
}

/** The marks of what is selected. */
export function marksOf({ idsAt }: SentenceMarks, selected: string | null): ReadonlySet<string> {
  return new Set([...idsAt].filter(([, ids]) => selected !== null && ids.includes(selected)).map(([mark]) => mark))
}

/** What pressing a mark selects: pressed again, the next thing that rests on the same sentence. */
export function nextAt({ idsAt }: SentenceMarks, mark: string, selected: string | null): string | null {
  const ids = idsAt.get(mark) ?? []
  const at = selected === null ? -1 : ids.indexOf(selected)
  return ids[(at + 1) % ids.length] ?? null
}
