import type { OpenedDossier } from '../../../shared/contract/dossiers.ts'
import { saveAllTyped } from '../../app/autosave.ts'
import { enter } from '../../app/entering.ts'

/** Opens a dossier and goes into it, once what was being typed in another is saved; says whether there was one to open. */
export async function openAndEnter(open: () => Promise<OpenedDossier | null>): Promise<boolean> {
  await saveAllTyped()
  const opened = await open()
  if (opened) enter(opened)
  return opened !== null
}
