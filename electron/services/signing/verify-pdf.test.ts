import { deflateSync } from 'node:zlib'

import { assert, asyncProperty, integer, nat, oneof } from 'fast-check'
import { describe, expect, it } from 'vitest'

import { AppError } from '../../../shared/errors.ts'
import { anIdentity, signedAt } from '../../../test/support/identities.ts'
import { aPdfOf, aReportPdf, aSmallPdf } from '../../../test/support/pdfs.ts'
import { attachFiles } from './pdf-attachments.ts'
import { signPdf } from './sign-pdf.ts'
import { signedRangesIn } from './signed-ranges.ts'
import { verifyPdf } from './verify-pdf.ts'

const auditor = anIdentity()
const asAuditor = { identity: auditor, at: signedAt, reason: 'Vaststelling (definitief) à €', location: 'Utrecht', role: 'Opgesteld door' }
const asProcessor = { ...asAuditor, identity: anIdentity({ name: 'Piet Jansen' }), reason: 'Ontvangen', location: 'Zwolle', role: 'Verwerker' }

const report = { name: 'rapport.json', mimeType: 'application/json', description: 'Het rapport als gegevens', relationship: 'Alternative', bytes: Buffer.from('{"a":1}') } as const
const sheet = { name: 'werkblad é.xlsx', mimeType: 'application/vnd.ms-excel', description: 'Werkblad', relationship: 'Data', bytes: Buffer.alloc(5000, 7) } as const

async function aSignedReport() {
  return signPdf(await attachFiles(await aReportPdf(), [sheet, report], { at: signedAt }), asAuditor)
}

/** The verdict, or the code of the refusal: what a person would be told. */
async function verdictOn(bytes: Uint8Array): Promise<string> {
  try {
    return (await verifyPdf(bytes)).verdict
  } catch (error) {
    if (error instanceof AppError) return error.code
    throw error
  }
}

function withByteChanged(bytes: Uint8Array, position: number, mask = 1): Uint8Array {
  return Uint8Array.from(bytes, (byte, index) => (index === position ? byte ^ mask : byte))
}

/** The file with an incremental update that replaces these objects, as any editor can make. */
function withUpdate(bytes: Uint8Array, objects: Readonly<Record<number, string>>, root = 1): Uint8Array {
  const before = Buffer.from(bytes).toString('latin1')
  const previous = before.match(/startxref\s+(\d+)\s+%%EOF\s*$/)![1]
  const trailer = before.slice(before.lastIndexOf('trailer'))
  const info = trailer.match(/\/Info \d+ 0 R/)?.[0] ?? ''
  let body = ''
  let table = 'xref\n'
  for (const [number, object] of Object.entries(objects)) {
    table += `${number} 1\n${String(before.length + body.length).padStart(10, '0')} 00000 n \n`
    body += `${number} 0 obj\n${object}\nendobj\n`
  }
  const end = `${table}trailer\n<</Size 99/Root ${root} 0 R${info}/Prev ${previous}>>\nstartxref\n${before.length + body.length}\n%%EOF\n`
  return new Uint8Array(Buffer.from(before + body + end, 'latin1'))
}

function lastRevisionOf(object: number, bytes: Uint8Array): string {
  return [...Buffer.from(bytes).toString('latin1').matchAll(new RegExp(`\\n${object} 0 obj\\s+(<<[^]*?>>)\\s*endobj`, 'g'))].at(-1)![1]!
}

describe('verifying a signed report', () => {
  it('says who signed, when, why and in what capacity, and gives the attachments with their hashes', async () => {
    const bytes = await aSignedReport()
    expect(await verifyPdf(bytes)).toMatchObject({
      verdict: 'intact',
      sizeBytes: bytes.length,
      signatures: [
        {
          problems: [],
          certificate: {
            subject: { name: 'Janneke de Vries', organisation: 'Auditkantoor B.V.', country: 'NL' },
            issuer: 'Janneke de Vries, Auditkantoor B.V.',
            validFrom: '2026-11-01T00:00:00.000Z',
            validUntil: '2029-11-01T00:00:00.000Z',
            isSelfSigned: true,
            key: 'ECDSA P-256',
          },
          claimedAt: '2026-11-20T10:00:00.000Z',
          reason: 'Vaststelling (definitief) à €',
          location: 'Utrecht',
          role: 'Opgesteld door',
          isCertificateValidThen: true,
          coveredBytes: bytes.length,
          coversWholeFile: true,
          level: 'padesBaselineB',
          laterAddition: null,
        },
      ],
      attachments: [
        { name: 'rapport.json', sizeBytes: 7, sha256: '015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862' },
        { name: 'werkblad é.xlsx', sizeBytes: 5000 },
      ],
    })
  })

  it('finds both signatures whole after a second one, each with its own words', async () => {
    const twice = await signPdf(await aSignedReport(), asProcessor)
    expect(await verifyPdf(twice)).toMatchObject({
      verdict: 'intact',
      signatures: [
        { problems: [], reason: asAuditor.reason, coversWholeFile: false, laterAddition: { kinds: ['signature'] } },
        { problems: [], reason: 'Ontvangen', coversWholeFile: true, laterAddition: null },
      ],
    })
  })

  it('says that the certificate was not yet valid at the time that the signer claims', async () => {
    const early = await signPdf(aSmallPdf(), { ...asAuditor, at: new Date('2026-10-01T00:00:00Z') })
    expect((await verifyPdf(early)).signatures[0]).toMatchObject({ problems: [], isCertificateValidThen: false })
  })

  it('says of an unsigned PDF that it is unsigned', async () => {
    expect(await verifyPdf(await aReportPdf())).toMatchObject({ verdict: 'unsigned', signatures: [], attachments: [] })
  })
})

describe('one changed byte', () => {
  it('is seen wherever it is in a small signed PDF', async () => {
    const signed = await signPdf(aSmallPdf(), asAuditor)
    const unseen: number[] = []
    for (let position = 0; position < signed.length; position++) {
      if ((await verdictOn(withByteChanged(signed, position))) === 'intact') unseen.push(position)
    }
    expect(unseen).toEqual([])
  }, 240_000)

  it('is seen wherever it is in a report signed twice', async () => {
    const signed = await signPdf(await aSignedReport(), asProcessor)
    const position = oneof(nat(signed.length - 1), integer({ min: signed.length - 900, max: signed.length - 1 }))
    await assert(
      asyncProperty(position, integer({ min: 1, max: 255 }), async (position, mask) => {
        expect(await verdictOn(withByteChanged(signed, position, mask))).not.toBe('intact')
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    { where: 'a digit of the signature written as a capital', find: (text: string) => text.search(/\/Contents\s?<[0-9a-f]*?[a-f]/), mask: 0x20, problem: 'gap' },
    { where: 'the padding behind the signature', find: (text: string) => text.indexOf('0000>'), mask: 1, problem: 'padding' },
    { where: 'a page', find: (text: string) => text.indexOf('MediaBox[0 0 9') + 9, mask: 2, problem: 'digest' },
  ])('is called by its name: $where', async ({ find, mask, problem }) => {
    const signed = await signPdf(aSmallPdf(), asAuditor)
    const text = Buffer.from(signed).toString('latin1')
    const start = find(text)
    const position = problem === 'gap' ? text.slice(start + 11).search(/[a-f]/) + start + 11 : start
    expect((await verifyPdf(withByteChanged(signed, position, mask))).signatures[0]!.problems).toEqual([problem])
  })
})

describe('what was added after signing', () => {
  it.each([
    {
      what: 'another page content',
      update: () => ({ 3: '<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 9 0 R>>', 9: '<</Length 0>>\nstream\n\nendstream' }),
      kinds: ['other'],
    },
    { what: 'a page that is no longer there', update: () => ({ 2: '<</Type/Pages/Kids[]/Count 0>>' }), kinds: ['other'] },
    {
      what: 'a note on a page',
      update: (signed: Uint8Array) => ({
        3: lastRevisionOf(3, signed).replace(/(\/Annots\s*\[[^\]]*)\]/, '$1 9 0 R]'),
        9: '<</Type/Annot/Subtype/Text/Rect[0 0 5 5]/Contents(x)>>',
      }),
      kinds: ['annotation'],
    },
    {
      what: 'an attachment',
      update: (signed: Uint8Array) => ({ 1: lastRevisionOf(1, signed).replace('<<', '<</Names<</EmbeddedFiles<</Names[]>>>>') }),
      kinds: ['attachment'],
    },
  ])('is told: $what', async ({ update, kinds }) => {
    const signed = await signPdf(aSmallPdf(), asAuditor)
    const changed = withUpdate(signed, update(signed))
    expect(await verifyPdf(changed)).toMatchObject({
      verdict: 'extended',
      signatures: [{ problems: [], coversWholeFile: false, laterAddition: { sizeBytes: changed.length - signed.length, kinds } }],
    })
  })

  it('is told even where a stranger changed a page and then signed the whole', async () => {
    const signed = await signPdf(aSmallPdf(), asAuditor)
    const changed = withUpdate(signed, { 3: lastRevisionOf(3, signed).replace('[0 0 9 9]', '[0 0 5 5]') })
    expect(await verifyPdf(await signPdf(changed, asProcessor))).toMatchObject({
      verdict: 'extended',
      signatures: [{ problems: [], laterAddition: { kinds: ['other', 'signature'] } }, { problems: [], coversWholeFile: true }],
    })
  })

  it('is told where it puts another document in the place of the signed one', async () => {
    const signed = await signPdf(aSmallPdf(), asAuditor)
    const swapped = withUpdate(signed, { 20: '<</Type/Catalog/Pages 21 0 R>>', 21: '<</Type/Pages/Kids[]/Count 0>>' }, 20)
    expect(await verifyPdf(swapped)).toMatchObject({ verdict: 'extended', signatures: [{ problems: [], laterAddition: { kinds: ['other'] } }] })
  })

  it('is told even where it takes the signature out of the form', async () => {
    const signed = await signPdf(aSmallPdf(), asAuditor)
    const stripped = withUpdate(signed, { 1: '<</Type/Catalog/Pages 2 0 R>>' })
    expect(await verifyPdf(stripped)).toMatchObject({ verdict: 'extended', signatures: [{ problems: [], coversWholeFile: false, laterAddition: { kinds: ['other'] } }] })
  })

  it('is told where it is not even PDF', async () => {
    const signed = await signPdf(aSmallPdf(), asAuditor)
    expect(await verdictOn(Buffer.concat([signed, Buffer.from('\n%% \n')]))).toBe('extended')
  })
})

describe('a hostile PDF', () => {
  it('cannot move the range so as to leave out more than the signature', async () => {
    const signed = await signPdf(aSmallPdf(), asAuditor)
    const [range] = signedRangesIn(signed)
    const text = Buffer.from(signed).toString('latin1')
    const moved = text.replace(`[0 ${range!.gapStart} `, `[0 ${range!.gapStart - 1} `)
    expect(await verdictOn(Buffer.from(moved, 'latin1'))).toBe('broken')
  })

  it('is refused when its streams unpack past every bound', async () => {
    const packed = deflateSync(Buffer.alloc(200 * 1024 * 1024))
    const stream = `<</Length ${packed.length}/Filter/FlateDecode>>\nstream\n${packed.toString('latin1')}\nendstream`
    const bomb = aPdfOf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[]/Count 0>>', stream, stream, stream])
    expect(await verdictOn(bomb)).toBe('pdf.bomb')
  })

  it.each([
    { what: 'a name tree that turns back on itself', objects: ['<</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles 3 0 R>>>>', '<</Type/Pages/Kids[]/Count 0>>', '<</Kids[3 0 R 3 0 R]>>'] },
    { what: 'form fields that turn back on themselves', objects: ['<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[3 0 R]>>>>', '<</Type/Pages/Kids[]/Count 0>>', '<</FT/Sig/Kids[3 0 R 3 0 R]>>'] },
    { what: 'pages that turn back on themselves', objects: ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>'] },
  ])('is judged in time: $what', async ({ objects }) => {
    expect(['unsigned', 'pdf.damaged']).toContain(await verdictOn(aPdfOf(objects)))
  })

  it.each([
    { what: 'text', bytes: Buffer.from('geen pdf'), code: 'pdf.notAPdf' },
    { what: 'nothing', bytes: new Uint8Array(), code: 'pdf.notAPdf' },
    { what: 'a field whose signature covers nothing', bytes: aPdfOf(['<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[3 0 R]>>>>', '<</Type/Pages/Kids[]/Count 0>>', '<</FT/Sig/V<</Type/Sig>>>>']), code: 'broken' },
    { what: 'an encrypted PDF', bytes: aPdfOf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[]/Count 0>>', `<</Filter/Standard/V 1/R 2/P -4/O<${'00'.repeat(32)}>/U<${'00'.repeat(32)}>>>`], '/Encrypt 3 0 R'), code: 'pdf.encrypted' },
  ])('is told for what it is: $what', async ({ bytes, code }) => {
    expect(await verdictOn(bytes)).toBe(code)
  })

  it('that was cut off anywhere is never intact', async () => {
    const signed = await aSignedReport()
    for (let length = 0; length < signed.length; length += 251) expect(await verdictOn(signed.subarray(0, length)), `${length} bytes`).not.toBe('intact')
  })
})
