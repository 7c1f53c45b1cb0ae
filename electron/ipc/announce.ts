import { derive, type Announcer, type Contract } from '../../shared/contract/define.ts'

/** Sends on a channel to whatever page the window shows now. */
export type Send = (channel: string, payload: unknown) => void

/** Tells the window every piece of news in the contract. News that breaks the contract is our own mistake, and throws. */
export function announcer<C extends Contract>(contract: C, send: Send): Announcer<C> {
  return derive(contract, (entry, group, name) => {
    if (entry.kind === 'call') return undefined
    return (payload: unknown) => send(`${group}.${name}`, entry.payload.parse(payload))
  }) as Announcer<C>
}

/** A letter box before a page that may not be listening yet. */
export interface Mailbox {
  readonly send: Send
  readonly isOpen: () => boolean
  /** The page listens: it gets what waited, and from now on everything at once. */
  readonly open: () => void
  /** The page is gone, and the next is not listening yet. */
  readonly shut: () => void
}

/** Delivers to a page that listens; for one that does not yet, the channels in `kept` wait and the rest is stale by then. */
export function mailbox(deliver: Send, kept: readonly string[]): Mailbox {
  const waiting: Parameters<Send>[] = []
  let isOpen = false
  return {
    send: (channel, payload) => {
      if (isOpen) deliver(channel, payload)
      else if (kept.includes(channel)) waiting.push([channel, payload])
    },
    isOpen: () => isOpen,
    open: () => {
      isOpen = true
      for (const letter of waiting.splice(0)) deliver(...letter)
    },
    shut: () => {
      isOpen = false
    },
  }
}
