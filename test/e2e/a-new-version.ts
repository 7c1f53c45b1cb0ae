import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { libraryAgreementPath } from '../../electron/services/knowledge.ts'

/** The shipped agreement of Itemo as it might be renewed: one clause more, another term for help and another rate. Gives the file. */
export function aNewVersion(folder: string): string {
  const filePath = join(folder, 'overeenkomst-2027.txt')
  const renewed = readFileSync(libraryAgreementPath('itemo.txt'), 'utf8')
    .replace('zo tijdig mogelijk ter beschikking stellen', 'binnen tien werkdagen ter beschikking stellen')
    .replace(/(gedragen\..*)€ 99,- per uur/, '$1€ 125,- per uur')
    .replace('10.2. Deze audit', '10.2. Een audit wordt ten minste tien werkdagen vooraf schriftelijk aangekondigd.\n\n10.2a. Deze audit')
  writeFileSync(filePath, renewed)
  return filePath
}
