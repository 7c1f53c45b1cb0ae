import path from 'node:path'

import { AppError } from '../../shared/errors.ts'
import type { FileKind } from '../handler-effects.ts'
import type { Desk } from './desk.ts'

/** What a dialog asks for; its title stands in the texts under `files:choose`. */
type Purpose = 'agreement' | 'newVersion' | 'evidence' | 'reportToSign' | 'pkcs12'

/** Paths that somebody chose to read from; none where they closed the dialog. @throws dossier.openHere */
export async function chooseFiles({ effects, texts, session }: Desk, purpose: Purpose, kind: FileKind, many = false): Promise<readonly string[]> {
  const chosen = await effects.dialogs.chooseFiles({ title: texts()(`files:choose.${purpose}`), kinds: [kind, 'any'], many })
  const open = chosen.find((filePath) => session.holds(filePath))
  if (open !== undefined) throw new AppError('dossier.openHere', { file: open })
  return chosen
}

export async function chooseFile(desk: Desk, purpose: Purpose, kind: FileKind): Promise<string | null> {
  return (await chooseFiles(desk, purpose, kind))[0] ?? null
}

type Product = 'newDossier' | 'copy' | 'evidenceCopy' | 'agreementCopy' | 'letter' | 'calendar' | 'signedReport' | 'certificate'

/** Where somebody wants a new file; null where they closed the dialog. @throws dossier.openHere */
export async function choosePlace({ effects, texts, session }: Desk, product: Product, kind: FileKind, defaultName: string, folder?: string): Promise<string | null> {
  const filePath = await effects.dialogs.saveFile({ title: texts()(`files:choose.${product}`), defaultName, kind, ...(folder === undefined ? {} : { folder }) })
  if (filePath !== null && session.holds(filePath)) throw new AppError('dossier.openHere', { file: filePath })
  return filePath
}

/** How a file that was made is told of. */
export function savedAt(filePath: string): { fileName: string; folder: string } {
  return { fileName: path.basename(filePath), folder: path.dirname(filePath) }
}
