import type { Answer } from '../../shared/contract/answer.ts'
import { derive, type Client, type Contract } from '../../shared/contract/define.ts'
import { contract } from '../../shared/contract/index.ts'
import { AppError } from '../../shared/errors.ts'

/** What the preload script lays in the window: a function for each entry of the contract. */
export type Bridge = Readonly<Record<string, Readonly<Record<string, (argument: never) => unknown>>>>

declare global {
  interface Window {
    readonly art28: Bridge
  }
}

/** The window's whole view of the machine. Its promises reject with {@link AppError} and nothing else. */
export function createClient<C extends Contract>(table: C, bridge: () => Bridge): Client<C> {
  return derive(table, (entry, group, name) => {
    const across = (argument: unknown) => bridge()[group]![name]!(argument as never)
    if (entry.kind === 'news') return across

    return async (input: unknown) => {
      const answer = (await across(input)) as Answer
      if (answer.ok) return answer.value
      throw new AppError(answer.code, answer.facts as never)
    }
  }) as Client<C>
}

/** The only door to main. */
export const art28 = createClient(contract, () => window.art28)
