// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, it, vi } from 'vitest'

import { AppError } from '../../shared/errors.ts'
import { aWindow } from '../../test/support/a-window.tsx'
import { useRecording } from './recording.ts'
import { RecordingStatus } from './recording-status.tsx'

interface Shape {
  readonly size: number
  readonly colour: string
}

function Form({ recorded, record }: { readonly recorded: Shape; readonly record: (whole: Shape) => Promise<unknown> | undefined }) {
  const recording = useRecording('shape', recorded, record)
  return (
    <>
      <output>{JSON.stringify(recording.current)}</output>
      <button onClick={() => void recording.change({ size: 2 })}>size</button>
      <button onClick={() => void recording.change({ colour: 'red' })}>colour</button>
      <RecordingStatus recording={recording} recorded="recorded" unrecorded="unrecorded" waiting="waiting" />
    </>
  )
}

const recorded: Shape = { size: 1, colour: '' }
const click = (name: string) => act(async () => void fireEvent.click(screen.getByRole('button', { name })))
const shown = () => JSON.parse(screen.getAllByRole('status')[0]!.textContent) as Shape

it('records the whole at each change, from what is recorded', async () => {
  const record = vi.fn<(whole: Shape) => Promise<void>>(async () => {})
  const { show } = await aWindow()
  show(<Form recorded={recorded} record={record} />)
  await click('size')
  await click('colour')
  expect(record.mock.calls).toEqual([[{ size: 2, colour: '' }], [{ size: 1, colour: 'red' }]])
})

it('builds a change upon the one that is still being recorded', async () => {
  const record = vi.fn<(whole: Shape) => Promise<void>>(() => new Promise(() => {}))
  const { show } = await aWindow()
  show(<Form recorded={recorded} record={record} />)
  await click('size')
  await click('colour')
  expect(record.mock.lastCall).toEqual([{ size: 2, colour: 'red' }])
})

it('keeps what is not complete, also when the screen goes, and records it with what completes it', async () => {
  const record = vi.fn<(whole: Shape) => Promise<void> | undefined>((whole) => (whole.colour === '' ? undefined : Promise.resolve()))
  const { show } = await aWindow()
  const { unmount } = show(<Form recorded={recorded} record={record} />)
  await click('size')
  expect(screen.getByText('waiting')).toBeTruthy()
  unmount()
  show(<Form recorded={recorded} record={record} />)
  expect(shown()).toEqual({ size: 2, colour: '' })
  await click('colour')
  expect(record.mock.lastCall).toEqual([{ size: 2, colour: 'red' }])
  await waitFor(() => expect(screen.queryByText('waiting')).toBeNull())
})

it('says why something was refused, and can go back to what is recorded', async () => {
  const { show } = await aWindow()
  show(<Form recorded={recorded} record={() => Promise.reject(new AppError('item.withoutEvidence', { item: 'C26' }))} />)
  await click('size')
  expect(screen.getByRole('alert').textContent).toContain('zonder bewijs')
  await click('Wijziging verwerpen')
  expect(shown()).toEqual(recorded)
  expect(screen.queryByRole('alert')).toBeNull()
})
