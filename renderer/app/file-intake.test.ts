// @vitest-environment happy-dom
import { expect, it } from 'vitest'

import { AppError } from '../../shared/errors.ts'
import { aWindow } from '../../test/support/a-window.tsx'
import { takeInFiles } from './file-intake.ts'

const kept = { fileName: 'a.bin', sha256: 'c'.repeat(64), sizeBytes: 3, mediaType: 'application/octet-stream' }
const large = new File([new Uint8Array(2_500_000)], 'a.bin')
const answers = { 'evidence.begin': () => ({ upload: 'u1' }), 'evidence.send': () => undefined, 'evidence.finish': () => kept, 'evidence.abandon': () => undefined }

const refuse = () => {
  throw new AppError('file.missing', { file: 'a.bin' })
}

it('sends a large file in pieces', async () => {
  const { asked } = await aWindow({ answers })
  expect(await takeInFiles([large], 'job')).toEqual([kept])
  const sizes = asked.filter(({ call }) => call === 'evidence.send').map(({ input }) => (input as { bytes: Uint8Array }).bytes.length)
  expect(sizes).toEqual([1_048_576, 1_048_576, 402_848])
})

it('leaves nothing half sent behind when a piece is refused', async () => {
  const { asked } = await aWindow({ answers: { ...answers, 'evidence.send': refuse } })
  await expect(takeInFiles([large], 'job')).rejects.toThrow(AppError)
  expect(asked.at(-1)).toEqual({ call: 'evidence.abandon', input: { upload: 'u1' } })
})

it('stops at the file that was cancelled', async () => {
  const { asked } = await aWindow({ answers: { ...answers, 'evidence.finish': () => null } })
  expect(await takeInFiles([large, large], 'job')).toEqual([])
  expect(asked.filter(({ call }) => call === 'evidence.begin')).toHaveLength(1)
})
