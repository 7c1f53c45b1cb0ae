import type { IpcMainInvokeEvent } from 'electron'
import { describe, expect, it, vi } from 'vitest'
import { z } from 'zod'

import { call, news, type Handlers } from '../../shared/contract/define.ts'
import { AppError } from '../../shared/errors.ts'
import { isOwnMainFrame } from '../security.ts'
import { serve } from './serve.ts'

const contract = {
  audit: {
    rename: call(z.strictObject({ title: z.string().min(1) }), z.strictObject({ title: z.string() })),
    changed: news(z.strictObject({})),
  },
} as const

type Given = Handlers<typeof contract>['audit']['rename']

const isTrusted = ({ senderFrame }: IpcMainInvokeEvent) => isOwnMainFrame(senderFrame)
const readOnly = () => {
  throw new AppError('dossier.readOnly', { file: 'a.art28' })
}

const page = { parent: null, url: 'app://art28/index.html' }

/** Asks the one question as a frame would, of a main that answers with `rename`. */
async function ask(question: unknown, { rename = ({ title }) => ({ title }), frame = page }: { rename?: Given; frame?: object | null } = {}) {
  const ears = new Map<string, (event: IpcMainInvokeEvent, question: unknown) => unknown>()
  const log = vi.fn<(where: string, error: unknown) => string>(() => 'a1b2c3d4')
  serve({ handle: (channel, ear) => void ears.set(channel, ear) }, contract, { audit: { rename } }, { isTrusted, log })
  expect([...ears.keys()]).toEqual(['audit.rename'])
  const answer = await ears.get('audit.rename')!({ senderFrame: frame } as unknown as IpcMainInvokeEvent, question)
  return { answer, log }
}

const unexpected = { ok: false, code: 'unexpected', facts: { reference: 'a1b2c3d4' } }

describe('a question from the window', () => {
  it('is answered when it comes from our page and fits', async () => {
    expect((await ask({ title: 'Itemo' })).answer).toEqual({ ok: true, value: { title: 'Itemo' } })
  })

  it('is refused where it does not fit, and says where', async () => {
    const { answer, log } = await ask({ title: '' })
    expect(answer).toEqual({ ok: false, code: 'request.invalid', facts: { paths: ['title'] } })
    expect(log).not.toHaveBeenCalled()
  })

  it('is refused where it says more than it may', async () => {
    expect((await ask({ title: 'Itemo', path: '/etc/passwd' })).answer).toMatchObject({ ok: false, code: 'request.invalid' })
  })

  it.each([
    ['a page from elsewhere', { parent: null, url: 'https://art28.example/index.html' }],
    ['another host of our scheme', { parent: null, url: 'app://other/index.html' }],
    ['a file', { parent: null, url: 'file:///art28/index.html' }],
    ['a frame inside our page', { parent: page, url: 'app://art28/index.html' }],
    ['an empty frame', { parent: null, url: '' }],
    ['a frame that is gone', null],
  ])('is not even looked at when it comes from %s', async (_, frame) => {
    const rename = vi.fn<Given>(({ title }) => ({ title }))
    const { answer, log } = await ask({ title: 'Itemo' }, { rename, frame })
    expect(answer).toEqual(unexpected)
    expect(rename).not.toHaveBeenCalled()
    expect(log).toHaveBeenCalledWith('audit.rename', expect.objectContaining({ message: expect.stringContaining('refused') as string }))
  })
})

describe('the answer', () => {
  it('carries a failure that has a name, with its facts', async () => {
    const { answer, log } = await ask({ title: 'Itemo' }, { rename: readOnly })
    expect(answer).toEqual({ ok: false, code: 'dossier.readOnly', facts: { file: 'a.art28' } })
    expect(log).not.toHaveBeenCalled()
  })

  it('says no more of a failure that nobody foresaw than the reference it is kept under', async () => {
    const cause = new RangeError('/home/secret is too long')
    const { answer, log } = await ask({ title: 'Itemo' }, { rename: () => Promise.reject(cause) })
    expect(answer).toEqual(unexpected)
    expect(log).toHaveBeenCalledWith('audit.rename', cause)
  })

  it('is never one that breaks the contract', async () => {
    const { answer, log } = await ask({ title: 'Itemo' }, { rename: () => ({ title: 28 }) as unknown as { title: string } })
    expect(answer).toEqual(unexpected)
    expect(log).toHaveBeenCalledOnce()
  })
})
