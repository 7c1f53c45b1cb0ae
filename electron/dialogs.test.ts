import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import type { BrowserWindow, OpenDialogOptions, SaveDialogOptions } from 'electron'
import { afterAll, expect, it, vi } from 'vitest'

import { textsIn } from '../shared/text/index.ts'
import { nativeDialogs } from './dialogs.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'art28-dialogs-'))
afterAll(() => rmSync(folder, { recursive: true }))

const window = {} as BrowserWindow

function aPerson({ opens = [], saves = [] }: { opens?: readonly string[]; saves?: readonly string[] } = {}) {
  const showOpenDialog = vi.fn<(window: BrowserWindow, options: OpenDialogOptions) => Promise<{ canceled: boolean; filePaths: string[] }>>()
  showOpenDialog.mockResolvedValue({ canceled: opens.length === 0, filePaths: [...opens] })
  const showSaveDialog = vi.fn<(window: BrowserWindow, options: SaveDialogOptions) => Promise<{ canceled: boolean; filePath: string }>>()
  for (const filePath of saves) showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath })
  showSaveDialog.mockResolvedValue({ canceled: true, filePath: '' })
  const dialogs = nativeDialogs({ dialog: { showOpenDialog: showOpenDialog as never, showSaveDialog: showSaveDialog as never }, window: () => window, texts: () => textsIn('nl') })
  return { dialogs, showOpenDialog, showSaveDialog }
}

it('asks in front of the window, with kinds of files named in its language', async () => {
  const { dialogs, showOpenDialog } = aPerson({ opens: ['/audits/itemo.art28'] })
  expect(await dialogs.chooseFiles({ title: 'Dossier openen', kinds: ['dossier', 'any'], many: false })).toEqual(['/audits/itemo.art28'])
  expect(showOpenDialog).toHaveBeenCalledExactlyOnceWith(window, {
    title: 'Dossier openen',
    filters: [
      { name: 'Dossiers van art28', extensions: ['art28'] },
      { name: 'Alle bestanden', extensions: ['*'] },
    ],
    properties: ['openFile'],
  })
})

it('a closed dialog chose nothing', async () => {
  const { dialogs } = aPerson()
  expect(await dialogs.chooseFiles({ title: 'Bewijs', kinds: ['evidence'], many: true })).toEqual([])
  expect(await dialogs.chooseFolder({ title: 'Map' })).toBeNull()
  expect(await dialogs.saveFile({ title: 'Kopie', defaultName: 'itemo.art28', kind: 'dossier' })).toBeNull()
})

it('a name without its ending gets it', async () => {
  const { dialogs, showSaveDialog } = aPerson({ saves: [path.join(folder, 'rapport')] })
  expect(await dialogs.saveFile({ title: 'Rapport', defaultName: 'rapport.pdf', kind: 'pdf', folder })).toBe(path.join(folder, 'rapport.pdf'))
  expect(showSaveDialog.mock.lastCall![1].defaultPath).toBe(path.join(folder, 'rapport.pdf'))
})

it('a name that becomes that of a file which is there is asked for again', async () => {
  writeFileSync(path.join(folder, 'brief.docx'), '')
  const { dialogs, showSaveDialog } = aPerson({ saves: [path.join(folder, 'brief'), path.join(folder, 'brief.docx')] })
  expect(await dialogs.saveFile({ title: 'Brief', defaultName: 'brief.docx', kind: 'docx' })).toBe(path.join(folder, 'brief.docx'))
  expect(showSaveDialog).toHaveBeenCalledTimes(2)
  expect(showSaveDialog.mock.lastCall![1].defaultPath).toBe(path.join(folder, 'brief.docx'))
})
