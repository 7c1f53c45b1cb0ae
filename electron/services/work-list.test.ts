import { expect, it } from 'vitest'

import { type Running, workList } from './work-list.ts'

/** Work that ends when it is told to, or fails when it is cancelled. */
function aPieceOfWork() {
  const end = Promise.withResolvers<string>()
  const work = ({ signal }: Running) => {
    signal.addEventListener('abort', () => end.reject(signal.reason))
    return end.promise
  }
  return { work, done: () => end.resolve('done') }
}

it('work that is cancelled ends as nothing, and what failed by itself as its failure', async () => {
  const list = workList(() => {})
  const ended = list.run('a', aPieceOfWork().work)
  list.cancel('a')
  expect(await ended).toBeNull()
  await expect(list.run('a', () => Promise.reject(new RangeError('too far')))).rejects.toThrow('too far')
})

it('the newer of two under one id can still be cancelled once the older is done', async () => {
  const list = workList(() => {})
  const [older, newer] = [aPieceOfWork(), aPieceOfWork()]
  const [first, second] = [list.run('a', older.work), list.run('a', newer.work)]
  older.done()
  expect(await first).toBe('done')
  list.cancel('a')
  expect(await second).toBeNull()
})
