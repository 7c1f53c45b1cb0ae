import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { beforeAll, describe, expect, it } from 'vitest'

import { resourcesFolder } from '../../electron/services/catalogue.ts'
import { aSharedFolder, layWork, signedAt, signer, signReport } from '../support/a-work-folder.ts'
import { art28 } from '../support/command-line.ts'
import { judge } from '../support/judges.ts'
import { sentence } from '../support/refusals.ts'

const by = 'Anna Auditor; leadauditor; Voorbeeld Audit'

describe.each([
  ['an agreement of one’s own', 'own-agreement.txt', '3.1', 'een onafhankelijke deskundige', 'termijn van 14 kalenderdagen'],
  ['an agreement that ships with art28', 'itemo.txt', '10.1', 'een onafhankelijke derde', 'Op grond van bepaling 10.1'],
])('from %s to a dossier', (_, agreement, clause, words, written) => {
  const folder = aSharedFolder()
  const run = (...given: string[]) => art28(given, { cwd: folder })
  layWork(folder)
  copyFileSync(join(resourcesFolder(), 'agreements', 'itemo.txt'), join(folder, 'itemo.txt'))

  it('is read with the clause that grants the audit, the same for people and programs', () => {
    const said = run('read', agreement)
    const { reading, file } = JSON.parse(run('read', agreement, '--json').out) as ReadingFile
    expect(said.status).toBe(0)
    expect(said.out).toContain(`De overeenkomst verleent het recht op controle in ${clause}.`)
    expect(said.out).toContain(file.sha256)
    expect(file.sha256).toBe(sha256(readFileSync(join(folder, agreement))))
    const found = reading.terms.filter(({ isSilent }) => !isSilent)
    expect(said.out).toContain(`Auditvoorwaarden: ${found.length} van 30 gevonden`)
    for (const { text } of found.flatMap(({ quotes }) => quotes)) expect(said.out).toContain(text.replace(/\s+/g, ' '))
  })

  it('is opened, worked on, undone and redone, step by step', () => {
    expect(run('open', 'a.art28', agreement, '--controller', 'Stichting De Linde', '--processor', 'Kade', '--by', by, '--at', '2026-11-20T09:00:00.000Z')).toMatchObject({ status: 0, err: '' })
    expect(run('apply', 'a.art28', 'own-work.json')).toEqual({
      status: 0,
      out: '3 audit.describe\n4 term.confirm\n5 term.confirm\n6 evidence.attach\n7 conclusion.draw\n8 item.note\n',
      err: '',
    })
    expect(run('undo', 'a.art28', '--by', by, '--at', signedAt)).toEqual({ status: 0, out: 'Regel 8 is teruggedraaid.\n', err: '' })
    expect(run('redo', 'a.art28', '--by', by, '--at', signedAt)).toEqual({ status: 0, out: 'Het terugdraaien in regel 9 is hersteld.\n', err: '' })
    expect(run('redo', 'a.art28', '--by', by, '--at', signedAt)).toEqual({ status: 2, out: '', err: sentence('redo.nothing', { name: 'Anna Auditor' }) })
  })

  it('shows its state, with the sentence of the agreement behind each precondition', () => {
    const [dutch, english] = [run('status', 'a.art28'), run('status', 'a.art28', '--lang', 'en')]
    const { progress, gate } = JSON.parse(run('status', 'a.art28', '--json').out) as Status
    expect([dutch.status, english.status, gate.mayStart]).toEqual([0, 0, false])
    expect(dutch.out).toContain('Stichting De Linde controleert Kade')
    expect(english.out).toContain('Stichting De Linde audits Kade')
    expect(dutch.out).toContain(`auditvoorwaarden bevestigd: ${progress.terms.done} van 30`)
    expect(progress.terms.done).toBe(2)
    expect(dutch.out).toMatch(new RegExp(`omdat in ${clause} staat: «[^»]*${words}`))
    expect(english.out).toContain('Fieldwork may not begin yet')
  })

  it('gives the letter of notice, with the agreement’s own notice and what is still open', () => {
    const [dutch, english] = [run('letter', 'a.art28', 'notice'), run('letter', 'a.art28', 'notice', '--lang', 'en')]
    expect([dutch.status, english.status]).toEqual([0, 0])
    expect(dutch.out).toMatch(/^Nog in te vullen: /)
    expect(dutch.out).toContain('Stichting De Linde')
    expect(dutch.out).toContain(written)
    expect(run('letter', 'a.art28').out).toContain(dutch.out.split('\n').slice(1).join('\n'))
  })

  it('keeps a trail that everybody can follow', () => {
    const { status, out, err } = run('log', 'a.art28')
    const events = run('log', 'a.art28', '--json').out.trim().split('\n').map((line) => JSON.parse(line) as Event)
    const lines = out.trimEnd().split('\n')
    expect({ status, lines: lines.length, commands: events.map(({ command }) => command).slice(-2) }).toEqual({ status: 0, lines: 10, commands: ['audit.undo', 'audit.undo'] })
    expect(err).toContain(events.at(-1)!.hash)
    events.forEach((event, index) => {
      expect(event.previousHash).toBe(events[index - 1]?.hash ?? '0'.repeat(64))
      expect(lines[index]).toContain(event.hash.slice(0, 12))
    })
  })

  it('gives evidence back as it was, and overwrites nothing with it', () => {
    const original = readFileSync(join(folder, 'evidence.txt'))
    expect(run('extract', 'a.art28', 'E1', '--out', 'again.txt')).toMatchObject({ status: 0, out: expect.stringContaining(sha256(original)) as string })
    expect(readFileSync(join(folder, 'again.txt'))).toEqual(original)
    expect(run('extract', 'a.art28', 'E1')).toMatchObject({ status: 2, err: '‘evidence.txt’ bestaat al en wordt niet overschreven. Kies een andere naam.\n' })
  })

  it('gives the agreement back as it was received, and says that it is unchanged', () => {
    const original = readFileSync(join(folder, agreement))
    expect(run('extract', 'a.art28', '--agreement', '--out', 'agreement.txt')).toMatchObject({ status: 0, out: expect.stringContaining(sha256(original)) as string })
    expect(readFileSync(join(folder, 'agreement.txt'))).toEqual(original)
    expect(run('verify', 'a.art28').out).toContain(`✓ Het oorspronkelijke bestand van de overeenkomst (${agreement}) is ongewijzigd: SHA-256 ${sha256(original)}.`)
    expect(run('extract', 'a.art28', 'E1', '--agreement').status).toBe(2)
    expect(run('extract', 'a.art28', '--agreement', '--version', '2')).toMatchObject({ status: 2, err: expect.stringContaining('--version') as string })
  })

  const sqlite = judge('sqlite3')
  it.skipIf(sqlite.isMissing)('opens in sqlite3 too', () => {
    const dossier = join(folder, 'a.art28')
    expect(sqlite.run(dossier, 'select count(*) from events; pragma integrity_check;')).toEqual({ exitCode: 0, said: '10\nok\n' })
  })
})

describe('from a dossier to a report that outsiders verify', () => {
  const folder = aSharedFolder()
  const at = (name: string) => join(folder, 'rapport', name)
  const run = (...given: string[]) => art28(given, { cwd: folder, env: signer })
  let id = ''

  beforeAll(() => {
    id = signReport(folder)
  }, 60_000)

  it('a draft says that it is one and is not signed', () => {
    copyFileSync(join(folder, 'audit.art28'), join(folder, 'draft.art28'))
    art28(['open', 'new.art28', 'own-agreement.txt', '--by', by], { cwd: folder })
    const { status, out, err } = run('report', 'new.art28', '--out', 'draft', '--lang', 'en')
    expect({ status, files: out.trim().split('\n') }).toEqual({ status: 0, files: ['pdf', 'xlsx', 'json', 'sha256'].map((end) => `draft/new-draft-en.${end}`) })
    expect(err).toBe('This is a draft and not signed. With --identity the report is frozen and signed.\n')
    expect(run('verify', 'draft/new-draft-en.pdf', '--lang', 'en')).toMatchObject({ status: 1, out: expect.stringContaining('This file is not signed.') as string })
  })

  it('the signed one lies there whole, and no temporary file beside it', () => {
    expect(readdirSync(join(folder, 'rapport'))).toEqual(['json', 'pdf', 'sha256', 'sha256.p7s', 'xlsx'].map((end) => `audit-v1-nl.${end}`))
  })

  it('is not signed twice, nor overwritten by one without a signature', () => {
    const signed = readFileSync(at('audit-v1-nl.pdf'))
    const again = run('report', 'audit.art28', '--out', 'elsewhere', '--identity', id, '--at', signedAt)
    expect(again).toEqual({ status: 2, out: '', err: 'Anna Auditor heeft dit rapport in deze hoedanigheid al ondertekend.\n' })
    expect(existsSync(join(folder, 'elsewhere', 'audit-v1-nl.pdf'))).toBe(false)
    expect(run('report', 'audit.art28', '--out', 'rapport')).toEqual({ status: 2, out: '', err: '‘rapport/audit-v1-nl.pdf’ bestaat al en wordt niet overschreven. Kies een andere naam.\n' })
    expect(readFileSync(at('audit-v1-nl.pdf'))).toEqual(signed)
  })

  it.each([
    ['audit.art28', 'De keten van 10 regels klopt', 'The chain of 10 lines holds'],
    ['rapport/audit-v1-nl.pdf', 'op naam van ‘Anna Auditor’, van ‘Voorbeeld Audit’', 'in the name of ‘Anna Auditor’, of ‘Voorbeeld Audit’'],
    ['rapport/audit-v1-nl.json', 'versie 1, opgemaakt op 20-11-2026 11:00 UTC', 'The report\'s data are unchanged'],
    ['rapport/audit-v1-nl.sha256', '‘audit-v1-nl.xlsx’ is gelijk aan het bestand', '‘audit-v1-nl.xlsx’ is the same file'],
  ])('art28 verifies %s, in either language and for programs', (file, dutch, english) => {
    expect(run('verify', file)).toMatchObject({ status: 0, out: expect.stringContaining(dutch) as string, err: '' })
    expect(run('verify', file, '--lang', 'en')).toMatchObject({ status: 0, out: expect.stringContaining(english) as string })
    expect(JSON.parse(run('verify', file, '--json').out)).toMatchObject({ isInOrder: true })
  })

  it('takes the signature of somebody else, after which both hold', () => {
    const made = run('identity', 'new', '--name', 'Piet Processor', '--organisation', 'Kade Hosting B.V.', '--at', '2026-11-20T08:00:00.000Z')
    const other = /[0-9a-f]{16}/.exec(made.out)![0]
    expect(run('identity', 'list').out.match(/^[0-9a-f]{16}/gm)).toEqual([id, other].toSorted())
    expect(run('sign', 'rapport/audit-v1-nl.pdf', '--identity', other, '--out', 'received.pdf', '--at', signedAt)).toEqual({
      status: 0,
      out: 'received.pdf is geschreven met de handtekening van Piet Processor (ontvangen op).\n',
      err: '',
    })
    const { isInOrder, signatures } = JSON.parse(run('verify', 'received.pdf', '--json').out) as Verified
    expect({ isInOrder, names: signatures.map(({ certificate }) => certificate.subject.name) }).toEqual({ isInOrder: true, names: ['Anna Auditor', 'Piet Processor'] })
  })

  const [sums, openssl, pdfsig, qpdf, office] = [judge('sha256sum'), judge('openssl'), judge('pdfsig'), judge('qpdf'), judge('soffice')]

  it.skipIf(openssl.isMissing)('lets an identity from elsewhere be imported and signed with', () => {
    const key = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', join(folder, 'key.pem'), '-out', join(folder, 'own.pem'), '-days', '900', '-subj', '/CN=Karin Kantoor/O=Kantoor']
    expect(openssl.run(...key).exitCode).toBe(0)
    openssl.run('pkcs12', '-export', '-inkey', join(folder, 'key.pem'), '-in', join(folder, 'own.pem'), '-out', join(folder, 'own.p12'), '-passout', 'pass:geheim')
    const imported = art28(['identity', 'import', 'own.p12'], { cwd: folder, env: { ...signer, ART28_IMPORT_PASSPHRASE: 'geheim' } })
    expect(imported).toMatchObject({ status: 0, err: '' })
    const kept = /[0-9a-f]{16}/.exec(imported.out)![0]
    expect(run('identity', 'list').out).toContain(`${kept}  Karin Kantoor, Kantoor`)
    expect(run('sign', 'rapport/audit-v1-nl.pdf', '--identity', kept, '--out', 'karin.pdf')).toMatchObject({ status: 0, err: '' })
  })

  it.skipIf(sums.isMissing)('sha256sum finds every file as the manifest says', () => {
    writeFileSync(at('absolute.sha256'), readFileSync(at('audit-v1-nl.sha256'), 'utf8').replaceAll('  ', `  ${join(folder, 'rapport')}/`))
    const { exitCode, said } = sums.run('-c', at('absolute.sha256'))
    expect({ exitCode, right: said.split(': OK\n').length - 1 }).toEqual({ exitCode: 0, right: 3 })
  })

  it.skipIf(openssl.isMissing)('openssl finds the manifest’s signature good', () => {
    const stored = JSON.parse(readFileSync(join(folder, 'home', 'identities', `${id}.identity.json`), 'utf8')) as { readonly certificates: readonly string[] }
    writeFileSync(join(folder, 'anna.pem'), stored.certificates[0]!)
    const manifest = at('audit-v1-nl.sha256')
    const words = ['cms', '-verify', '-cades', '-binary', '-inform', 'DER', '-in', `${manifest}.p7s`, '-content', manifest, '-CAfile', join(folder, 'anna.pem'), '-purpose', 'any', '-out', '/dev/null']
    const { exitCode, said } = openssl.run(...words)
    expect(said).toMatch(/verification successful/i)
    expect(exitCode).toBe(0)
  })

  it.skipIf(pdfsig.isMissing)('pdfsig finds every signature valid', () => {
    const said = pdfsig.run(join(folder, 'received.pdf')).said
    expect(said.match(/Signature is Valid/g)).toHaveLength(2)
    expect(pdfsig.run(at('audit-v1-nl.pdf')).said).toContain('Total document signed')
  })

  it.skipIf(qpdf.isMissing)('qpdf finds no error in either PDF', () => {
    expect([at('audit-v1-nl.pdf'), join(folder, 'received.pdf')].map((file) => qpdf.run('--check', file).exitCode)).toEqual([0, 0])
  })

  it.skipIf(office.isMissing)('LibreOffice opens the workbook and finds the audit in it', () => {
    const { exitCode } = office.run(`-env:UserInstallation=file://${folder}/office`, '--headless', '--convert-to', 'csv', '--outdir', folder, at('audit-v1-nl.xlsx'))
    expect(exitCode).toBe(0)
    expect(readFileSync(join(folder, 'audit-v1-nl.csv'), 'utf8')).toContain('Kade Hosting B.V.')
  })
})

interface ReadingFile {
  readonly file: { readonly sha256: string }
  readonly reading: { readonly terms: readonly { readonly isSilent: boolean; readonly quotes: readonly { readonly text: string }[] }[] }
}

interface Status {
  readonly progress: { readonly terms: { readonly done: number } }
  readonly gate: { readonly mayStart: boolean }
}

interface Event {
  readonly command: string
  readonly hash: string
  readonly previousHash: string
}

interface Verified {
  readonly isInOrder: boolean
  readonly signatures: readonly { readonly certificate: { readonly subject: { readonly name: string } } }[]
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
