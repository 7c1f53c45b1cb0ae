import { Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx'

import { textsIn } from '../../../shared/text/index.ts'
import { product } from '../product.ts'
import type { LetterSheet } from './letter.ts'

/** In twentieths of a point. */
const space = { block: 240, paragraph: 140, signing: 480 } as const

const locales = { nl: 'nl-NL', en: 'en-GB' } as const

/** The letter as a Word document on A4, with numbered pages, its language set for the speller, and marked what is still to be filled in. */
export async function letterDocx(sheet: LetterSheet): Promise<Uint8Array> {
  const { language, title, sender, head, paragraphs, signing } = sheet
  const text = (line: string) => runsOf(line, sheet.open)
  const written = new Document({
    creator: product.name,
    title,
    styles: { default: { document: { run: { font: 'Calibri', size: 22, language: { value: locales[language] } }, paragraph: { spacing: { line: 276 } } } } },
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838 }, margin: { top: 1418, bottom: 1418, left: 1418, right: 1418 } } },
        footers: { default: new Footer({ children: [new Paragraph({ alignment: 'right', children: pageRuns(sheet) })] }) },
        children: [
          ...block(sender),
          ...head.flatMap(({ label, lines }) => block([`${label}: ${lines[0] ?? ''}`, ...lines.slice(1)])),
          ...(head.length === 0 ? [new Paragraph({ heading: 'Heading1', children: text(title), spacing: { after: space.block } })] : []),
          ...paragraphs.map((line) => new Paragraph({ children: text(line), spacing: { after: space.paragraph } })),
          ...signing.map((label) => new Paragraph({ children: text(`${label}: ${'_'.repeat(32)}`), spacing: { before: space.signing } })),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toArrayBuffer(written))

  function block(lines: readonly string[]): Paragraph[] {
    return lines.map((line, index) => new Paragraph({ children: text(line), spacing: { after: index === lines.length - 1 ? space.block : 0 } }))
  }
}

/** A line with its open places marked. */
function runsOf(line: string, open: readonly string[]): TextRun[] {
  const places = open.map((name) => `[${name}]`)
  const parts = [line]
  for (const place of places) parts.splice(0, parts.length, ...parts.flatMap((part) => (places.includes(part) ? [part] : splitKeeping(part, place))))
  return parts.filter((part) => part !== '').map((part) => (places.includes(part) ? new TextRun({ text: part, highlight: 'yellow' }) : new TextRun(part)))
}

function splitKeeping(text: string, separator: string): readonly string[] {
  return text.split(separator).flatMap((part, index) => (index === 0 ? [part] : [separator, part]))
}

/** The sentence for the foot of a page, with the numbers that the reader's program counts. */
function pageRuns({ language }: LetterSheet): TextRun[] {
  const marks = { page: '\ue000', pages: '\ue001' }
  const sentence = textsIn(language)('files:letter.pages', marks)
  return sentence.split(/([\ue000\ue001])/).map((part) => {
    if (part === marks.page) return new TextRun({ children: [PageNumber.CURRENT], size: 18 })
    if (part === marks.pages) return new TextRun({ children: [PageNumber.TOTAL_PAGES], size: 18 })
    return new TextRun({ text: part, size: 18 })
  })
}
