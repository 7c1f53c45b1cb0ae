import { describe, expect, it, vi } from 'vitest'
import { z } from 'zod'

import { call, news } from '../../shared/contract/define.ts'
import { announcer, mailbox, type Send } from './announce.ts'

const contract = { work: { progressed: news(z.strictObject({ done: z.number() })), cancel: call(z.void(), z.void()) } } as const

describe('news', () => {
  it('goes out on the channel of its name', () => {
    const send = vi.fn<Send>()
    announcer(contract, send).work.progressed({ done: 3 })
    expect(send).toHaveBeenCalledExactlyOnceWith('work.progressed', { done: 3 })
  })

  it('that breaks the contract does not go out', () => {
    const send = vi.fn<Send>()
    expect(() => announcer(contract, send).work.progressed({ done: 'all' as unknown as number })).toThrow('expected number')
    expect(send).not.toHaveBeenCalled()
  })
})

describe('a page that is not listening yet', () => {
  it('finds what was kept for it, in order, and nothing stale', () => {
    const deliver = vi.fn<Send>()
    const box = mailbox(deliver, ['failed'])
    box.send('failed', 1)
    box.send('progressed', 2)
    box.send('failed', 3)
    expect(deliver).not.toHaveBeenCalled()
    box.open()
    expect(deliver.mock.calls).toEqual([['failed', 1], ['failed', 3]])
  })

  it('is the next one, after a page was shut', () => {
    const deliver = vi.fn<Send>()
    const box = mailbox(deliver, ['failed'])
    box.open()
    box.send('progressed', 1)
    box.shut()
    box.send('failed', 2)
    expect(deliver.mock.calls).toEqual([['progressed', 1]])
    box.open()
    expect(deliver.mock.calls).toEqual([['progressed', 1], ['failed', 2]])
  })
})
