import { describeDuty } from '../../../shared/agreement/duties/describe-duty.ts'
import type { AgreementReading } from '../../../shared/agreement/reading.ts'
import type { Shell } from '../shell.ts'
import type { Cited } from './cited.ts'

/** The processor's duties beside the audit, each in words with the sentences it rests on. */
export function printDuties({ texts, print }: Shell, { duties }: AgreementReading, cited: Cited): void {
  print(`\n${texts('cli:read.duties', { found: duties.filter(({ isSilent }) => !isSilent).length, all: duties.length })}`)
  for (const { id, value, isSilent, quotes, alternatives } of duties) {
    print(`\n  ${texts(`agreement:dutyName.${id}`)}`)
    print(`       ${isSilent ? texts('agreement:dutyValue.silent') : describeDuty(id, value, texts)}`)
    for (const quote of quotes) print(`       ${cited(quote)}`)
    for (const other of alternatives) print(`       ${texts('cli:read.alternative', { value: describeDuty(id, other.value, texts), clause: other.quotes[0]?.clause })}`)
  }
}
