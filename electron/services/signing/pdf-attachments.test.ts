import { deflateSync } from 'node:zlib'

import { describe, expect, it } from 'vitest'

import { anIdentity, signedAt } from '../../../test/support/identities.ts'
import { aPdfOf, aReportPdf } from '../../../test/support/pdfs.ts'
import { attachFiles, attachmentsOf } from './pdf-attachments.ts'
import { openPdf } from './pdf-file.ts'
import { signPdf } from './sign-pdf.ts'

const data = { name: 'rapport.json', mimeType: 'application/json', description: 'Het rapport als gegevens', relationship: 'Alternative', bytes: Buffer.from('{"a":1}') } as const
const sheet = { name: 'werkblad é.xlsx', mimeType: 'application/vnd.ms-excel', description: 'Werkblad', relationship: 'Data', bytes: Buffer.alloc(5000, 7) } as const

describe('attaching files', () => {
  it('gives the same bytes for the same input, whatever the order of the files', async () => {
    const pdf = await aReportPdf()
    const [one, other] = await Promise.all([attachFiles(pdf, [sheet, data], { at: signedAt }), attachFiles(pdf, [data, sheet], { at: signedAt })])
    expect(attachmentsOf(await openPdf(one))).toEqual(attachmentsOf(await openPdf(other)))
    expect(Buffer.compare(one, await attachFiles(pdf, [sheet, data], { at: signedAt }))).toBe(0)
  })

  it('gives the files back as they were', async () => {
    const attached = attachmentsOf(await openPdf(await attachFiles(await aReportPdf(), [sheet, data], { at: signedAt })))
    expect(attached.map(({ name, bytes }) => ({ name, bytes: Buffer.from(bytes) }))).toEqual([
      { name: data.name, bytes: data.bytes },
      { name: sheet.name, bytes: sheet.bytes },
    ])
  })

  it('is refused after signing and on top of earlier attachments', async () => {
    const attached = await attachFiles(await aReportPdf(), [data], { at: signedAt })
    const signed = await signPdf(await aReportPdf(), { identity: anIdentity(), at: signedAt, reason: '', location: '', role: '' })
    await expect(attachFiles(signed, [data], { at: signedAt })).rejects.toMatchObject({ code: 'pdf.alreadySigned' })
    await expect(attachFiles(attached, [sheet], { at: signedAt })).rejects.toMatchObject({ code: 'pdf.cannotExtend' })
  })
})

function aPdfWithAttachment(stream: string): Uint8Array {
  return aPdfOf(['<</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles<</Names[(x)<</EF<</F 3 0 R>>>>]>>>>>>', '<</Type/Pages/Kids[]/Count 0>>', stream])
}

describe('the attachments of a hostile PDF', () => {
  it.each([
    { what: 'is not there', stream: '<<>>' },
    { what: 'does not unpack', stream: '<</Length 4/Filter/FlateDecode>>\nstream\nabcd\nendstream' },
    { what: 'is packed in a way that no report uses', stream: '<</Length 4/Filter/LZWDecode>>\nstream\nabcd\nendstream' },
    { what: 'is packed twice', stream: `<</Length 8/Filter[/FlateDecode/FlateDecode]>>\nstream\n${deflateSync('').toString('latin1')}\nendstream` },
  ])('are called damaged where one $what', async ({ stream }) => {
    const pdf = await openPdf(aPdfWithAttachment(stream))
    expect(() => attachmentsOf(pdf)).toThrow(expect.objectContaining({ code: 'pdf.damaged' }))
  })
})
