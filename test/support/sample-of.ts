import { z } from 'zod'

/** Where a value stands in a whole: keys and positions from the top. */
export type Path = readonly (string | number)[]

export interface Leaf {
  readonly path: Path
  /** Another value that its schema accepts; null for a leaf that can have only one. */
  readonly other: { readonly value: unknown } | null
}

/** A value that a schema accepts with every part present, and all its leaves. */
export interface SampleOf {
  readonly value: unknown
  readonly leaves: readonly Leaf[]
}

/** Chooses a value where the schema alone does not: returns two, or undefined to leave it to the schema. */
export type Chooser = (path: Path) => readonly [unknown, unknown] | undefined

type Inner = { readonly innerType: z.ZodType; readonly element: z.ZodType; readonly keyType: z.ZodType; readonly valueType: z.ZodType; readonly options: readonly z.ZodType[] }

const leaf = (path: Path, value: unknown, other: unknown): SampleOf => ({ value, leaves: [{ path, other: value === other ? null : { value: other } }] })

/** A sample of a schema: one element in every array and record, or as many as it must have, nothing null, the first of every choice. */
export function sampleOf(schema: z.ZodType, choose: Chooser, path: Path = []): SampleOf {
  const chosen = choose(path)
  if (chosen) return leaf(path, ...chosen)
  const inner = schema.def as unknown as Inner
  if (schema instanceof z.ZodObject) {
    const parts = Object.entries(schema.shape).map(([key, part]) => [key, sampleOf(part as z.ZodType, choose, [...path, key])] as const)
    return { value: Object.fromEntries(parts.map(([key, part]) => [key, part.value])), leaves: parts.flatMap(([, part]) => part.leaves) }
  }
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) return sampleOf(inner.innerType, choose, path)
  if (schema instanceof z.ZodArray) {
    const [tooFew] = schema.safeParse([]).error?.issues ?? []
    const length = tooFew?.code === 'too_small' ? Number(tooFew.minimum) : 1
    const elements = Array.from({ length }, (_, index) => sampleOf(inner.element, choose, [...path, index]))
    return { value: elements.map(({ value }) => value), leaves: elements.flatMap(({ leaves }) => leaves) }
  }
  if (schema instanceof z.ZodRecord) {
    const key = inner.keyType instanceof z.ZodEnum ? String(inner.keyType.options[0]) : 'X1'
    const value = sampleOf(inner.valueType, choose, [...path, key])
    return { value: { [key]: value.value }, leaves: value.leaves }
  }
  if (schema instanceof z.ZodDiscriminatedUnion || schema instanceof z.ZodUnion) return sampleOf(inner.options[0]!, choose, path)
  if (schema instanceof z.ZodEnum) return leaf(path, schema.options[0], schema.options.at(-1))
  if (schema instanceof z.ZodLiteral) return leaf(path, schema.value, schema.value)
  if (schema instanceof z.ZodBoolean) return leaf(path, false, true)
  if (schema instanceof z.ZodNumber) return schema.maxValue === 1 ? leaf(path, 0.5, 0.25) : leaf(path, 11, 12)
  const words = ['X1', 'X2', '2026-03-01', '2026-03-02', '2026-03-01T10:00:00.000Z', '2026-03-02T10:00:00.000Z', 'a'.repeat(64), 'b'.repeat(64), 'EV01', 'EV02', '09:00', '10:00', 'C01', 'C02']
  const [one, other] = words.filter((word) => schema.safeParse(word).success)
  return leaf(path, one, other)
}

/** A copy of a value with one part replaced. */
export function replaced(value: unknown, path: Path, part: unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return part
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) }
  Object.assign(copy, { [key]: replaced((value as Record<string, unknown>)[key], rest, part) })
  return copy
}
