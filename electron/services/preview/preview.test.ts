import { readFileSync } from 'node:fs'
import path from 'node:path'

import ExcelJS from 'exceljs'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'

import { resourcesFolder } from '../catalogue.ts'
import { inProcessRunner } from '../worker/in-process-runner.ts'
import { htmlToText } from './html-to-text.ts'
import { previewEvidence } from './preview-evidence.ts'
import { previewLimits } from './preview-limits.ts'

async function* inPieces(bytes: Uint8Array) {
  for (let start = 0; start < bytes.length; start += 1 << 20) yield bytes.subarray(start, start + (1 << 20))
}

const previewOf = (content: Uint8Array | string) => {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  return previewEvidence(inPieces(bytes), bytes.length, inProcessRunner)
}

const example = (name: string) => readFileSync(path.join(resourcesFolder(), 'examples', 'itemo', 'evidence', name))
const png = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex')

describe('what is shown of text', () => {
  it('is the text itself, in the encoding it was written in', async () => {
    expect(await previewOf('naam;datum\nJoão;1')).toEqual({ kind: 'text', text: 'naam;datum\nJoão;1', isCut: false })
    expect(await previewOf(Buffer.from('\u00e9\u00e9n regel', 'latin1'))).toEqual({ kind: 'text', text: 'één regel', isCut: false })
    expect(await previewOf(Buffer.from('\ufeffhallo daar', 'utf16le'))).toEqual({ kind: 'text', text: 'hallo daar', isCut: false })
    expect(await previewOf('')).toEqual({ kind: 'text', text: '', isCut: false })
  })

  it('is cut where it is long, and never through a character', async () => {
    const preview = await previewOf(`a${'é'.repeat(1 << 20)}`)
    expect(preview).toMatchObject({ kind: 'text', isCut: true })
    expect(preview.kind === 'text' && preview.text).toMatch(/^aé+$/)
  })

  it('is text also where it is a page or a drawing that could hold a script', async () => {
    const drawing = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
    expect(await previewOf(drawing)).toEqual({ kind: 'text', text: drawing, isCut: false })
    expect(await previewOf('<html><script>alert(1)</script>')).toMatchObject({ kind: 'text' })
  })
})

describe('what is shown of pictures and documents', () => {
  it('is the picture, by its content and not by its name, also a truncated one', async () => {
    expect(await previewOf(png)).toMatchObject({ kind: 'image', mediaType: 'image/png', bytes: new Uint8Array(png) })
  })

  it('is the PDF as it is, also one with a password', async () => {
    expect(await previewOf(example('E01-volmacht.pdf'))).toMatchObject({ kind: 'pdf' })
    expect(await previewOf('%PDF-1.7\ntrailer << /Encrypt 5 0 R >>')).toMatchObject({ kind: 'pdf' })
  })

  it('is nothing where a file is too large, has a password, or is of no kind that we draw', async () => {
    expect(await previewEvidence(inPieces(png), previewLimits.imageBytes + 1, inProcessRunner)).toEqual({ kind: 'none', why: 'too_large' })
    const container = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le'), Buffer.alloc(600)])
    expect(await previewOf(container)).toEqual({ kind: 'none', why: 'encrypted' })
    expect(await previewOf(Buffer.alloc(2048, 7))).toEqual({ kind: 'none', why: 'format' })
    expect(await previewOf(zipSync({ 'word/document.xml': Buffer.from('<w/>') }))).toEqual({ kind: 'none', why: 'format' })
  })
})

describe('what is shown of a workbook', () => {
  it('is its values as text: results of formulas, dates, links and formatted text', async () => {
    const workbook = new ExcelJS.Workbook()
    const sheet = workbook.addWorksheet('Blad')
    sheet.addRow(['naam', 12.5, true, new Date('2026-01-02T00:00:00Z'), { formula: 'B1*2', result: 25 }])
    sheet.addRow([{ text: 'site', hyperlink: 'https://example.nl' }, { richText: [{ text: 'vet ' }, { text: 'dun' }] }, null, { formula: 'A1', result: { error: '#REF!' } }])
    sheet.mergeCells('A3:B4')
    const bytes = new Uint8Array(await workbook.xlsx.writeBuffer())
    const preview = await previewOf(bytes)
    expect(preview).toMatchObject({ kind: 'workbook', sheets: [{ name: 'Blad', isCut: false }] })
    expect(preview.kind === 'workbook' && preview.sheets[0]!.rows.slice(0, 2)).toEqual([
      ['naam', '12.5', 'true', '2026-01-02', '25'],
      ['site', 'vet dun', '', '#REF!', ''],
    ])
  })

  it('is cut where it is long or wide', async () => {
    const workbook = new ExcelJS.Workbook()
    const sheet = workbook.addWorksheet('Lang')
    for (let row = 0; row < 600; row++) sheet.addRow(Array.from({ length: 70 }, (_, column) => column))
    const preview = await previewOf(new Uint8Array(await workbook.xlsx.writeBuffer()))
    expect(preview.kind === 'workbook' && [preview.sheets[0]!.rows.length, preview.sheets[0]!.rows[0]!.length, preview.sheets[0]!.isCut]).toEqual([500, 60, true])
  })

  it('shows the workbooks of the examples', async () => {
    expect(await previewOf(example('E09-geheimhoudingslijst.xlsx'))).toMatchObject({ kind: 'workbook' })
  })

  it('is nothing for one that unpacks to more than can be shown, or does not unpack', async () => {
    const bomb = zipSync({ 'xl/workbook.xml': Buffer.from('<workbook/>'), 'xl/worksheets/sheet1.xml': Buffer.alloc(previewLimits.workbookBytes + 1, 32) })
    expect(bomb.length).toBeLessThan(1 << 20)
    expect(await previewOf(bomb)).toEqual({ kind: 'none', why: 'too_large' })
    const whole = example('E09-geheimhoudingslijst.xlsx')
    expect(await previewOf(whole.subarray(0, whole.length - 200))).toEqual({ kind: 'none', why: 'damaged' })
  })

  it('is not held up by merged cells and rules over whole columns', async () => {
    const sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells><dataValidations count="1"><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"a"</formula1></dataValidation></dataValidations></worksheet>`
    const parts = {
      '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
      '_rels/.rels': '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
      'xl/workbook.xml': '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels': '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
      'xl/worksheets/sheet1.xml': sheet,
    }
    const start = performance.now()
    const preview = await previewOf(zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, Buffer.from(part)]))))
    expect(preview).toMatchObject({ kind: 'workbook', sheets: [{ rows: [['1']] }] })
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})

describe('what is shown of mail', () => {
  it('is its headers, its text and the names of its attachments', async () => {
    expect(await previewOf(example('E03-ontvangst-aankondiging.eml'))).toMatchObject({ kind: 'mail', attachments: [], isCut: false })
    const mail = [
      'From: "Jan de Vries" <jan@example.nl>', 'To: piet@example.nl, Klaas <klaas@example.nl>', 'Subject: =?utf-8?q?Bewijs_c=C3=B4t=C3=A9?=', 'Date: Fri, 20 Nov 2026 10:00:00 +0100',
      'MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=x', '', '--x', 'Content-Type: text/plain; charset=utf-8', '', 'Zie bijlage.', '--x',
      'Content-Type: application/pdf; name="../../kwaad.pdf"', 'Content-Disposition: attachment; filename="../../kwaad.pdf"', 'Content-Transfer-Encoding: base64', '', 'JVBERi0=', '--x--', '',
    ].join('\r\n')
    expect(await previewOf(mail)).toEqual({
      kind: 'mail',
      from: 'Jan de Vries <jan@example.nl>',
      to: 'piet@example.nl, Klaas <klaas@example.nl>',
      subject: 'Bewijs côté',
      date: '2026-11-20T09:00:00.000Z',
      text: 'Zie bijlage.\n',
      isCut: false,
      attachments: [{ fileName: 'kwaad.pdf', mediaType: 'application/pdf', sizeBytes: 5 }],
    })
  })

  it('reads a page in it as text: nothing of it runs, nothing is fetched', async () => {
    const page = '<html><head><style>p{}</style></head><body onload="alert(1)"><p>Beste&nbsp;Jan,</p><script>alert("kwaad")</script><img src="https://spion.example/pixel"><p>5 &lt; 6 &amp; groet</p></body></html>'
    const preview = await previewOf(`From: a@example.nl\r\nTo: b@example.nl\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page}`)
    expect(preview).toMatchObject({ kind: 'mail', text: 'Beste Jan,\n\n5 < 6 & groet' })
  })

  it('is plain text where a text only looks a little like mail', async () => {
    expect(await previewOf('Subject: een aantekening\n\nDate: onbekend')).toMatchObject({ kind: 'text' })
  })
})

describe('a page as text', () => {
  it('takes time in proportion to its length, whatever is left unclosed', () => {
    const start = performance.now()
    for (const part of ['<', '<a ', '<!--', '<script>', '&#', '</']) htmlToText(part.repeat(200_000))
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})
