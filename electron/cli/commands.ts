import type { CliCommand } from './command.ts'

/** Every command, in the order of an audit's course. Each is loaded when it is asked for, so that none waits for what it does not need. */
export const commands = {
  read: async () => (await import('./read.ts')).read,
  open: async () => (await import('./open.ts')).open,
  amend: async () => (await import('./amend.ts')).amend,
  apply: async () => (await import('./open.ts')).apply,
  status: async () => (await import('./status.ts')).status,
  letter: async () => (await import('./status.ts')).letter,
  log: async () => (await import('./trail.ts')).log,
  undo: async () => (await import('./trail.ts')).undo,
  redo: async () => (await import('./trail.ts')).redo,
  extract: async () => (await import('./extract.ts')).extract,
  identity: async () => (await import('./identity.ts')).identity,
  report: async () => (await import('./report.ts')).report,
  sign: async () => (await import('./report.ts')).sign,
  verify: async () => (await import('./verify.ts')).verify,
  demo: async () => (await import('./demo.ts')).demo,
} as const satisfies Record<string, () => Promise<CliCommand>>

export type CommandName = keyof typeof commands

export function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commands, name)
}
