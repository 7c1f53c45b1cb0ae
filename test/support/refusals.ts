import { createHash } from 'node:crypto'
import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { AppError, type ErrorCode } from '../../shared/errors.ts'
import { describeError } from '../../shared/text/describe-error.ts'
import { textsIn } from '../../shared/text/index.ts'
import type { Language } from '../../shared/values.ts'
import { art28, type Ended } from './command-line.ts'

/** How a refused command ended, and every file of its folder that it made, changed or took away. */
export interface Refusal extends Ended {
  readonly touched: readonly string[]
}

/** Runs a command in a folder and tells what became of the folder. */
export function tried(folder: string, words: readonly string[], run: typeof art28 = art28): Refusal {
  const before = filesIn(folder)
  const ended = run(words, { cwd: folder })
  const after = filesIn(folder)
  const names = new Set([...before.keys(), ...after.keys()])
  return { ...ended, touched: [...names].filter((name) => before.get(name) !== after.get(name)) }
}

/** A refusal as it should be: one sentence, nothing else said, nothing touched. */
export function refusal<C extends ErrorCode>(code: C, facts: AppError<C>['facts'], language: Language = 'nl'): Refusal {
  return { status: 2, out: '', err: sentence(code, facts, language), touched: [] }
}

/** What the command line says of a failure: one line. */
export function sentence<C extends ErrorCode>(code: C, facts: AppError<C>['facts'], language: Language = 'nl'): string {
  return `${describeError(new AppError(code, facts) as AppError, textsIn(language))}\n`
}

/** Everything below a folder by name, with a mark of what it holds; what cannot be read has only its size. */
function filesIn(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return new Map(names.map((name) => [name, markOf(join(folder, name))]))
}

function markOf(filePath: string): string {
  const stats = lstatSync(filePath)
  return stats.isFile() ? createHash('sha256').update(readFileSync(filePath)).digest('hex') : `${stats.mode}`
}
