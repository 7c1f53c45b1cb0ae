import { AppError } from '../errors.ts'
import { brokenLine } from './broken-line.ts'
import { WorkFile } from './work-file.ts'

/** A work file's text as data; `file` names it in errors. @throws work.notJson, work.notAWorkFile, work.missing, work.unknownField, work.wrongValue */
export function parseWorkFile(text: string, file: string): WorkFile {
  const data = parseJson(text.replace(/^\ufeff/, ''), file)
  const parsed = WorkFile.safeParse(data)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]!
  if (issue.code === 'unrecognized_keys') throw new AppError('work.unknownField', { file, field: written([...issue.path, issue.keys[0]!]) })
  if ([undefined, 'format', 'formatVersion'].includes(issue.path[0] as string | undefined)) throw new AppError('work.notAWorkFile', { file })
  const isMissing = issue.path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown>)[key], data) === undefined
  throw new AppError(isMissing ? 'work.missing' : 'work.wrongValue', { file, field: written(issue.path) })
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new AppError('work.notJson', { file, line: brokenLine(text) }, { cause })
  }
}

/** `steps[3].at`: items are counted from 0, as programs that write work files do. */
function written(path: readonly PropertyKey[]): string {
  return path.map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${String(key)}`)).join('')
}
