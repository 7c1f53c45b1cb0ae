import path from 'node:path'

import type { OpenedDossier } from '../../shared/contract/dossiers.ts'
import type { Desk } from './desk.ts'

/** Opens a dossier in place of the one that is open, and lets list, frame and system know. @throws what opening a dossier throws */
export async function openDossierAt({ effects, known, session, uploads }: Desk, filePath: string): Promise<OpenedDossier> {
  const absolute = path.resolve(filePath)
  const before = session.opened()?.id
  const opened = await session.open(known.idOf(absolute), absolute)
  if (opened.id !== before) await uploads.abandonAll()
  const snapshot = session.snapshot()
  known.note(snapshot)
  effects.addRecent(absolute)
  effects.setDocument({ title: snapshot.audit.engagement.title, filePath: absolute })
  return opened
}
