import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it, onTestFinished } from 'vitest'

import { aDossierFile, aFolder, anAuditor } from '../../test/support/a-dossier.ts'
import { aNewAudit, aWorkbench, storeInMemory } from '../../test/support/a-workbench.ts'
import { verifyDossier } from '../services/dossier/verify-dossier.ts'
import type { JobRunner } from '../services/worker/runner.ts'

const confirmed = { kind: 'agreement.confirmWholeTextRead', payload: {} }

describe('an audit in the window', () => {
  it('is made, worked on, taken back, and found again as it was left', async () => {
    const store = storeInMemory()
    const first = aWorkbench({ store })
    const made = await aNewAudit(first)
    expect(made.events.map(({ command, by }) => [command, by])).toEqual([['audit.open', anAuditor], ['checklist.build', anAuditor]])

    const [read] = await first.handlers.audit.apply({ commands: [confirmed] })
    await first.handlers.audit.apply({ commands: [{ kind: 'audit.undo', payload: { sequence: read!.sequence } }] })
    await first.shutDown()

    const second = aWorkbench({ store })
    expect(await second.handlers.app.start()).toMatchObject({ opened: null })
    const [known] = await second.handlers.dossiers.list()
    expect(known).toMatchObject({ id: made.id, title: 'Controle 2026', processor: 'Itemo', stage: 'reading', isExample: false, isMissing: false })
    const again = await second.handlers.dossiers.openKnown({ id: known!.id })
    expect(again.events.map(({ command }) => command)).toEqual(['audit.open', 'checklist.build', 'agreement.confirmWholeTextRead', 'audit.undo'])
    expect(again.isReadOnly).toBe(false)
  })

  it('is still open for a window that was loaded anew', async () => {
    const bench = aWorkbench()
    const made = await aNewAudit(bench)
    expect((await bench.handlers.app.start()).opened).toEqual(made)
  })

  it('is not begun, and not changed, by somebody who did not say who they are', async () => {
    const bench = aWorkbench()
    await aNewAudit(bench)
    bench.setPerson(null)
    await expect(bench.handlers.audit.apply({ commands: [confirmed] })).rejects.toMatchObject({ code: 'person.unknown' })
    await expect(aNewAudit(bench)).rejects.toMatchObject({ code: 'person.unknown' })
  })

  it('takes all of the changes asked for together, or none', async () => {
    const bench = aWorkbench()
    const made = await aNewAudit(bench)
    await expect(bench.handlers.audit.apply({ commands: [confirmed, { kind: 'no.such', payload: {} }] })).rejects.toMatchObject({ code: 'command.unknown' })
    expect((await bench.handlers.app.start()).opened?.events).toEqual(made.events)
  })

  it('is made under a name that every system takes, and never over another file', async () => {
    const bench = aWorkbench()
    await aNewAudit(bench)
    expect(bench.proposed).toEqual(['Controle Itemo 2026-11-20.art28'])
    const taken = path.join(aFolder(), 'taken.art28')
    writeFileSync(taken, 'mine')
    bench.answers.place = taken
    await expect(bench.handlers.dossiers.create({ ...opening, agreement: 'itemo.txt', job: 'j' })).rejects.toMatchObject({ code: 'file.exists' })
    expect(readFileSync(taken, 'utf8')).toBe('mine')
  })

  it('is nowhere to be found where somebody closed the dialog or cancelled', async () => {
    const bench = aWorkbench()
    expect(await bench.handlers.dossiers.create({ ...opening, agreement: 'itemo.txt', job: 'j' })).toBeNull()
    const folder = aFolder()
    const busy = aWorkbench({ runner: untilCancelled })
    busy.answers.place = path.join(folder, 'a.art28')
    const making = busy.handlers.dossiers.create({ ...opening, agreement: 'itemo.txt', job: 'j' })
    setTimeout(() => busy.handlers.work.cancel({ job: 'j' }), 100)
    expect(await making).toBeNull()
    expect(readdirSync(folder)).toEqual([])
  })
})

const party = { name: 'X', registration: '', address: '', contact: '' }
const opening = { side: 'controller', language: 'nl', title: 'Titel', controller: party, processor: party } as const

describe('opening', () => {
  it('shows a dossier that another program holds, without a way to change it', async () => {
    const filePath = aDossierFile()
    await heldByAnother(filePath)
    const bench = aWorkbench()
    bench.answers.files = [filePath]
    const opened = await bench.handlers.dossiers.open()
    expect(opened).toMatchObject({ isReadOnly: true, events: [{ command: 'audit.open' }] })
    await expect(bench.handlers.audit.apply({ commands: [confirmed] })).rejects.toMatchObject({ code: 'dossier.locked' })
    await expect(bench.handlers.dossiers.saveCopy({ job: 'j' })).resolves.toBeNull()
  })

  it('keeps the open dossier open where another cannot be', async () => {
    const bench = aWorkbench()
    const made = await aNewAudit(bench)
    const noDossier = path.join(aFolder(), 'x.art28')
    writeFileSync(noDossier, 'no dossier at all')
    bench.answers.files = [noDossier]
    await expect(bench.handlers.dossiers.open()).rejects.toMatchObject({ code: 'dossier.notADossier' })
    expect((await bench.handlers.app.start()).opened?.id).toBe(made.id)
    await expect(bench.handlers.audit.apply({ commands: [confirmed] })).resolves.toHaveLength(1)
  })

  it('does to another dossier nothing that was asked of the one before it', async () => {
    const bench = aWorkbench()
    await aNewAudit(bench)
    const opening = bench.openPath(aDossierFile())
    await expect(bench.handlers.report.freeze()).rejects.toMatchObject({ code: 'dossier.anotherOpen' })
    await opening
    expect((await bench.handlers.app.start()).opened?.fileName).toBe('audit.art28')
  })

  it('tells where the file of the open dossier is gone, and opens another in its place', async () => {
    const bench = aWorkbench()
    const made = await aNewAudit(bench)
    await bench.handlers.audit.apply({ commands: [confirmed] })
    rmSync(path.join(made.folder, made.fileName))
    await bench.openPath(aDossierFile())
    expect(bench.heard).toMatchObject([
      { name: 'dossiers.failedToOpen', payload: { code: 'file.missing' } },
      { name: 'dossiers.opened', payload: { fileName: 'audit.art28', isReadOnly: false } },
    ])
  })

  it('tells the window of a dossier that the system asks to open, or why it is not', async () => {
    const filePath = aDossierFile()
    const bench = aWorkbench()
    await bench.openPath(filePath)
    await bench.openPath(`${filePath}.gone`)
    expect(bench.heard).toMatchObject([
      { name: 'dossiers.opened', payload: { fileName: 'audit.art28' } },
      { name: 'dossiers.failedToOpen', payload: { code: 'file.missing', facts: { file: `${filePath}.gone` } } },
    ])
  })

  it('says of a listed dossier that its file is gone, and forgets it without touching a file', async () => {
    const [kept, gone] = [aDossierFile(), aDossierFile()]
    const bench = aWorkbench()
    await bench.openPath(kept)
    await bench.openPath(gone)
    await bench.handlers.dossiers.close()
    rmSync(gone)
    const list = await bench.handlers.dossiers.list()
    expect(list.map(({ isMissing }) => isMissing)).toEqual([true, false])
    await expect(bench.handlers.dossiers.openKnown({ id: list[0]!.id })).rejects.toMatchObject({ code: 'file.missing' })
    for (const { id } of list) await bench.handlers.dossiers.forget({ id })
    expect(await bench.handlers.dossiers.list()).toEqual([])
    expect(existsSync(kept)).toBe(true)
    await expect(bench.handlers.dossiers.openKnown({ id: list[1]!.id })).rejects.toMatchObject({ code: 'dossier.unlisted' })
  })

  it('does not bring a forgotten dossier back into the list when it is closed', async () => {
    const bench = aWorkbench()
    const { id } = await aNewAudit(bench)
    await bench.handlers.dossiers.forget({ id })
    await bench.handlers.audit.apply({ commands: [confirmed] })
    await bench.handlers.dossiers.close()
    expect(await bench.handlers.dossiers.list()).toEqual([])
  })

  it('says in the list what changed in the dossier', async () => {
    const bench = aWorkbench()
    const made = await aNewAudit(bench)
    bench.setNow('2026-11-21T12:00:00.000Z')
    await bench.handlers.audit.apply({ commands: [confirmed] })
    await bench.handlers.dossiers.close()
    expect(await bench.handlers.dossiers.list()).toMatchObject([{ id: made.id, changedAt: '2026-11-21T12:00:00.000Z' }])
  })

  it('finds every change that was answered, however the product ended', async () => {
    const folder = aFolder()
    const script = `
      import { createHandlers } from ${JSON.stringify(new URL('../handlers.ts', import.meta.url).href)}
      import { inProcessRunner } from ${JSON.stringify(new URL('../services/worker/in-process-runner.ts', import.meta.url).href)}
      const settings = { language: 'nl', theme: 'system', person: ${JSON.stringify(anAuditor)}, panes: {} }
      const store = { settings: () => settings, knownDossiers: () => [], saveKnownDossiers() {} }
      const dialogs = { saveFile: async () => ${JSON.stringify(path.join(folder, 'a.art28'))} }
      const nothing = () => {}
      const effects = { now: () => '2026-11-20T10:00:00.000Z', randomId: () => 'id-1', folder: ${JSON.stringify(path.join(folder, 'home'))}, dialogs, store, addRecent: nothing, setDocument: nothing, announce: { work: {}, dossiers: {} } }
      const { handlers } = createHandlers(effects, inProcessRunner)
      await handlers.dossiers.create({ ...${JSON.stringify(opening)}, job: 'j', agreement: 'itemo.txt' })
      await handlers.audit.apply({ commands: [${JSON.stringify(confirmed)}] })
      process.kill(process.pid, 'SIGKILL')`
    const [, signal] = (await once(spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'ignore', 'inherit'] }), 'exit')) as [number | null, string]
    expect(signal).toBe('SIGKILL')
    const bench = aWorkbench()
    bench.answers.files = [path.join(folder, 'a.art28')]
    expect((await bench.handlers.dossiers.open())?.events.map(({ command }) => command)).toEqual(['audit.open', 'checklist.build', 'agreement.confirmWholeTextRead'])
  })

  it('leaves a sealed file behind when the product ends', async () => {
    const bench = aWorkbench()
    const made = await aNewAudit(bench)
    await bench.handlers.audit.apply({ commands: [confirmed] })
    await bench.shutDown()
    expect(verifyDossier(path.join(made.folder, made.fileName))).toMatchObject({ isIntact: true, seal: 'intact', events: 3 })
    expect(readdirSync(made.folder)).toEqual([made.fileName])
  })
})

describe('a copy', () => {
  it('is whole and sealed, and the work goes on', async () => {
    const bench = aWorkbench()
    const made = await aNewAudit(bench)
    const copy = path.join(aFolder(), 'kopie.art28')
    bench.answers.place = copy
    const applied = bench.handlers.audit.apply({ commands: [confirmed] })
    const copied = bench.handlers.dossiers.saveCopy({ job: 'j' })
    const later = bench.handlers.audit.apply({ commands: [{ kind: 'audit.undo', payload: { sequence: 3 } }] })
    expect(await copied).toEqual({ fileName: 'kopie.art28', folder: path.dirname(copy) })
    await Promise.all([applied, later])
    expect(verifyDossier(copy)).toMatchObject({ isIntact: true, seal: 'intact', events: 4 })
    await bench.handlers.audit.apply({ commands: [confirmed] })
    expect((await bench.handlers.app.start()).opened?.events).toHaveLength(5)
    expect(bench.proposed).toContain('controle (kopie).art28')
    expect(made.isReadOnly).toBe(false)
  })

  it('never lands on the dossier itself', async () => {
    const bench = aWorkbench()
    const made = await aNewAudit(bench)
    bench.answers.place = path.join(made.folder, '.', made.fileName)
    await expect(bench.handlers.dossiers.saveCopy({ job: 'j' })).rejects.toMatchObject({ code: 'dossier.openHere' })
  })
})

describe('an example', () => {
  it('is made the first time, told of on the way, and found again as it was left', async () => {
    const bench = aWorkbench()
    const { openExample } = bench.handlers.dossiers
    const [opened, asked] = await Promise.all([openExample({ job: 'j', name: 'itemo' }), openExample({ job: 'impatient', name: 'itemo' })])
    expect(asked).toEqual(opened)
    expect(opened!.events.length).toBeGreaterThan(300)
    expect(bench.heard.at(-1)).toMatchObject({ name: 'work.progressed', payload: { job: 'j' } })
    expect(await bench.handlers.dossiers.list()).toMatchObject([{ isExample: true, fileName: 'voorbeeld-itemo.art28' }])
    await bench.handlers.dossiers.close()
    const again = await bench.handlers.dossiers.openExample({ job: 'j', name: 'itemo' })
    expect(again!.events).toEqual(opened!.events)
    expect(await bench.handlers.audit.verify({ job: 'j' })).toMatchObject({ kind: 'dossier', isInOrder: true })
  })

  it('leaves nothing where it was cancelled', async () => {
    const bench = aWorkbench()
    const making = bench.handlers.dossiers.openExample({ job: 'j', name: 'itemo' })
    await new Promise((resolve) => setTimeout(resolve))
    await bench.handlers.work.cancel({ job: 'j' })
    expect(await making).toBeNull()
    expect(readdirSync(path.join(bench.effects.folder, 'examples'))).toEqual([])
    expect((await bench.handlers.app.start()).opened).toBeNull()
  })
})

/** Work that would never end by itself. */
const untilCancelled: JobRunner = {
  run: (_name, _input, { signal } = {}) => new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason))),
  close: async () => {},
}

/** Another program that has the dossier open for writing until the test is done. */
async function heldByAnother(filePath: string): Promise<void> {
  const script = `
    import { openDossier } from ${JSON.stringify(new URL('../services/dossier/dossier.ts', import.meta.url).href)}
    openDossier(${JSON.stringify(filePath)}, 'write')
    console.log('held')
    setInterval(() => {}, 1000)`
  const other = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void other.kill())
  await once(other.stdout, 'data')
}
