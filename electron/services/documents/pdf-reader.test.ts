import { readFile } from 'node:fs/promises'
import path from 'node:path'

import { describe, expect, it } from 'vitest'

import { aPdf, aPdfOf, type PdfWords } from '../../../test/support/a-pdf.ts'
import type { ErrorCode } from '../../../shared/errors.ts'
import { pdfReader } from './pdf-reader.ts'

const read = (bytes: Uint8Array) => pdfReader.read('x.pdf', bytes, {})
const column = (lines: readonly string[], { x = 60, top = 780, step = 12 } = {}): PdfWords[] => lines.map((words, index) => ({ x, y: top - index * step, words }))
const printed = (number: number, lines: readonly string[]): PdfWords[] => [{ x: 60, y: 820, words: 'Vertrouwelijk - versie 3' }, ...column(lines), { x: 280, y: 30, words: `${number}` }]
const textOf = async (...pages: PdfWords[][]) => (await read(aPdf(pages))).text.trimEnd()
const fixture = (name: string) => readFile(path.join(import.meta.dirname, '../../../test/fixtures/agreements', name))

const full = 'Verwerker stelt alle informatie beschikbaar die nodig is om de naleving van deze overeenkomst aan'
const tail = 'te tonen.'

describe('the text of a PDF', () => {
  it.each<[string, PdfWords[], string]>([
    ['the lines of a paragraph as one', column([full, tail]), `${full} ${tail}`],
    ['a paragraph apart after a wider gap', [...column([full, tail]), { x: 60, y: 740, words: 'Kosten draagt ieder zelf.' }], `${full} ${tail}\n\nKosten draagt ieder zelf.`],
    ['a clause apart where its number begins', column([full, tail, '10.2 Verwerker werkt mee.']), `${full} ${tail}\n\n10.2 Verwerker werkt mee.`],
    ['a line that ended early apart', column(['Naam: De Linde', 'Plaats: Utrecht', full, tail]), `Naam: De Linde\nPlaats: Utrecht\n${full} ${tail}`],
    ['a number in running text where it stands', column([`${full.slice(0, 80)} artikel`, `10.2 van ${full.slice(0, 59)}`]), `${full.slice(0, 80)} artikel 10.2 van ${full.slice(0, 59)}`],
    ['a word that a line broke', column([`${full.slice(0, 88)} verwer-`, 'kersovereenkomst geldt.']), `${full.slice(0, 88)} verwerkersovereenkomst geldt.`],
    ['a hyphen between words that share an end', column([`${full.slice(0, 84)} klant-`, 'en leveranciersgegevens.']), `${full.slice(0, 84)} klant- en leveranciersgegevens.`],
    ['a number and its words, however far apart', [{ x: 60, y: 780, words: '10.1' }, { x: 120, y: 780, words: 'Verwerker werkt mee.' }], '10.1 Verwerker werkt mee.'],
    ['the cells of a row with a tab between', [{ x: 60, y: 780, words: 'Datalek' }, { x: 250, y: 780, words: 'Een inbreuk op de beveiliging.' }], 'Datalek\tEen inbreuk op de beveiliging.'],
    ['words printed letter by letter', column(['A r t i k e l 1 0', full, 'te tonen, zoals in Artikel 9.']), `Artikel 10\n${full} te tonen, zoals in Artikel 9.`],
  ])('holds %s', async (_, words, text) => {
    expect(await textOf(words)).toBe(text)
  })

  it('reads two columns one after the other, below a title across both', async () => {
    const left = Array.from({ length: 8 }, (_, index) => `links ${index} staat in de eerste kolom van de blad`)
    const right = Array.from({ length: 8 }, (_, index) => `rechts ${index} staat in de tweede kolom van de bl`)
    const title = { x: 60, y: 800, words: 'Verwerkersovereenkomst tussen De Linde en Kade Hosting over de verwerking van persoonsgegevens' }
    const text = await textOf([title, ...column(left, { top: 770 }), ...column(right, { x: 320, top: 770 })])
    expect(text.match(/(?:Verwerkers|links \d|rechts \d)/g)).toEqual(['Verwerkers', ...left.map((line) => line.slice(0, 7)), ...right.map((line) => line.slice(0, 8))])
  })

  it('leaves out headers, footers and page numbers, and joins a sentence over the end of a page', async () => {
    const { text, pages } = await read(aPdf([printed(1, ['10.1 Audit', full, full]), printed(2, ['te tonen.', '10.2 Kosten draagt ieder zelf.']), printed(3, ['10.3 Slot.'])]))
    expect(text).toBe(`10.1 Audit\n${full} ${full} te tonen.\n\n10.2 Kosten draagt ieder zelf.\n\n10.3 Slot.\n`)
    expect(pages.map(({ page: number, start }) => [number, text.slice(start, start + 9)])).toEqual([[1, '10.1 Audi'], [2, 'te tonen.'], [3, '10.3 Slot']])
  })

  it('keeps where each printed line begins, counted from the top of its page', async () => {
    const { text, pages } = await read(aPdf([printed(1, ['10.1 Audit', full, full]), printed(2, ['te tonen.', '10.2 Kosten draagt ieder zelf.']), printed(3, ['10.3 Slot.'])]))
    const lines = pages.flatMap(({ page: number, lines: starts }) => starts.map(({ line, start }) => [number, line, text.slice(start, start + 9)]))
    expect(lines).toEqual([[1, 2, '10.1 Audi'], [1, 3, 'Verwerker'], [1, 4, 'Verwerker'], [2, 2, 'te tonen.'], [2, 3, '10.2 Kost'], [3, 2, '10.3 Slot']])
  })

  it('says that some pages hold no text', async () => {
    expect(await read(aPdf([column(['Artikel 1. Audit']), []]))).toMatchObject({ text: 'Artikel 1. Audit\n', pages: [{ page: 1, start: 0 }, { page: 2, start: 17 }], remarks: ['pages_without_text'] })
  })

  it('tells of its progress page by page', async () => {
    const told: [number, number][] = []
    await pdfReader.read('x.pdf', aPdf([column(['Een']), column(['Twee'])]), { onProgress: (...progress) => told.push(progress) })
    expect(told).toEqual([[1, 2], [2, 2]])
  })

  it('is read without asking where the password is empty', async () => {
    expect((await read(await fixture('empty-password.pdf'))).text).toContain('Artikel 1. Audit')
  })

  it('is read for the pages that it holds, however many it claims', async () => {
    expect((await read(aPdf([column(['Artikel 1. Audit'])], { count: 100_000 }))).pages).toEqual([{ page: 1, start: 0, lines: [{ line: 1, start: 0 }] }])
  })

  it('is read where the table of its parts is broken', async () => {
    const bytes = Buffer.from(aPdf([column(['Artikel 1. Audit'])])).toString('latin1').replace(/startxref\n\d+/, 'startxref\n99999').replaceAll(/\d{10} 00000 n/g, '0000000001 00000 n')
    expect((await read(Buffer.from(bytes, 'latin1'))).text).toBe('Artikel 1. Audit\n')
  })
})

describe('a PDF that is refused', () => {
  const twice = Buffer.from('%PDF-1.7\n1 0 obj\n<< /Length 9 /Filter [/FlateDecode /FlateDecode] >>\nstream\nxxxxxxxxx\nendstream\nendobj\n')
  const parentOfItself = Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Count 1 /Kids [2 0 R] >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n')
  it.each<[string, () => Uint8Array | Promise<Uint8Array>, ErrorCode]>([
    ['a scan', () => aPdf([[], []]), 'agreement.scan'],
    ['a scan with a stamp on every page', () => aPdf([1, 2, 3].map(() => [{ x: 60, y: 820, words: 'Envelope 4F2A-99' }])), 'agreement.scan'],
    ['protected by a password', () => fixture('password.pdf'), 'agreement.encrypted'],
    ['cut off at its start', () => Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type'), 'agreement.damaged'],
    ['more pages than an agreement has', () => aPdf(Array.from({ length: 2001 }, () => column(['x']))), 'agreement.tooManyPages'],
    ['a page that unpacks without end', () => aPdfOf([Buffer.alloc(60 * 1024 * 1024, ' ')]), 'agreement.tooComplex'],
    ['packed twice', () => twice, 'agreement.tooComplex'],
    ['pages that hold themselves', () => parentOfItself, 'agreement.damaged'],
  ])('%s', async (_, bytes, code) => {
    await expect(Promise.resolve(bytes()).then(read)).rejects.toMatchObject({ code })
  }, 20_000)
})
