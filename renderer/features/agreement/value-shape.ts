import { z } from 'zod'

/** What a form asks for one value, drawn from the value's own schema, so that form and rule cannot disagree. */
export type ValueShape =
  | { readonly kind: 'choice'; readonly options: readonly string[]; readonly isOptional: boolean }
  | { readonly kind: 'choices'; readonly options: readonly string[] }
  | { readonly kind: 'yesNo' }
  | { readonly kind: 'number'; readonly min: number; readonly initial: number | null; readonly isOptional: boolean }
  | { readonly kind: 'money'; readonly isOptional: boolean }
  | { readonly kind: 'text'; readonly isOptional: boolean }
  | { readonly kind: 'list' }
  | { readonly kind: 'group'; readonly fields: readonly NamedShape[]; readonly isOptional: boolean }

export interface NamedShape {
  readonly name: string
  readonly shape: ValueShape
}

/** The shape of a schema of `termValues`; a field whose name ends in `Cents` is money. @throws TypeError for a schema that no form was made for */
export function shapeOf(schema: z.core.$ZodType, name = '', isOptional = false): ValueShape {
  if (schema instanceof z.ZodNullable) return shapeOf(schema.unwrap(), name, true)
  if (schema instanceof z.ZodDefault) return { ...shapeOf(schema.unwrap(), name, isOptional), initial: schema.def.defaultValue } as ValueShape
  if (schema instanceof z.ZodEnum) return { kind: 'choice', options: schema.options.map(String), isOptional }
  if (schema instanceof z.ZodBoolean) return { kind: 'yesNo' }
  if (schema instanceof z.ZodNumber) return name.endsWith('Cents') ? { kind: 'money', isOptional } : { kind: 'number', min: schema.minValue ?? 0, initial: null, isOptional }
  if (schema instanceof z.ZodString) return { kind: 'text', isOptional }
  if (schema instanceof z.ZodArray) {
    const { element } = schema
    return element instanceof z.ZodEnum ? { kind: 'choices', options: element.options.map(String) } : { kind: 'list' }
  }
  if (schema instanceof z.ZodObject) {
    const fields = Object.entries(schema.shape as Readonly<Record<string, z.core.$ZodType>>)
    return { kind: 'group', fields: fields.map(([name, field]) => ({ name, shape: shapeOf(field, name) })), isOptional }
  }
  throw new TypeError(`No form for the schema of ${name || 'this value'}`)
}

/** A value to begin with: nothing chosen yet. What must still be chosen is null, which the schema refuses. */
export function blankOf(shape: ValueShape): unknown {
  switch (shape.kind) {
    case 'choices':
    case 'list':
      return []
    case 'yesNo':
      return false
    case 'number':
      return shape.initial
    case 'group':
      return shape.isOptional ? null : blankGroup(shape.fields)
    default:
      return null
  }
}

export function blankGroup(fields: readonly NamedShape[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(fields.map(({ name, shape }) => [name, blankOf(shape)]))
}

/** Where a value does not fit, as paths: `deadline.count`; the whole of it is the empty path. */
export function misfits(schema: z.ZodType, value: unknown): ReadonlySet<string> {
  return new Set(schema.safeParse(value).error?.issues.map(({ path }) => path.join('.')))
}
