import type { IpcMain, IpcMainInvokeEvent } from 'electron'

import type { Answer } from '../../shared/contract/answer.ts'
import { derive, type Call, type Contract, type Handlers } from '../../shared/contract/define.ts'
import { AppError } from '../../shared/errors.ts'

export interface Guards {
  /** Whether the frame that asks is our own window's main frame. */
  readonly isTrusted: (event: IpcMainInvokeEvent) => boolean
  /** Keeps what people need not see, and gives the reference that is all they are shown. */
  readonly log: (where: string, error: unknown) => string
}

/** Answers every call in the contract. A failure leaves as `{ code, facts }`, never as a thrown Error. */
export function serve<C extends Contract>(ipc: Pick<IpcMain, 'handle'>, contract: C, handlers: Handlers<C>, { isTrusted, log }: Guards): void {
  derive(contract, (entry, group, name) => {
    if (entry.kind !== 'call') return
    const channel = `${group}.${name}`
    const handle = (handlers as Record<string, Record<string, (input: unknown) => unknown>>)[group]![name]!

    ipc.handle(channel, async (event, input): Promise<Answer> => {
      try {
        if (!isTrusted(event)) throw new Error(`refused, asked by ${event.senderFrame?.url ?? 'a frame that is gone'}`)
        return { ok: true, value: await answer(entry, handle, input) }
      } catch (error) {
        if (error instanceof AppError) return { ok: false, code: error.code, facts: error.facts }
        return { ok: false, code: 'unexpected', facts: { reference: log(channel, error) } }
      }
    })
  })
}

async function answer({ input, output }: Call, handle: (input: unknown) => unknown, raw: unknown): Promise<unknown> {
  const asked = input.safeParse(raw)
  if (!asked.success) throw new AppError('request.invalid', { paths: asked.error.issues.map((issue) => issue.path.join('.')) })
  return output.parse(await handle(asked.data))
}
