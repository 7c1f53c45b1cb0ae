import { amend } from './amend.ts'
import type { CliCommand } from './command.ts'
import { demo } from './demo.ts'
import { extract } from './extract.ts'
import { identity } from './identity.ts'
import { apply, open } from './open.ts'
import { read } from './read.ts'
import { report, sign } from './report.ts'
import { letter, status } from './status.ts'
import { log, redo, undo } from './trail.ts'
import { verify } from './verify.ts'

/** Every command, in the order of an audit's course. */
export const commands = { read, open, amend, apply, status, letter, log, undo, redo, extract, identity, report, sign, verify, demo } as const satisfies Record<string, CliCommand>

export type CommandName = keyof typeof commands

export function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commands, name)
}
