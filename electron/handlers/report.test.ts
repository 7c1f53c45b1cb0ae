import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from 'vitest'

import { aFolder } from '../../test/support/a-dossier.ts'
import { aNewAudit, aWorkbench, type TestWorkbench } from '../../test/support/a-workbench.ts'
import { judge } from '../../test/support/judges.ts'

const pdfsig = judge('pdfsig')
const passphrase = 'lang genoeg'

/** The Leadinfo example, ready for its report, and somebody to sign it. */
async function aFinishedAudit(): Promise<TestWorkbench & { readonly signer: string }> {
  const bench = aWorkbench()
  bench.setNow('2026-12-31T10:00:00.000Z')
  await bench.handlers.dossiers.openExample({ job: 'make', name: 'leadinfo' })
  const { id } = await bench.handlers.identities.create({ name: 'Femke van Voorbeeld', organisation: 'Auditbureau Voorbeeld B.V.', country: 'NL', email: null, passphrase })
  bench.answers.folder = aFolder()
  return { ...bench, signer: id }
}

const signature = (identity: string) => ({ identity, passphrase, place: 'Utrecht' })

describe('the report', () => {
  it('is shown as the real PDF, with progress, and leaves no trace', async () => {
    const { handlers, heard } = await aFinishedAudit()
    const shown = await handlers.report.preview({ job: 'show', language: 'en' })
    expect(shown!.fileName).toBe('voorbeeld-leadinfo-draft-en.pdf')
    expect(Buffer.from(shown!.bytes).toString('latin1', 0, 5)).toBe('%PDF-')
    expect(heard.some(({ name, payload }) => name === 'work.progressed' && (payload as { job: string }).job === 'show')).toBe(true)
    expect(await handlers.audit.verify({ job: 'v' })).toMatchObject({ isInOrder: true })
  })

  it('is frozen, signed and countersigned, and the trail tells of each', async () => {
    const { answers, handlers, signer } = await aFinishedAudit()
    const delivered = await handlers.report.deliver({ job: 'd', language: 'nl', signature: signature(signer) })
    expect(delivered!.fileNames).toEqual(['pdf', 'xlsx', 'json', 'sha256', 'sha256.p7s'].map((ending) => `voorbeeld-leadinfo-v1-nl.${ending}`))
    expect(delivered!.events.map(({ command, by }) => [command, by.name])).toEqual([['report.freeze', 'A. de Vries'], ['report.sign', 'A. de Vries']])
    expect(readdirSync(answers.folder!).toSorted()).toEqual([...delivered!.fileNames].toSorted())

    const report = path.join(answers.folder!, delivered!.fileNames[0]!)
    const { id: other } = await handlers.identities.create({ name: 'Piet Procesverwerker', organisation: 'Leadinfo', country: 'NL', email: 'piet@example.nl', passphrase })
    answers.files = [report]
    answers.place = path.join(answers.folder!, 'ontvangen.pdf')
    const countersigned = await handlers.report.countersign({ job: 'c', signature: signature(other), as: 'received', remark: '' })
    expect(countersigned).toMatchObject({ fileName: 'ontvangen.pdf', events: [{ command: 'report.sign', payload: { as: 'received', language: 'nl', name: 'Piet Procesverwerker', organisation: 'Leadinfo', place: 'Utrecht' } }] })
    answers.files = [answers.place]
    expect(await handlers.verification.choose({ job: 'v' })).toMatchObject({ kind: 'pdf', isInOrder: true })

    answers.files = [report]
    answers.place = path.join(answers.folder!, 'nog eens.pdf')
    await expect(handlers.report.countersign({ job: 'c', signature: signature(other), as: 'received', remark: '' })).rejects.toMatchObject({ code: 'report.alreadySigned' })
    expect(readdirSync(answers.folder!)).not.toContain('nog eens.pdf')
    expect((await handlers.report.preview({ job: 'p', language: 'nl' }))!.fileName).toBe('voorbeeld-leadinfo-v1-nl.pdf')
  })

  it.skipIf(pdfsig.isMissing)('carries a signature that pdfsig accepts', async () => {
    const { answers, handlers, signer } = await aFinishedAudit()
    const delivered = await handlers.report.deliver({ job: 'd', language: 'nl', signature: signature(signer) })
    const { said } = pdfsig.run(path.join(answers.folder!, delivered!.fileNames[0]!))
    expect(said).toContain('Signature is Valid')
    expect(said).toContain('Total document signed')
  })

  it('is signed without a trace in the open dossier where it is of another audit', async () => {
    const { answers, handlers, signer } = await aFinishedAudit()
    const delivered = await handlers.report.deliver({ job: 'd', language: 'nl', signature: null })
    expect(delivered).toMatchObject({ events: [] })
    answers.files = [path.join(answers.folder!, delivered!.fileNames[0]!)]
    answers.place = path.join(answers.folder!, 'getekend.pdf')
    expect(await handlers.report.countersign({ job: 'c', signature: signature(signer), as: 'received', remark: '' })).toMatchObject({ fileName: 'getekend.pdf', events: [] })
  })

  it('is neither frozen nor signed where the files could not be written', async () => {
    const { answers, handlers, signer } = await aFinishedAudit()
    const before = (await handlers.app.start()).opened!.events.length
    const taken = path.join(answers.folder!, 'voorbeeld-leadinfo-v1-nl.pdf')
    writeFileSync(taken, 'mine')
    await expect(handlers.report.deliver({ job: 'd', language: 'nl', signature: signature(signer) })).rejects.toMatchObject({ code: 'file.exists' })
    expect(readFileSync(taken, 'utf8')).toBe('mine')
    expect(readdirSync(answers.folder!)).toEqual([path.basename(taken)])
    expect((await handlers.app.start()).opened!.events).toHaveLength(before)
  })

  it('is not frozen by a wrong passphrase, nor by somebody who closed the dialog or cancelled', async () => {
    const { answers, handlers, signer } = await aFinishedAudit()
    const before = (await handlers.app.start()).opened!.events.length
    await expect(handlers.report.deliver({ job: 'd', language: 'nl', signature: { identity: signer, passphrase: 'fout', place: '' } })).rejects.toMatchObject({ code: 'identity.passphraseWrong' })
    const { folder } = answers
    answers.folder = null
    expect(await handlers.report.deliver({ job: 'd', language: 'nl', signature: signature(signer) })).toBeNull()
    answers.folder = folder
    const cancelled = handlers.report.deliver({ job: 'd', language: 'nl', signature: signature(signer) })
    await new Promise((resolve) => setTimeout(resolve))
    await handlers.work.cancel({ job: 'd' })
    expect(await cancelled).toBeNull()
    expect(readdirSync(folder!)).toEqual([])
    expect((await handlers.app.start()).opened!.events).toHaveLength(before)
  })

  it('is refused by its own rule where it is not finished', async () => {
    const bench = aWorkbench()
    await aNewAudit(bench)
    await expect(bench.handlers.report.freeze()).rejects.toMatchObject({ code: 'report.withoutConclusion' })
  })
})

describe('who signs here', () => {
  it('is made, listed, handed over as a certificate, and removed', async () => {
    const { answers, effects, handlers, proposed } = aWorkbench()
    const made = await handlers.identities.create({ name: 'Jan/Piet', organisation: 'X', country: 'NL', email: null, passphrase })
    expect(await handlers.identities.list()).toEqual([made])
    answers.place = path.join(effects.folder, 'c.pem')
    await handlers.identities.saveCertificate({ id: made.id })
    expect(proposed).toEqual(['Jan_Piet.pem'])
    expect(readFileSync(answers.place, 'utf8')).toMatch(/^-----BEGIN CERTIFICATE-----/)
    await handlers.identities.remove({ id: made.id })
    expect(await handlers.identities.list()).toEqual([])
    await expect(handlers.identities.remove({ id: '../../x' })).rejects.toMatchObject({ code: 'identity.unknown' })
  })

  it('comes from a certificate file, or is told why it does not', async () => {
    const { answers, effects, handlers } = aWorkbench()
    expect(await handlers.identities.import({ importPassphrase: '', passphrase })).toBeNull()
    mkdirSync(effects.folder, { recursive: true })
    answers.files = [path.join(effects.folder, 'x.p12')]
    writeFileSync(answers.files[0]!, 'no certificate')
    await expect(handlers.identities.import({ importPassphrase: 'x', passphrase })).rejects.toMatchObject({ code: 'identity.damaged' })
  })
})

describe('checking what was received', () => {
  it('checks bytes that were dropped, and lays nothing aside', async () => {
    const { answers, effects, handlers } = await aFinishedAudit()
    const delivered = await handlers.report.deliver({ job: 'd', language: 'nl', signature: null })
    const bytes = new Uint8Array(readFileSync(path.join(answers.folder!, delivered!.fileNames[2]!)))
    expect(await handlers.verification.bytes({ job: 'v', fileName: '../../rapport.json', bytes })).toMatchObject({ fileName: 'rapport.json', kind: 'report_data', isInOrder: true })
    expect(readdirSync(path.join(effects.folder, 'uploads'))).toEqual([])
    await expect(handlers.verification.bytes({ job: 'v', fileName: 'x', bytes: new Uint8Array(9) })).rejects.toMatchObject({ code: 'file.unknownKind' })
  })

  it('checks the open dossier too, and it stays open', async () => {
    const { answers, handlers } = await aFinishedAudit()
    const { folder, fileName } = (await handlers.app.start()).opened!
    answers.files = [path.join(folder, fileName)]
    expect(await handlers.verification.choose({ job: 'v' })).toMatchObject({ kind: 'dossier', isInOrder: true })
    expect((await handlers.app.start()).opened).not.toBeNull()
  })
})
