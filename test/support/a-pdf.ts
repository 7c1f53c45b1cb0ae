import { deflateSync } from 'node:zlib'

/** A line of words at a place, in points from the page's lower left corner. */
export interface PdfWords {
  readonly x: number
  readonly y: number
  readonly words: string
}

/** A small PDF, one page for each list of words, in Helvetica of 10 points on A4. */
export function aPdf(pages: readonly (readonly PdfWords[])[], { count = pages.length }: { readonly count?: number } = {}): Uint8Array {
  const contents = pages.map((page) => page.map(({ x, y, words }) => `BT /F 10 Tf ${x} ${y} Td (${words.replaceAll(/[()\\]/g, '\\$&')}) Tj ET`).join('\n'))
  return aPdfOf(contents.map((content) => Buffer.from(content, 'latin1')), count)
}

/** A PDF with pages of these contents, which say of themselves that they are `count`. */
export function aPdfOf(contents: readonly Uint8Array[], count = contents.length): Uint8Array {
  const objects = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from(`<< /Type /Pages /Count ${count} /Kids [${contents.map((_, index) => `${4 + index * 2} 0 R`).join(' ')}] >>`),
    Buffer.from('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'),
    ...contents.flatMap((content, index) => {
      const packed = deflateSync(content)
      return [
        Buffer.from(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents ${5 + index * 2} 0 R >>`),
        Buffer.concat([Buffer.from(`<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`), packed, Buffer.from('\nendstream')]),
      ]
    }),
  ]
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')]
  const offsets: number[] = []
  let length = parts[0]!.length
  objects.forEach((object, index) => {
    const part = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')])
    offsets.push(length)
    parts.push(part)
    length += part.length
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  parts.push(Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`))
  return new Uint8Array(Buffer.concat(parts))
}
