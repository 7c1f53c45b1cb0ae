import { parseArgs, type ParseArgsOptionsConfig } from 'node:util'

import { AppError } from '../../shared/errors.ts'
import { Instant, Language, Person } from '../../shared/values.ts'
import type { ExitStatus, Shell } from './shell.ts'

/** What a command was given: words by place, options by name. */
export interface Arguments {
  readonly words: readonly string[]
  readonly options: Readonly<Record<string, string | boolean | undefined>>
}

/** One command of the command line. What it says of itself stands in the texts under `cli:commands.<name>`. */
export interface CliCommand {
  /** How many words it takes, at least and at most. */
  readonly words: readonly [least: number, most: number]
  readonly options: ParseArgsOptionsConfig
  readonly run: (shell: Shell, given: Arguments) => ExitStatus | Promise<ExitStatus>
}

/** Options that every command knows. */
export const commonOptions = { lang: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const satisfies ParseArgsOptionsConfig

/** Takes a command's words apart. Fails with `cli.usage` where they are not as the command takes them. */
export function readArguments(name: string, command: CliCommand, given: readonly string[]): Arguments {
  try {
    const { values, positionals } = parseArgs({ args: [...given], options: { ...command.options, ...commonOptions }, allowPositionals: true })
    const [least, most] = command.words
    if (!values['help'] && (positionals.length < least || positionals.length > most)) throw new AppError('cli.usage', { command: name })
    return { words: positionals, options: values as Arguments['options'] }
  } catch (error) {
    throw error instanceof AppError ? error : new AppError('cli.usage', { command: name }, { cause: error })
  }
}

/** A text option, or undefined where it was not given. */
export function text({ options }: Arguments, name: string): string | undefined {
  const value = options[name]
  return typeof value === 'string' ? value : undefined
}

/** The time to record: the one that was given, else the clock's. */
export function instant(shell: Shell, given: Arguments): Instant {
  const at = text(given, 'at')
  if (at === undefined) return shell.now()
  return parsed(Instant.safeParse(at), '--at')
}

export function language(given: Arguments, otherwise: Language): Language {
  const asked = text(given, 'lang')
  return asked === undefined ? otherwise : parsed(Language.safeParse(asked), '--lang')
}

/** Who acts: `name; role; organisation`, from the option or else from the environment. */
export function person(shell: Shell, given: Arguments): Person {
  const [name, role, organisation] = (text(given, 'by') ?? shell.environment['ART28_BY'] ?? '').split(';')
  return parsed(Person.safeParse({ name, role, organisation }), '--by')
}

function parsed<T>(result: { success: true; data: T } | { success: false }, option: string): T {
  if (!result.success) throw new AppError('cli.options', { options: [option] })
  return result.data
}
