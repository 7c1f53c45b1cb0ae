import { X509Certificate } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, describe, expect, it } from 'vitest'

import { anIdentity, signedAt } from '../../../test/support/identities.ts'
import { judge } from '../../../test/support/judges.ts'
import { aPdfOf, aReportPdf } from '../../../test/support/pdfs.ts'
import { readFirstDer } from './der.ts'
import { attachFiles } from './pdf-attachments.ts'
import { readGap, signedRangesIn } from './signed-ranges.ts'
import { signPdf } from './sign-pdf.ts'

const folder = mkdtempSync(join(tmpdir(), 'art28-sign-'))
afterAll(() => rmSync(folder, { recursive: true }))

function onDisk(name: string, bytes: Uint8Array | string): string {
  const filePath = join(folder, name)
  writeFileSync(filePath, bytes)
  return filePath
}

const auditor = anIdentity({ name: 'Janneke (J.) de Vriés' })
const processor = anIdentity({ name: 'Piet Jansen', organisation: 'Verwerker B.V.' })
const asAuditor = { identity: auditor, at: signedAt, reason: 'Vaststelling (definitief) à €', location: 'Utrecht', role: 'Opgesteld door' }
const asProcessor = { identity: processor, at: signedAt, reason: 'Ontvangen', location: 'Zwolle', role: 'Verwerker' }

async function aTwiceSignedReport() {
  const json = { name: 'rapport.json', mimeType: 'application/json', description: 'Het rapport', relationship: 'Alternative', bytes: Buffer.from('{}') } as const
  const unsigned = await attachFiles(await aReportPdf(), [json], { at: signedAt })
  const once = await signPdf(unsigned, asAuditor)
  return { once, twice: await signPdf(once, asProcessor) }
}

describe('signing a PDF', () => {
  it('leaves every byte that was there in place', async () => {
    const { once, twice } = await aTwiceSignedReport()
    expect(Buffer.compare(twice.subarray(0, once.length), once)).toBe(0)
  })

  it.each([
    { what: 'text', bytes: Buffer.from('geen pdf'), code: 'pdf.notAPdf' },
    { what: 'a PDF without pages', bytes: aPdfOf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[]/Count 0>>']), code: 'pdf.cannotExtend' },
    { what: 'a PDF cut off', bytes: aPdfOf(['<</Type/Catalog>>']).subarray(0, 60), code: 'pdf.damaged' },
  ])('refuses $what', async ({ bytes, code }) => {
    await expect(signPdf(bytes, asAuditor)).rejects.toMatchObject({ code })
  })
})

const pdfsig = judge('pdfsig')

describe.skipIf(pdfsig.isMissing)('pdfsig, of our signatures', () => {
  it('finds both valid, of the PAdES kind, the last covering the whole file', async () => {
    const { twice } = await aTwiceSignedReport()
    const { said } = pdfsig.run('-nocert', onDisk('twice.pdf', twice))
    expect(said.match(/Signature Validation: Signature is Valid\./g)).toHaveLength(2)
    expect(said.match(/Signature Type: ETSI\.CAdES\.detached/g)).toHaveLength(2)
    expect(said.match(/Signing Hash Algorithm: SHA-256/g)).toHaveLength(2)
    expect(said.match(/Not total document signed/g)).toHaveLength(1)
    expect(said.match(/ {2}- Total document signed/g)).toHaveLength(1)
    expect(said).toContain('Signer Certificate Common Name: Janneke (J.) de Vriés')
  })
})

const qpdf = judge('qpdf')

describe.skipIf(qpdf.isMissing)('qpdf, of our signed PDF', () => {
  it('finds no fault in it', async () => {
    const { twice } = await aTwiceSignedReport()
    expect(qpdf.run('--check', onDisk('checked.pdf', twice))).toMatchObject({ exitCode: 0, said: expect.stringContaining('No syntax or stream encoding errors found') })
  })

  it('takes out the attachment under its name', async () => {
    const { twice } = await aTwiceSignedReport()
    expect(qpdf.run('--show-attachment=rapport.json', onDisk('attached.pdf', twice))).toEqual({ exitCode: 0, said: '{}' })
  })
})

const openssl = judge('openssl')

describe.skipIf(openssl.isMissing)('openssl, of our signatures', () => {
  it('verifies the CAdES signature over the covered bytes, and finds no signing time in it', async () => {
    const { once } = await aTwiceSignedReport()
    const range = signedRangesIn(once)[0]!
    const cms = onDisk('signature.der', readFirstDer(readGap(once, range)!).bytes)
    const content = onDisk('content.bin', Buffer.concat([once.subarray(0, range.gapStart), once.subarray(range.gapEnd)]))
    const certificate = onDisk('certificate.pem', new X509Certificate(auditor.certificate).toString())
    const trust = ['-CAfile', certificate, '-purpose', 'any', '-attime', String(signedAt.getTime() / 1000)]
    const { exitCode, said } = openssl.run('cms', '-verify', '-cades', '-binary', '-inform', 'DER', '-in', cms, '-content', content, '-out', join(folder, 'out'), ...trust)
    expect(said).toContain('CAdES Verification successful')
    expect(exitCode).toBe(0)
    expect(openssl.run('cms', '-cmsout', '-print', '-noout', '-inform', 'DER', '-in', cms).said).not.toContain('signingTime')
  })
})
