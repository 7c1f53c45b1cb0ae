import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'

import { aWorkbench, aNewAudit } from '../../test/support/a-workbench.ts'
import { judge } from '../../test/support/judges.ts'
import { libraryAgreementPath } from '../services/knowledge.ts'

const pandoc = judge('pandoc')

async function anExample() {
  const bench = aWorkbench()
  await bench.handlers.dossiers.openExample({ job: 'j', name: 'itemo' })
  return bench
}

describe('a new version of the agreement', () => {
  it('is read and compared with the one in force, and leaves no trace', async () => {
    const { answers, effects, handlers, heard } = await anExample()
    const before = await handlers.app.start()
    const text = readFileSync(libraryAgreementPath('itemo.txt'), 'utf8')
    answers.files = [path.join(effects.folder, 'nieuw.txt')]
    writeFileSync(answers.files[0]!, text.replace('een onafhankelijke derde', 'een onafhankelijke deskundige'))
    const compared = await handlers.audit.readNewVersion({ job: 'j' })
    expect(compared!.read.source.fileName).toBe('nieuw.txt')
    expect(compared!.comparison.clauses.filter(({ kind }) => kind !== 'same').map(({ kind }) => kind)).toEqual(['changed'])
    expect((await handlers.app.start()).opened!.events).toEqual(before.opened!.events)
    expect(heard.filter(({ name }) => name.startsWith('dossiers'))).toEqual([])
  })

  it('is nothing where somebody closed the dialog', async () => {
    const { answers, handlers } = await anExample()
    answers.files = []
    expect(await handlers.audit.readNewVersion({ job: 'j' })).toBeNull()
  })
})

describe('a letter', () => {
  it.skipIf(pandoc.isMissing)('is a Word document with parties, date, subject and every paragraph', async () => {
    const { answers, effects, handlers, proposed } = await anExample()
    answers.place = path.join(effects.folder, 'brief.docx')
    expect(await handlers.audit.saveLetter({ letter: 'notice', format: 'docx' })).toMatchObject({ fileName: 'brief.docx' })
    expect(proposed.at(-1)).toBe('Aankondiging van een audit bij Itemo 2026-11-20.docx')
    const { said } = pandoc.run('-f', 'docx', '-t', 'plain', '--wrap=none', answers.place)
    for (const line of ['Stichting Voorbeeldwelzijn', 'Aan: Itemo', 'Datum: 20 november 2026', 'Betreft: Aankondiging van een audit bij Itemo', 'Geachte heer of mevrouw,', 'Wij toetsen aan de verwerkersovereenkomst']) {
      expect(said).toContain(line)
    }
  })

  it.skipIf(pandoc.isMissing)('says the same as text, and marks in Word what is still open', async () => {
    const bench = aWorkbench()
    await aNewAudit(bench)
    const { answers, effects, handlers } = bench
    answers.place = path.join(effects.folder, 'brief.txt')
    await handlers.audit.saveLetter({ letter: 'preservation', format: 'txt' })
    const text = readFileSync(answers.place, 'utf8')
    answers.place = path.join(effects.folder, 'brief.docx')
    await handlers.audit.saveLetter({ letter: 'preservation', format: 'docx' })
    const plain = pandoc.run('-f', 'docx', '-t', 'plain', '--wrap=none', answers.place).said
    expect(wordsOf(plain)).toBe(wordsOf(text))
    const { 'word/document.xml': document } = unzipSync(readFileSync(answers.place))
    const marked = [...Buffer.from(document!).toString('utf8').matchAll(/<w:highlight w:val="yellow"\/>.*?<w:t[^>]*>([^<]*)</g)].map(([, place]) => place)
    expect(marked.toSorted()).toEqual([...text.matchAll(/\[[^\]]+\]/g)].map(([place]) => place).toSorted())
    expect(marked.length).toBeGreaterThan(0)
  })

  it('has no addressee where it is a statement, but places to sign', async () => {
    const { answers, effects, handlers } = await anExample()
    answers.place = path.join(effects.folder, 'verklaring.txt')
    await handlers.audit.saveLetter({ letter: 'secrecy_statement', format: 'txt' })
    const text = readFileSync(answers.place, 'utf8')
    expect(text).toMatch(/^Geheimhoudingsverklaring van het auditteam\n/)
    expect(text).toMatch(/Handtekening: _+\n$/)
    expect(text).not.toContain('Geachte')
  })
})

describe('the calendar', () => {
  it('has every day once, as whole days, with names that stay the same', async () => {
    const { answers, effects, handlers, setNow } = await anExample()
    answers.place = path.join(effects.folder, 'agenda.ics')
    await handlers.audit.saveCalendar()
    const first = unfolded(readFileSync(answers.place, 'utf8'))
    setNow('2026-11-21T08:00:00.000Z')
    await handlers.audit.saveCalendar()
    const second = unfolded(readFileSync(answers.place, 'utf8'))

    const uids = valuesOf(first, 'UID')
    expect(uids.length).toBeGreaterThan(10)
    expect(new Set(uids).size).toBe(uids.length)
    expect(valuesOf(second, 'UID')).toEqual(uids)
    expect(new Set(valuesOf(first, 'DTSTAMP'))).toEqual(new Set(['20261120T100000Z']))
    expect(valuesOf(first, 'DTSTART;VALUE=DATE')).toHaveLength(uids.length)
    expect(valuesOf(first, 'SUMMARY')).toContain('werkzaamheden: Datacentrum Noord')
    expect(first).toContain('X-WR-CALNAME:Controle Itemo')
    expect(first.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0')).toBe(true)
  })
})

function wordsOf(written: string): string {
  return written.replaceAll(/[\s\\]+/g, ' ')
}

/** Long lines are folded with a line break and a blank (RFC 5545, 3.1). */
function unfolded(calendar: string): string {
  return calendar.replaceAll(/\r\n[ \t]/g, '')
}

function valuesOf(calendar: string, property: string): readonly string[] {
  return calendar.split('\r\n').filter((line) => line.startsWith(`${property}:`)).map((line) => line.slice(property.length + 1))
}
