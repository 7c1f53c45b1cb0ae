import type { Preview } from '../../../shared/contract/preview.ts'
import type { OverviewTable } from '../exchange/evidence-overview.ts'
import type { LetterSheet } from '../exchange/letter.ts'
import type { Identity } from '../signing/identity.ts'
import { job } from './job.ts'
import { foreign } from './lanes.ts'

interface Bytes {
  readonly bytes: Uint8Array
}

/** Looking into files, and making those that are handed on. */
export const evidenceJobs = {
  previewMail: job({
    lane: foreign,
    limitSeconds: 20,
    run: async ({ bytes }: Bytes): Promise<Preview> => (await import('../preview/preview-mail.ts')).previewMail(bytes),
  }),
  previewWorkbook: job({
    lane: foreign,
    limitSeconds: 20,
    run: async ({ bytes }: Bytes): Promise<Preview> => (await import('../preview/preview-workbook.ts')).previewWorkbook(bytes),
  }),
  tableXlsx: job({
    lane: foreign,
    limitSeconds: 60,
    run: async (table: OverviewTable): Promise<Uint8Array> => (await import('../exchange/table-xlsx.ts')).tableXlsx(table),
  }),
  letterDocx: job({
    lane: foreign,
    limitSeconds: 60,
    run: async (sheet: LetterSheet): Promise<Uint8Array> => (await import('../exchange/letter-docx.ts')).letterDocx(sheet),
  }),
  signManifest: job({
    lane: foreign,
    limitSeconds: 60,
    run: async ({ bytes, identity }: Bytes & { readonly identity: Identity }): Promise<Uint8Array> => (await import('../signing/sign-manifest.ts')).signManifest(bytes, identity),
  }),
}
