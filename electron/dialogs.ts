import { existsSync } from 'node:fs'
import path from 'node:path'

import type { BrowserWindow, Dialog, FileFilter } from 'electron'

import type { Texts } from '../shared/text/index.ts'
import type { Dialogs, FileKind } from './handler-effects.ts'

/** The endings of each kind of file; the first is the one a new file gets. */
const endings: Readonly<Record<FileKind, readonly [string, ...string[]]>> = {
  agreement: ['docx', 'docm', 'pdf', 'odt', 'html', 'htm', 'md', 'txt', 'eml'],
  dossier: ['art28'],
  evidence: ['*'],
  report: ['pdf'],
  verifiable: ['pdf', 'art28', 'json', 'sha256', 'txt', 'p7s'],
  pkcs12: ['p12', 'pfx'],
  pdf: ['pdf'],
  docx: ['docx'],
  txt: ['txt'],
  ics: ['ics'],
  pem: ['pem'],
  any: ['*'],
}

/** What the dialogs are made with: each is asked anew, since the window and the language change. */
export interface DialogHost {
  readonly dialog: Pick<Dialog, 'showOpenDialog' | 'showSaveDialog'>
  readonly window: () => BrowserWindow
  readonly texts: () => Texts
}

/** The system's own dialogs, in front of the window. */
export function nativeDialogs({ dialog, window, texts }: DialogHost): Dialogs {
  const filter = (kind: FileKind): FileFilter => ({ name: texts()(`menu:fileKind.${kind}`), extensions: [...endings[kind]] })

  return {
    async chooseFiles({ title, kinds, many }) {
      const properties = many ? (['openFile', 'multiSelections'] as const) : (['openFile'] as const)
      const { canceled, filePaths } = await dialog.showOpenDialog(window(), { title, filters: kinds.map(filter), properties: [...properties] })
      return canceled ? [] : filePaths
    },

    async chooseFolder({ title }) {
      const { canceled, filePaths } = await dialog.showOpenDialog(window(), { title, properties: ['openDirectory', 'createDirectory'] })
      return canceled ? null : (filePaths[0] ?? null)
    },

    async saveFile({ title, defaultName, kind, folder }) {
      for (let proposal = folder === undefined ? defaultName : path.join(folder, defaultName); ; ) {
        const { canceled, filePath } = await dialog.showSaveDialog(window(), {
          title,
          defaultPath: proposal,
          filters: [filter(kind)],
          properties: ['createDirectory', 'showOverwriteConfirmation'],
        })
        if (canceled || !filePath) return null
        const completed = withEnding(filePath, endings[kind][0])
        // The system asked about the name as it was typed: one that we complete must not replace a file unasked.
        if (completed === filePath || !existsSync(completed)) return completed
        proposal = completed
      }
    },
  }
}

function withEnding(filePath: string, ending: string): string {
  return ending === '*' || filePath.toLowerCase().endsWith(`.${ending}`) ? filePath : `${filePath}.${ending}`
}
