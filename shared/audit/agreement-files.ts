import { z } from 'zod'

import { AgreementFile } from './amendment.ts'
import type { AuditEvent } from './event.ts'

const naming: readonly string[] = ['audit.open', 'agreement.amend']
const Named = z.object({ agreement: z.object({ source: AgreementFile.strip() }) })

/** The file of every version of the agreement that the trail names, each once, the first version first. One that was taken back is among them: it can be given back. */
export function agreementFiles(events: readonly Pick<AuditEvent, 'command' | 'payload'>[]): readonly AgreementFile[] {
  const named = events.filter(({ command }) => naming.includes(command)).flatMap(({ payload }) => Named.safeParse(payload).data?.agreement.source ?? [])
  return [...new Map(named.map((file) => [file.sha256, file])).values()]
}
