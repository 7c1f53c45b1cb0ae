// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react'
import { expect, it } from 'vitest'

import { aWindow } from '../../../test/support/a-window.tsx'
import { AppError } from '../../../shared/errors.ts'
import { Toasts } from '../../ui/overlays/toasts.tsx'
import { OriginalFile } from './original-file.tsx'

const file = { fileName: 'overeenkomst.pdf', sha256: 'a'.repeat(64) }

function refused(): never {
  throw new AppError('disk.full', { file: 'overeenkomst.pdf' })
}

it('saves the agreement’s own file where somebody chooses, and says where it is', async () => {
  const { asked, show } = await aWindow({ answers: { 'audit.holdsAgreement': () => true, 'audit.saveAgreement': () => ({ fileName: 'overeenkomst.pdf', folder: '/home/anna' }) } })
  show(<><OriginalFile file={file} /><Toasts /></>)
  fireEvent.click(await screen.findByRole('button', { name: 'Oorspronkelijk bestand bewaren… (overeenkomst.pdf)' }))
  expect(await screen.findByText('overeenkomst.pdf is bewaard in /home/anna.')).toBeTruthy()
  expect(asked.at(-1)).toEqual({ call: 'audit.saveAgreement', input: { sha256: file.sha256 } })
})

it('says there and then why a file cannot be saved', async () => {
  const { show } = await aWindow({ answers: { 'audit.holdsAgreement': () => true, 'audit.saveAgreement': refused } })
  show(<OriginalFile file={file} />)
  fireEvent.click(await screen.findByRole('button'))
  expect((await screen.findByRole('alert')).textContent).toContain('overeenkomst.pdf')
})

it.each([
  ['nl', 'Het oorspronkelijke bestand zit niet in dit dossier; de tekst ervan wel.'],
  ['en', 'The original file is not in this dossier; its text is.'],
] as const)('says in %s that a dossier has the text alone', async (language, sentence) => {
  const { show } = await aWindow({ settings: { language }, answers: { 'audit.holdsAgreement': () => false } })
  show(<OriginalFile file={file} />)
  expect(await screen.findByText(sentence)).toBeTruthy()
  expect(screen.queryByRole('button')).toBeNull()
})
