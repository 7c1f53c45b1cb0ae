import { realpathSync, statSync } from 'node:fs'
import path from 'node:path'

/** Whether two paths lead to one file, through whatever links. Opens neither: closing a second handle would drop the first one's locks. */
export function isSameFile(one: string, other: string): boolean {
  const [first, second] = [one, other].map((filePath) => statSync(filePath, { bigint: true, throwIfNoEntry: false }))
  return first !== undefined && second !== undefined && first.ino === second.ino && first.dev === second.dev
}

/** Whether a file lies in a folder or below, through whatever links; one that is gone lies nowhere. */
export function liesBelow(folderPath: string, filePath: string): boolean {
  try {
    return realpathSync(filePath).startsWith(path.join(realpathSync(folderPath), path.sep))
  } catch {
    return false
  }
}
