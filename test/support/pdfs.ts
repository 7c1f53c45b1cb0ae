import { Document, Page, renderToBuffer, Text } from '@react-pdf/renderer'
import { createElement } from 'react'

const drawnAt = new Date('2026-11-20T09:00:00Z')

function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1)
}

/** A PDF as the report's own generator writes it: forty lines a page, the same bytes every time. */
export async function aReportPdf({ pages = 1 }: { readonly pages?: number } = {}): Promise<Uint8Array> {
  const lines = (page: number) => numbers(40).map((line) => createElement(Text, { key: line }, `Bevinding ${page}.${line}: het bewijsstuk is niet overgelegd.`))
  const sheets = numbers(pages).map((page) => createElement(Page, { key: page, size: 'A4', style: { padding: 40, fontSize: 10 } }, ...lines(page)))
  return new Uint8Array(await renderToBuffer(createElement(Document, { title: 'Auditrapport', creationDate: drawnAt, modificationDate: drawnAt }, ...sheets)))
}

/** The smallest PDF with a page that readers agree on: for tests that change every byte of it in turn. */
export function aSmallPdf(): Uint8Array {
  return aPdfOf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[3 0 R]/Count 1>>', '<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>'])
}

/** A PDF of these objects, numbered from 1, the first being the catalogue; `trailer` is added to the trailer dictionary. */
export function aPdfOf(objects: readonly string[], trailer = ''): Uint8Array {
  const offsets: number[] = []
  let body = '%PDF-1.7\n'
  for (const [index, object] of objects.entries()) {
    offsets.push(body.length)
    body += `${index + 1} 0 obj\n${object}\nendobj\n`
  }
  const id = '<00112233445566778899aabbccddeeff>'
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`
  const end = `trailer\n<</Size ${objects.length + 1}/Root 1 0 R/ID[${id}${id}]${trailer}>>\nstartxref\n${body.length}\n%%EOF\n`
  return new Uint8Array(Buffer.from(`${body}${table}${end}`, 'latin1'))
}
