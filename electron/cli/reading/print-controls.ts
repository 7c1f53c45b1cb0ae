import type { MappingStatus } from '../../../shared/agreement/controls/control-mapping.ts'
import type { AgreementReading } from '../../../shared/agreement/reading.ts'
import type { Catalogue } from '../../../shared/catalogue/index.ts'
import { formatList } from '../../../shared/text/format.ts'
import type { Shell } from '../shell.ts'
import type { Cited } from './cited.ts'

/** Where each control of the catalogue stands in the agreement, with the sentences that carry it and the parts of its duty that were not found. */
export function printControls({ texts, print, language }: Shell, { controls }: AgreementReading, cited: Cited, catalogue: Catalogue): void {
  const titles = new Map(catalogue.controls.map(({ id, title }) => [id, title[language]]))
  const count = (sought: MappingStatus) => controls.filter(({ status }) => status === sought).length
  print(`\n${texts('cli:read.controls', { present: count('present'), partial: count('partial'), absent: count('absent'), unsure: count('unsure') })}`)
  for (const { control, status, quotes, missing } of controls) {
    print(`  ${control}  ${texts('cli:read.control', { title: titles.get(control), status: status === 'absent' ? texts('reading:control.notFound') : texts(`report:value.inAgreement.${status}`) })}`)
    for (const quote of quotes) print(`       ${cited(quote)}`)
    if (status === 'partial' && missing.length > 0) print(`       ${texts('cli:read.missing', { parts: formatList(language, missing) })}`)
  }
}
