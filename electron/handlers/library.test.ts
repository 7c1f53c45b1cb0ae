import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from 'vitest'

import { aFolder } from '../../test/support/a-dossier.ts'
import { aWorkbench, type TestWorkbench } from '../../test/support/a-workbench.ts'
import { libraryAgreementPath } from '../services/knowledge.ts'

const text = 'Artikel 1. Verwerker stelt alle informatie ter beschikking en maakt audits mogelijk.'
const kept = ({ effects }: TestWorkbench) => path.join(effects.folder, 'agreements')

describe('the library of agreements', () => {
  it('holds what ships with the product, under names that people use', async () => {
    const list = await aWorkbench().handlers.library.list()
    expect(list.map(({ name, origin }) => [name, origin])).toEqual([
      ['Verwerkersovereenkomst Itemo', 'shipped'],
      ['Verwerkersovereenkomst Leadinfo', 'shipped'],
    ])
  })

  it('keeps an imported file byte for byte, and reads it again after another start', async () => {
    const filePath = path.join(aFolder(), 'Overeenkomst X.txt')
    writeFileSync(filePath, text)
    const bench = aWorkbench()
    bench.answers.files = [filePath]
    const imported = await bench.handlers.library.importFile({ job: 'j' })
    expect(imported).toMatchObject({ name: 'Overeenkomst X', fileName: 'Overeenkomst X.txt', origin: 'imported', importedAt: '2026-11-20T10:00:00.000Z' })
    const later = aWorkbench({ folder: bench.effects.folder })
    expect(await later.handlers.library.read({ job: 'j', id: imported!.id })).toMatchObject({ source: { text, sha256: imported!.sha256 }, curated: null })
  })

  it('gives the one that is there for the same bytes, shipped ones included', async () => {
    const bench = aWorkbench()
    const bytes = new Uint8Array(readFileSync(libraryAgreementPath('itemo.txt')))
    expect(await bench.handlers.library.importBytes({ job: 'j', fileName: 'anders.txt', bytes })).toMatchObject({ id: 'itemo.txt', origin: 'shipped' })
    const once = await bench.handlers.library.importText({ job: 'j', name: 'Geplakt', text })
    const twice = await bench.handlers.library.importText({ job: 'j', name: 'Nog eens', text })
    expect(twice).toEqual(once)
    expect(await bench.handlers.library.list()).toHaveLength(3)
  })

  it('makes a text file of what was pasted', async () => {
    const pasted = await aWorkbench().handlers.library.importText({ job: 'j', name: 'Bijlage 1/2: klant', text })
    expect(pasted).toMatchObject({ name: 'Bijlage 1/2: klant', fileName: 'Bijlage 1_2_ klant.txt' })
  })

  it('keeps nothing of what cannot be read as an agreement', async () => {
    const bench = aWorkbench()
    await expect(bench.handlers.library.importText({ job: 'j', name: 'Leeg', text: ' \n' })).rejects.toMatchObject({ code: 'agreement.empty' })
    await expect(bench.handlers.library.importBytes({ job: 'j', fileName: 'x', bytes: Buffer.from('\u0089PNG\r\n', 'latin1') })).rejects.toMatchObject({ code: 'agreement.binary' })
    await expect(bench.handlers.library.importBytes({ job: 'j', fileName: 'x', bytes: new Uint8Array(21 << 20) })).rejects.toMatchObject({ code: 'agreement.tooLarge' })
    expect(await bench.handlers.library.list()).toHaveLength(2)
  })

  it.each(['../../x.txt', 'CON', '\u202Etxt.exe', `${'lang'.repeat(100)}.txt`, '/etc/passwd', 'a\u0000b.txt'])('never leaves its folder for a file called %j', async (fileName) => {
    const bench = aWorkbench()
    const imported = await bench.handlers.library.importBytes({ job: 'j', fileName, bytes: Buffer.from(text) })
    expect(imported!.fileName).not.toMatch(/[/\\\p{Cc}\p{Cf}]/u)
    expect(readdirSync(kept(bench)).toSorted()).toEqual([`${imported!.id}.bytes`, `${imported!.id}.json`])
  })

  it('goes on without an entry whose label is damaged, and names one whose bytes are', async () => {
    const bench = aWorkbench()
    const [one, other] = [await bench.handlers.library.importText({ job: 'j', name: 'Een', text }), await bench.handlers.library.importText({ job: 'j', name: 'Twee', text: `${text}\n` })]
    writeFileSync(path.join(kept(bench), `${one!.id}.json`), '{"half')
    writeFileSync(path.join(kept(bench), `${other!.id}.bytes`), 'anders')
    expect((await bench.handlers.library.list()).map(({ id }) => id)).toEqual(['itemo.txt', 'leadinfo.txt', other!.id])
    await expect(bench.handlers.library.read({ job: 'j', id: other!.id })).rejects.toMatchObject({ code: 'library.damaged', facts: { name: 'Twee' } })
    await expect(bench.handlers.library.importText({ job: 'j', name: 'Twee', text: `${text}\n` })).resolves.toMatchObject({ id: other!.id })
    await expect(bench.handlers.library.read({ job: 'j', id: other!.id })).resolves.toBeDefined()
  })

  it('removes what was imported, and nothing else', async () => {
    const bench = aWorkbench()
    const imported = await bench.handlers.library.importText({ job: 'j', name: 'Weg', text })
    await bench.handlers.library.remove({ id: imported!.id })
    expect(readdirSync(kept(bench))).toEqual([])
    await expect(bench.handlers.library.remove({ id: imported!.id })).rejects.toMatchObject({ code: 'library.unknown' })
    await expect(bench.handlers.library.remove({ id: 'itemo.txt' })).rejects.toMatchObject({ code: 'library.shipped' })
  })
})
