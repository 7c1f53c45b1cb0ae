// @vitest-environment happy-dom
import { expect, it } from 'vitest'

import { textsIn } from '../../../shared/text/index.ts'
import { pastedFiles } from './pasted.ts'

const now = new Date(2026, 10, 20, 9, 5, 7)
const clipboard = (files: readonly File[], text = '') => ({ files, getData: () => text }) as unknown as DataTransfer
const names = (data: DataTransfer) => pastedFiles(data, textsIn('nl'), now).map(({ name }) => name)

it('says of a screenshot when it was pasted, since all are called the same', () => {
  expect(names(clipboard([new File(['x'], 'image.png', { type: 'image/png' })]))).toEqual(['Schermafdruk 2026-11-20 09.05.07.png'])
})

it('leaves other files their names', () => {
  expect(names(clipboard([new File(['x'], 'rapport.pdf', { type: 'application/pdf' })], 'rapport.pdf'))).toEqual(['rapport.pdf'])
})

it('makes a file of text, and nothing of blanks', async () => {
  const [file] = pastedFiles(clipboard([], 'Wij bevestigen…'), textsIn('nl'), now)
  expect([file?.name, await file?.text()]).toEqual(['Geplakte tekst 2026-11-20 09.05.07.txt', 'Wij bevestigen…'])
  expect(names(clipboard([], ' \n'))).toEqual([])
})
