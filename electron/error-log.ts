import { randomUUID } from 'node:crypto'
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import path from 'node:path'

const limitBytes = 1024 * 1024
const longestEntry = 16 * 1024

/** Keeps an error that nobody foresaw, and gives the reference by which it is found again. */
export type Log = (where: string, error: unknown) => string

/**
 * Writes to `errors.log` in the folder. At one mebibyte the file becomes `errors.old.log`, in place of the one before.
 *
 * A log that cannot be written fails nothing: the reference is given all the same.
 */
export function errorLog(folderPath: string): Log {
  const filePath = path.join(folderPath, 'errors.log')
  return (where, error) => {
    const reference = randomUUID().slice(0, 8)
    try {
      const entry = `${new Date().toISOString()} ${reference} ${where}\n${described(error).slice(0, longestEntry)}\n\n`
      mkdirSync(folderPath, { recursive: true })
      if (sizeOf(filePath) + entry.length > limitBytes) renameSync(filePath, path.join(folderPath, 'errors.old.log'))
      appendFileSync(filePath, entry)
    } catch {
      // Whoever cannot write a log cannot be told by one; and what describes itself in a circle cannot be described.
    }
    return reference
  }
}

function described(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const cause = error.cause === undefined ? '' : `\ncaused by ${described(error.cause)}`
  return (error.stack ?? error.message) + cause
}

function sizeOf(filePath: string): number {
  return statSync(filePath, { throwIfNoEntry: false })?.size ?? 0
}
