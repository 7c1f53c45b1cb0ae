import type { Texts } from '../../shared/text/index.ts'
import { type CommandName, commands } from './commands.ts'

/** All commands with a line on each, and how a command line ends. */
export function helpForAll(texts: Texts): string {
  const names = Object.keys(commands) as CommandName[]
  const lines = names.map((name) => `  ${name.padEnd(10)}${texts(`cli:commands.${name}.summary`)}`)
  return [texts('cli:help.title'), '', ...lines, '', texts('cli:help.more'), texts('cli:help.exit')].join('\n')
}

export function helpFor(name: CommandName, texts: Texts): string {
  return [`art28 ${name} ${texts(`cli:commands.${name}.usage`)}`, '', texts(`cli:commands.${name}.summary`), '', texts(`cli:commands.${name}.details`)].join('\n')
}
