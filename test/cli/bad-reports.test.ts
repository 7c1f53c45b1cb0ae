import { cpSync, mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

import { beforeAll, describe, expect, it } from 'vitest'

import { checkFile } from '../../electron/services/verify-file.ts'
import { verifyReportData } from '../../electron/services/report/verify-json.ts'
import { aFolder } from '../support/a-dossier.ts'
import { aSharedFolder, signer, signReport } from '../support/a-work-folder.ts'
import { art28 } from '../support/command-line.ts'
import { judge } from '../support/judges.ts'
import { aPdfOf, aSmallPdf } from '../support/pdfs.ts'
import { refusal, tried } from '../support/refusals.ts'

const made = aSharedFolder()
const [pdf, json, manifest] = ['audit-v1-nl.pdf', 'audit-v1-nl.json', 'audit-v1-nl.sha256']
let identity = ''

beforeAll(() => {
  identity = signReport(made)
}, 60_000)

/** A folder with the signed report, of which one file was harmed. */
function aFolderWhere(file: string, harm: (filePath: string) => void): string {
  const folder = join(aFolder(), 'report')
  cpSync(join(made, 'rapport'), folder, { recursive: true })
  harm(join(folder, file))
  return folder
}

const written = (bytes: string | Uint8Array) => (filePath: string) => writeFileSync(filePath, bytes)
const replaced = (from: string, to: string) => (filePath: string) => writeFileSync(filePath, readFileSync(filePath, 'latin1').replace(from, to), 'latin1')

describe('verify tells what is wrong with a file', () => {
  const encrypted = aPdfOf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[]/Count 0>>', '<</Filter/Standard/V 1/R 2/O<00>/U<00>/P -4>>'], '/Encrypt 3 0 R')

  it.each([
    ['a PDF that is no report', pdf, written(aSmallPdf()), 'Dit bestand is niet ondertekend.'],
    ['a signed PDF with a byte changed', pdf, replaced('/Title', '/Titel'), '✗ Handtekening 1 klopt niet.'],
    ['data with a word changed', json, replaced('Kade', 'Kaai'), 'De rapportgegevens zijn NIET ongewijzigd'],
    ['data that were cut off', json, (filePath: string) => truncateSync(filePath, 5000), 'De rapportgegevens zijn NIET ongewijzigd'],
    ['a manifest that was edited', manifest, replaced('0', '1'), 'De handtekening onder de bestandenlijst klopt niet.'],
    ['a manifest without its signature', manifest, (filePath: string) => rmSync(`${filePath}.p7s`), 'De handtekening onder de bestandenlijst klopt niet.'],
    ['a manifest of which a file is gone', manifest, (filePath: string) => rmSync(filePath.replace(manifest, json)), `‘${json}’ staat in de lijst, maar is er niet.`],
    ['a manifest of which a file was changed', manifest, (filePath: string) => writeFileSync(filePath.replace(manifest, json), '{}'), `‘${json}’ is een ander bestand dan dat in de lijst staat.`],
  ])('%s', (_, file, harm, said) => {
    const ended = tried(aFolderWhere(file, harm), ['verify', file])
    expect(ended).toMatchObject({ status: 1, err: '', touched: [], out: expect.stringContaining(said) as string })
  })

  it.each([
    ['an encrypted PDF', written(encrypted), refusal('pdf.encrypted', {})],
    ['a PDF that was cut off', (filePath: string) => truncateSync(filePath, 3000), refusal('pdf.damaged', {})],
    ['a picture', written(Buffer.from([0x89, 0x50, 0x4e, 0x47])), refusal('file.unknownKind', { file: pdf })],
    ['nothing', written(''), refusal('file.unknownKind', { file: pdf })],
  ])('%s is not judged', (_, harm, expected) => {
    const folder = aFolderWhere(pdf, harm)
    expect(tried(folder, ['verify', pdf])).toEqual(expected)
  })

  it('a pipe and a folder are not read', () => {
    const folder = aFolder()
    execFileSync('mkfifo', [join(folder, 'pipe')])
    expect(tried(folder, ['verify', 'pipe'])).toEqual(refusal('file.unreadable', { file: 'pipe' }))
    expect(tried(folder, ['verify', '.', '--lang', 'en'])).toEqual(refusal('file.isFolder', { file: '.' }, 'en'))
  })
})

/** Positions spread over the whole of a file, each with its own bit to flip. */
function flips(bytes: Uint8Array, count: number): readonly { readonly at: number; readonly harmed: Uint8Array }[] {
  return Array.from({ length: count }, (_, sample) => {
    const at = Math.min(bytes.length - 1, Math.floor((sample * bytes.length) / count) + ((sample * 7919) % Math.floor(bytes.length / count)))
    const harmed = Uint8Array.from(bytes)
    harmed[at]! ^= 1 << (sample % 8)
    return { at, harmed }
  })
}

describe('a flipped bit anywhere is seen', () => {
  it('in a signed PDF', async () => {
    const filePath = join(aFolder(), pdf)
    const unseen: number[] = []
    for (const { at, harmed } of flips(readFileSync(join(made, 'rapport', pdf)), 50)) {
      writeFileSync(filePath, harmed)
      const isInOrder = await checkFile(filePath).then((checked) => checked.isInOrder, () => false)
      if (isInOrder) unseen.push(at)
    }
    expect(unseen).toEqual([])
  })

  it('in the report’s data', () => {
    const unseen = flips(readFileSync(join(made, 'rapport', json)), 300).filter(({ harmed }) => verifyReportData(harmed)?.isIntact)
    expect(unseen.map(({ at }) => at)).toEqual([])
  })
})

const asked = (words: readonly string[], env: NodeJS.ProcessEnv = {}) => tried(made, words, (given, options) => art28(given, { ...options, env: { ...signer, ...env } }))
const sign = (...words: string[]) => ['sign', `rapport/${pdf}`, '--identity', identity, '--out', 'new.pdf', ...words]

describe('who cannot sign is told why, and nothing is written', () => {
  it.each<[string, () => readonly string[], NodeJS.ProcessEnv, ReturnType<typeof refusal>]>([
    ['with a wrong passphrase', () => sign(), { ART28_PASSPHRASE: 'een andere wachtwoordzin' }, refusal('identity.passphraseWrong', {})],
    ['with no passphrase', () => sign(), { ART28_PASSPHRASE: undefined }, refusal('cli.passphraseNeeded', {})],
    ['in a capacity that does not exist', () => sign('--as', 'winner'), {}, refusal('cli.options', { options: ['--as'] })],
    ['with an identity that is not there', () => ['sign', `rapport/${pdf}`, '--identity', 'f'.repeat(16), '--out', 'new.pdf'], {}, refusal('identity.unknown', { id: 'f'.repeat(16) })],
    ['with an identity that climbs out', () => ['sign', `rapport/${pdf}`, '--identity', '../../x', '--out', 'new.pdf'], {}, refusal('identity.unknown', { id: '../../x' })],
    ['over a file that is there', () => ['sign', `rapport/${pdf}`, '--identity', identity, '--out', 'audit.art28'], {}, refusal('file.exists', { file: 'audit.art28' })],
    ['what is no PDF', () => ['sign', `rapport/${json}`, '--identity', identity, '--out', 'new.pdf'], {}, refusal('pdf.notAPdf', {})],
    ['for an audit without a lead auditor', () => ['report', 'bare.art28', '--identity', identity, '--out', 'none'], {}, refusal('report.noLeadAuditor', {})],
  ])('%s', (_, words, env, expected) => {
    art28(['open', 'bare.art28', 'own-agreement.txt', '--by', 'Anna;auditor;Bureau'], { cwd: made })
    expect(asked(words(), env)).toEqual(expected)
  })

  const openssl = judge('openssl')

  it.skipIf(openssl.isMissing)('with a certificate file that is damaged, or opened with a wrong password', () => {
    const folder = aFolder()
    const [key, own, p12] = ['key.pem', 'own.pem', 'own.p12'].map((name) => join(folder, name)) as [string, string, string]
    openssl.run('req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', own, '-subj', '/CN=Karin')
    openssl.run('pkcs12', '-export', '-inkey', key, '-in', own, '-out', p12, '-passout', 'pass:geheim')
    mkdirSync(join(folder, 'home'))
    const imported = (password: string) =>
      tried(folder, ['identity', 'import', 'own.p12'], (given, options) => art28(given, { ...options, env: { ...signer, ART28_IMPORT_PASSPHRASE: password } }))
    expect(imported('fout')).toEqual(refusal('identity.passphraseWrong', {}))
    truncateSync(p12, 200)
    expect(imported('geheim')).toEqual(refusal('identity.damaged', {}))
  })
})
