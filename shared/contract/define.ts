import type { z } from 'zod'

/** A question the window puts to main. Main checks the question and its own answer. */
export interface Call<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  readonly kind: 'call'
  readonly input: I
  readonly output: O
}

/** News that main sends to the window, unasked. */
export interface News<P extends z.ZodType = z.ZodType> {
  readonly kind: 'news'
  readonly payload: P
}

export type Contract = Readonly<Record<string, Readonly<Record<string, Call | News>>>>

export function call<I extends z.ZodType, O extends z.ZodType>(input: I, output: O): Call<I, O> {
  return { kind: 'call', input, output }
}

export function news<P extends z.ZodType>(payload: P): News<P> {
  return { kind: 'news', payload }
}

/** What main must supply: one function for each call, and nothing else. */
export type Handlers<C extends Contract> = {
  readonly [G in keyof C]: {
    readonly [K in keyof C[G] as C[G][K] extends Call ? K : never]: C[G][K] extends Call<infer I, infer O>
      ? (input: z.output<I>) => z.input<O> | Promise<z.input<O>>
      : never
  }
}

/** What main may tell the window: one function for each news. */
export type Announcer<C extends Contract> = {
  readonly [G in keyof C]: {
    readonly [K in keyof C[G] as C[G][K] extends News ? K : never]: C[G][K] extends News<infer P> ? (payload: z.input<P>) => void : never
  }
}

/** What the window may do: ask each call, and listen for each news. A listener is taken away by calling what listening gave back. */
export type Client<C extends Contract> = {
  readonly [G in keyof C]: {
    readonly [K in keyof C[G]]: C[G][K] extends Call<infer I, infer O>
      ? (input: z.input<I>) => Promise<z.output<O>>
      : C[G][K] extends News<infer P>
        ? (listener: (payload: z.output<P>) => void) => () => void
        : never
  }
}

type Tree<T> = Record<string, Record<string, T>>

/** The contract's shape with every entry replaced: how handlers, bridge and client are all made. */
export function derive<T>(contract: Contract, make: (entry: Call | News, group: string, name: string) => T): Tree<T> {
  return mapValues(contract, (entries, group) => mapValues(entries, (entry, name) => make(entry, group, name)))
}

function mapValues<A, B>(record: Readonly<Record<string, A>>, map: (value: A, key: string) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)]))
}
