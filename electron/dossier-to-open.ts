import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The dossier that a start was asked to open: the last word that names one, as a path or as a file's address; else null. */
export function dossierToOpen(words: readonly string[], workingFolder: string): string | null {
  const word = words.findLast((each) => !each.startsWith('-') && each.toLowerCase().endsWith('.art28'))
  if (word === undefined) return null
  return path.resolve(workingFolder, word.startsWith('file:') ? pathIn(word) : word)
}

/** An address that names no file of this machine stays as it is: it is then told to be missing, by its own name. */
function pathIn(address: string): string {
  try {
    return fileURLToPath(address)
  } catch {
    return address
  }
}
