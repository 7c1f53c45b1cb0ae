import { AppError } from '../errors.ts'

/** Refuses text that no file can hold: half a surrogate pair, as a damaged paste gives. @throws command.invalid, naming the fields */
export function requireWellFormed(kind: string, payload: unknown): void {
  const paths = [...malformed(payload, '')]
  if (paths.length > 0) throw new AppError('command.invalid', { kind, paths: paths.slice(0, 20) })
}

function* malformed(value: unknown, path: string): Generator<string> {
  if (typeof value === 'string' && !value.isWellFormed()) yield path
  if (value === null || typeof value !== 'object') return
  for (const [key, inner] of Object.entries(value)) {
    const name = path === '' ? key : `${path}.${key}`
    if (!key.isWellFormed()) yield name.toWellFormed()
    yield* malformed(inner, name.toWellFormed())
  }
}
