import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { lastWords } from './last-words.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** Says when each who waits has heard enough. */
function listening(askPage = () => true) {
  const page = lastWords(askPage)
  const done: string[] = []
  const hear = (who: string) => void page.hear().then(() => done.push(who))
  return { done, hear, page }
}

it('waits until the page has said everything', async () => {
  const { done, hear, page } = listening()
  hear('closing')
  await vi.advanceTimersByTimeAsync(2000)
  expect(done).toEqual([])
  page.heard()
  await vi.advanceTimersByTimeAsync(0)
  expect(done).toEqual(['closing'])
})

it('waits three seconds for a page that says nothing, and no longer', async () => {
  const { done, hear } = listening()
  hear('closing')
  await vi.advanceTimersByTimeAsync(2999)
  expect(done).toEqual([])
  await vi.advanceTimersByTimeAsync(1)
  expect(done).toEqual(['closing'])
})

it('waits for nobody where there is no page', async () => {
  const { done, hear } = listening(() => false)
  hear('closing')
  await vi.advanceTimersByTimeAsync(0)
  expect(done).toEqual(['closing'])
})

it('gives one answer to all who wait, and asks anew after it', async () => {
  const { done, hear, page } = listening()
  hear('opening')
  hear('closing')
  page.heard()
  await vi.advanceTimersByTimeAsync(0)
  expect(done).toEqual(['opening', 'closing'])
  hear('later')
  await vi.advanceTimersByTimeAsync(1000)
  expect(done).toHaveLength(2)
})
