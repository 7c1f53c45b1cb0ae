import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { aChecklistItem, aFinding, anAssessment, anAudit, anEvidence } from '../../../../test/support/an-audit.ts'
import { anAuditNearItsEnd, aReport, someEvents } from '../../../../test/support/a-report.ts'
import { judge } from '../../../../test/support/judges.ts'
import type { ReportModel } from '../../../../shared/report/model.ts'
import { catalogues, textsIn } from '../../../../shared/text/index.ts'
import { canDraw } from './fonts.ts'
import { renderPdf } from './render-pdf.tsx'
import { page } from './theme.ts'

const qpdf = judge('qpdf')
const pdftotext = judge('pdftotext')
const pdffonts = judge('pdffonts')
const pdfinfo = judge('pdfinfo')

const folderPath = mkdtempSync(join(tmpdir(), 'art28-report-'))
afterAll(() => rmSync(folderPath, { recursive: true }))

/** Draws a report to a file and gives its path. */
async function drawn(name: string, model: ReportModel): Promise<string> {
  const filePath = join(folderPath, `${name}.pdf`)
  writeFileSync(filePath, await renderPdf(model, textsIn(model.language)))
  return filePath
}

/** The text of each page, white space as it comes. */
function pagesOf(filePath: string): readonly string[] {
  return pdftotext.run('-layout', filePath, '-').said.split('\f').slice(0, -1)
}

/** Words that stand outside the margins, where they would be cut off by the paper's edge or the footer. */
function strays(filePath: string): readonly string[] {
  const words = pdftotext.run('-bbox', filePath, '-').said.matchAll(/xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*)<\/word>/g)
  return [...words]
    .filter(([, left, top, right, bottom]) => Number(left) < page.left - 1 || Number(right) > page.width - page.right + 3 || Number(top) < 20 || Number(bottom) > page.height - 20)
    .map(([, left, top, right, bottom, word]) => `${word} at ${left} ${top} ${right} ${bottom}`)
}

function withFindings(count: number): ReportModel {
  const audit = anAuditNearItsEnd()
  const condition = 'De leverancier kon geen volledige lijst tonen van de accounts die na vertrek zijn afgesloten. '
  const findings = Array.from({ length: count }, (_, index) => {
    const id = `B-${String(index + 1).padStart(3, '0')}`
    return [id, aFinding({ id, title: `Titel van ${id}`, condition: condition.repeat(1 + (index % 5)), effect: `Gevolg van ${id}.` })] as const
  })
  return aReport({ audit: { ...audit, findings: Object.fromEntries(findings) } })
}

const hostile = [
  'X'.repeat(10_000),
  'Zin met woorden. '.repeat(2_000),
  `${'\n'.repeat(2_000)}na veel lege regels`,
  '\u202Eachterstevoren\u0000\u0007\u001b[31m',
  'مرحبا بالعالم',
  '😀'.repeat(2_000),
  `https://voorbeeld.nl/${'a/b-c_d?e=f&'.repeat(200)}`,
]

function withHostileTexts(): ReportModel {
  const audit = anAuditNearItsEnd()
  const other = (index: number) => hostile[index % hostile.length]!
  const findings = hostile.map((text, index) => {
    const words = { title: text, condition: text, cause: other(index + 1), effect: other(index + 2), recommendation: other(index + 3), reply: other(index + 4) }
    const criteria = { clause: other(index + 5).slice(0, 200), quote: text, legalBasis: [], explanation: text }
    return [`N${index}`, aFinding({ id: `N${index}`, ...words, criteria })] as const
  })
  const evidence = hostile.map((text, index) => [`V${index}`, anEvidence({ id: `V${index}`, title: text, issuer: other(index + 1), receivedFrom: text })] as const)
  const engagement = { ...audit.engagement, title: hostile[0]!, classification: hostile[1]!, objective: hostile[2]! }
  const processor = { ...audit.processor, name: hostile[5]!, address: hostile[6]! }
  return aReport({ audit: { ...audit, engagement, processor, findings: Object.fromEntries(findings), evidence: Object.fromEntries(evidence) } })
}

function controlItem(id: string) {
  return aChecklistItem({ id, source: { kind: 'control', control: id }, title: { nl: `Titel van ${id}`, en: `Title of ${id}` }, controls: [id] })
}

describe('the report as a PDF', () => {
  it('is the same to the last byte each time', async () => {
    const model = aReport()
    const [first, second] = [await renderPdf(model, textsIn('nl')), await renderPdf(model, textsIn('nl'))]
    expect(Buffer.compare(first, second)).toBe(0)
  })

  it('says its progress by page and stops when told to', async () => {
    const told = vi.fn<(page: number, total: number) => void>()
    await renderPdf(aReport(), textsIn('nl'), { onProgress: told })
    expect(told.mock.calls.at(-1)?.[0]).toBe(told.mock.calls.at(-1)?.[1])
    await expect(renderPdf(aReport(), textsIn('nl'), { signal: AbortSignal.abort(new Error('genoeg')) })).rejects.toThrow('genoeg')
  })

  it('can draw every sentence of the product in its own type', () => {
    const undrawable = [...new Set(JSON.stringify(catalogues))].filter((character) => character !== '\n' && !canDraw('sans', character.codePointAt(0)!))
    expect(undrawable).toEqual([])
  })
})

describe.skipIf(qpdf.isMissing || pdftotext.isMissing || pdffonts.isMissing || pdfinfo.isMissing)('the report as a PDF, judged by others', () => {
  let filePath: string
  beforeAll(async () => {
    filePath = await drawn('ordinary', aReport())
  })

  it('is sound, named and in its language', () => {
    expect(qpdf.run('--check', filePath)).toMatchObject({ exitCode: 0 })
    const said = pdfinfo.run(filePath).said
    expect(said).toMatch(/Title: +Controle & toets 2026/)
    expect(said).toMatch(/CreationDate: +Fri Jan 15 10:00:00 2027/)
    expect(qpdf.run('--json', '--json-key=qpdf', filePath).said).toMatch(/"\/Lang": "(u:)?nl-NL"/)
  })

  it('carries its own type and no other', () => {
    const fonts = pdffonts.run(filePath).said.trim().split('\n').slice(2)
    expect(fonts.length).toBeGreaterThan(3)
    expect(fonts.filter((line) => !/IBMPlex\S* .* yes yes yes /.test(line))).toEqual([])
  })

  it.each(['nl', 'en'] as const)('lists each part in %s on the page where it begins', async (language) => {
    const pages = pagesOf(await drawn(`contents-${language}`, aReport({ language })))
    const texts = textsIn(language)
    const entries = [...pages[1]!.matchAll(/^ *(\d+|[A-F]) {2,}(\S.*?) {2,}(\d+) *$/gm)]
    expect(entries.map(([, number]) => number)).toEqual([...Array.from({ length: 17 }, (_, index) => String(index + 2)), ...'ABCDEF'])
    for (const [, number, title, pageNumber] of entries) {
      const firstWord = title!.split(' ')[0]!
      expect(pages[Number(pageNumber) - 1], `${number} ${title}`).toMatch(new RegExp(`^ *${number} {2,}${firstWord}`, 'm'))
      expect(pages[Number(pageNumber) - 1]).toContain(texts('report:word.pageOf', { page: Number(pageNumber), pages: pages.length }))
    }
  })

  it('puts every part and finding in the outline', () => {
    const said = qpdf.run('--json', '--json-key=outlines', filePath).said
    expect(said).toContain('18. Ondertekening')
    expect(said).toContain('F1 Access of leavers stays open')
  })

  it('loses nothing between two pages', async () => {
    const pages = pagesOf(await drawn('many', withFindings(60)))
    const text = pages.join('\n')
    for (let index = 1; index <= 60; index += 1) {
      const id = `B-${String(index).padStart(3, '0')}`
      expect(text).toContain(`Gevolg van ${id}.`)
      expect(text.match(new RegExp(`Titel van ${id}`, 'g'))?.length, id).toBeGreaterThanOrEqual(3)
    }
    const texts = textsIn('nl')
    for (const part of ['engagement', 'team', 'fieldwork', 'method', 'costs', 'handling'] as const) expect(text).toContain(texts(`report:part.${part}`).split(' ')[0]!)
  })

  it('keeps every line of a long table, with its head on each page', async () => {
    const [event] = someEvents
    const events = Array.from({ length: 500 }, (_, index) => ({ ...event!, sequence: index + 1, by: { ...event!.by, name: `Persoon-${index + 1}` } }))
    const pages = pagesOf(await drawn('trail', aReport({ events }))).filter((each) => each.includes('Persoon-'))
    expect(pages.join('\n').match(/Persoon-\d+/g)).toEqual(events.map(({ by }) => by.name))
    for (const each of pages) expect(each.match(/Nr\. +Tijdstip/g)).toHaveLength(1)
  })

  it('loses no word of a text of fifty pages', async () => {
    const warned = vi.spyOn(console, 'warn')
    const words = Array.from({ length: 20_000 }, (_, index) => `woord${index}`)
    const audit = anAuditNearItsEnd()
    const finding = aFinding({ id: 'F1', condition: words.join(' '), sources: [] })
    const text = pagesOf(await drawn('long', aReport({ audit: { ...audit, findings: { F1: finding } } }))).join('\n')
    expect(text.match(/woord\d+/g)).toEqual(words)
    expect(warned).not.toHaveBeenCalled()
  })

  it('stays on the page whatever the texts are', async () => {
    const warned = vi.spyOn(console, 'warn')
    const odd = await drawn('hostile', withHostileTexts())
    expect(warned).not.toHaveBeenCalled()
    expect(qpdf.run('--check', odd)).toMatchObject({ exitCode: 0 })
    expect(strays(odd)).toEqual([])
  })

  it('says in words what an empty audit does not hold', async () => {
    const text = pagesOf(await drawn('empty', aReport({ audit: anAudit(), events: [] }))).join('\n')
    for (const sentence of ['Er zijn geen bevindingen vastgelegd.', 'Er is geen checklist opgesteld.', 'Het logboek is leeg.', 'Er zijn geen bewijsstukken in het dossier.']) {
      expect(text).toContain(sentence)
    }
  })

  it('puts what nobody tested together by theme, and gives a row of its own only to what has a reason', async () => {
    const told = anAssessment({ itemId: 'C20', conformity: 'not_tested', reason: 'De beheerder was afwezig.' })
    const audit = anAudit({}, { checklist: ['C20', 'C21', 'C22'].map(controlItem), assessments: { C20: told } })
    const text = pagesOf(await drawn('untested', aReport({ audit, events: [] }))).join('\n').split('Bewijsindex').slice(0, 2).join('')
    expect(text).toMatch(/C20 +Titel van C20 +niet getoetst +De beheerder was/)
    expect(text).toMatch(/– Beveiliging: C21 Titel van C21; C22 Titel van C22/)
  })

  it('lists the files that travel inside it with their hashes', async () => {
    const filePath = join(folderPath, 'embedded.pdf')
    const sha256 = 'ab'.repeat(32)
    writeFileSync(filePath, await renderPdf(aReport(), textsIn('nl'), { embedded: [{ fileName: 'rapport.xlsx', sha256 }] }))
    const text = pagesOf(filePath).join('\n')
    expect([text.includes('rapport.xlsx'), text.replace(/\s+/g, '').includes(sha256)]).toEqual([true, true])
  })
})
