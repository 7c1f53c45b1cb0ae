// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'

import { renderUi } from '../testing.tsx'
import { DropZone } from './drop-zone.tsx'

afterEach(cleanup)

const policy = new File(['policy'], 'beleid.pdf')
const register = new File(['register'], 'register.xlsx')
const files = { dataTransfer: { files: [policy, register], types: ['Files'] } }

function show(more: { readonly isSingle?: boolean; readonly isDisabled?: boolean } = {}) {
  const onFiles = vi.fn<(files: readonly File[]) => void>()
  renderUi(<DropZone label="Drop here" onFiles={onFiles} {...more} />)
  return { onFiles, zone: screen.getByRole('button', { name: 'Drop here' }) }
}

it('takes files that are dropped, and files that are pasted', () => {
  const { onFiles, zone } = show()
  fireEvent.drop(zone, files)
  fireEvent.paste(zone, { clipboardData: { files: [register] } })
  expect(onFiles.mock.calls).toEqual([[[policy, register]], [[register]]])
})

it('takes one file only where one belongs, and none while it is off', () => {
  const single = show({ isSingle: true })
  fireEvent.drop(single.zone, files)
  expect(single.onFiles.mock.calls).toEqual([[[policy]]])
  cleanup()
  const off = show({ isDisabled: true })
  fireEvent.drop(off.zone, files)
  expect(off.onFiles).not.toHaveBeenCalled()
})

it('leaves pasted words to whoever wants them', () => {
  const { onFiles, zone } = show()
  const isLeft = fireEvent.paste(zone, { clipboardData: { files: [] } })
  expect([isLeft, onFiles.mock.calls.length]).toEqual([true, 0])
})

it('shows the words over its content only while files hang above it', () => {
  renderUi(
    <DropZone label="Drop here" onFiles={vi.fn<(files: readonly File[]) => void>()}>
      <p>Evidence</p>
    </DropZone>,
  )
  expect(screen.queryByText('Drop here')).toBeNull()
  fireEvent.dragOver(screen.getByText('Evidence'), files)
  expect(screen.getByText('Drop here')).toBeTruthy()
  fireEvent.drop(screen.getByText('Evidence'), files)
  expect(screen.queryByText('Drop here')).toBeNull()
})
