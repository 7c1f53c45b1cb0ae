import { createHash } from 'node:crypto'
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'

import { aWorkbench, aNewAudit } from '../../test/support/a-workbench.ts'
import { judge } from '../../test/support/judges.ts'
import { aFolder, aMoment, anAuditor } from '../../test/support/a-dossier.ts'
import { anOpeningOn } from '../../test/support/an-opening.ts'
import { fixture } from '../../test/support/a-work-folder.ts'
import { ComparedVersion } from '../../shared/contract/versions.ts'
import { prepareAmendment } from '../../shared/audit/prepare-amendment.ts'
import { foldEvents } from '../../shared/audit/fold.ts'
import { loadCatalogue } from '../services/catalogue.ts'
import { createDossier } from '../services/dossier/dossier.ts'
import { verifyDossier } from '../services/dossier/verify-dossier.ts'
import { libraryAgreementPath } from '../services/knowledge.ts'

const pandoc = judge('pandoc')

const sha256Of = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

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

describe('the file of the agreement itself', () => {
  it('is in the dossier of a new audit and of an example, and is given out as it was', async () => {
    const bench = aWorkbench()
    await aNewAudit(bench)
    const original = readFileSync(libraryAgreementPath('itemo.txt'))
    const sha256 = sha256Of(original)
    expect(await bench.handlers.audit.holdsAgreement({ sha256 })).toBe(true)
    bench.answers.place = path.join(bench.effects.folder, 'terug.txt')
    expect(await bench.handlers.audit.saveAgreement({ sha256 })).toMatchObject({ fileName: 'terug.txt' })
    expect(bench.proposed.at(-1)).toBe('itemo.txt')
    expect(readFileSync(bench.answers.place).equals(original)).toBe(true)
    const example = await anExample()
    expect(await example.handlers.audit.holdsAgreement({ sha256 })).toBe(true)
  })

  it('is kept of a new version too, in the same step, and of the one before', async () => {
    const bench = await anExample()
    const { answers, effects, handlers } = bench
    const old = readFileSync(libraryAgreementPath('itemo.txt'))
    answers.files = [path.join(effects.folder, 'nieuw.txt')]
    writeFileSync(answers.files[0]!, old.toString('utf8').replace('een onafhankelijke derde', 'een onafhankelijke deskundige'))
    const { read, comparison } = ComparedVersion.parse(await handlers.audit.readNewVersion({ job: 'j' }))
    writeFileSync(answers.files[0]!, 'daarna anders')
    expect(await handlers.audit.holdsAgreement({ sha256: read.source.sha256 })).toBe(false)

    const opened = (await handlers.app.start()).opened!
    const audit = foldEvents(opened.events)!
    const payload = prepareAmendment(audit, read, comparison, { inForceOn: '2027-01-01', reason: 'Opnieuw onderhandeld.' }, loadCatalogue())
    const otherwise = { ...payload, agreement: { ...read, source: { ...read.source, sha256: 'b'.repeat(64) } } }
    await expect(handlers.audit.apply({ commands: [{ kind: 'agreement.amend', payload: otherwise }] })).rejects.toMatchObject({ code: 'request.invalid' })
    const [amended] = await handlers.audit.apply({ commands: [{ kind: 'agreement.amend', payload }] })
    await handlers.audit.apply({ commands: [{ kind: 'audit.undo', payload: { sequence: amended!.sequence } }] })
    await handlers.dossiers.close()
    const { isIntact, agreements } = verifyDossier(path.join(opened.folder, opened.fileName))
    expect({ isIntact, agreements: agreements.map(({ sha256, state }) => [sha256, state]) }).toEqual({
      isIntact: true,
      agreements: [[sha256Of(old), 'intact'], [read.source.sha256, 'intact']],
    })
  })

  it('is given out under a name that leads nowhere, and only where an agreement has that hash', async () => {
    const bytes = Buffer.from('Artikel 1. Verwerking.')
    const file = { fileName: '../../etc/../CON:overeenkomst.txt', sha256: sha256Of(bytes), sizeBytes: bytes.length }
    const bench = aWorkbench()
    const filePath = path.join(aFolder(), 'vreemd.art28')
    createDossier(filePath, [anOpeningOn(file)], anAuditor, aMoment, bytes)
    bench.answers.files = [filePath]
    await bench.handlers.dossiers.open()
    await bench.handlers.audit.saveAgreement({ sha256: file.sha256 })
    expect(bench.proposed.at(-1)).not.toMatch(/[/\\:]|^\./)
    await expect(bench.handlers.audit.saveAgreement({ sha256: 'f'.repeat(64) })).rejects.toMatchObject({ code: 'dossier.originalMissing' })
  })

  it('is not in a dossier that was made before files were kept, and it says so', async () => {
    const bench = aWorkbench()
    bench.answers.files = [path.join(aFolder(), 'oud.art28')]
    copyFileSync(fixture('dossier-v1.art28'), bench.answers.files[0]!)
    const { sha256 } = foldEvents((await bench.handlers.dossiers.open())!.events)!.agreement.source
    expect(await bench.handlers.audit.holdsAgreement({ sha256 })).toBe(false)
    await expect(bench.handlers.audit.saveAgreement({ sha256 })).rejects.toMatchObject({ code: 'dossier.originalMissing' })
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
