import path from 'node:path'

import { AppError } from '../../shared/errors.ts'
import { readLimited } from '../services/read-limited.ts'
import { createIdentity } from '../services/signing/create-identity.ts'
import type { Identity } from '../services/signing/identity.ts'
import { type IdentityStore, identityStore } from '../services/signing/identity-store.ts'
import { importIdentity } from '../services/signing/import-identity.ts'
import { settingsFolder } from '../services/settings-folder.ts'
import { type Arguments, type CliCommand, instant, text } from './command.ts'
import { exitStatus, type Shell } from './shell.ts'

/** Options of every command that signs. */
export const identityOptions = { identities: { type: 'string' }, 'passphrase-file': { type: 'string' } } as const

/** Makes, imports and lists the identities that reports are signed with. */
export const identity: CliCommand = {
  words: [1, 2],
  options: {
    ...identityOptions,
    name: { type: 'string' },
    organisation: { type: 'string' },
    country: { type: 'string' },
    at: { type: 'string' },
    'import-passphrase-file': { type: 'string' },
  },
  async run(shell, given) {
    const [action, filePath] = given.words
    const store = storeOf(shell, given)
    if (action === 'list') return list(shell, store)
    if (action === 'new') return keep(shell, given, store, create(shell, given))
    if (action === 'import' && filePath !== undefined) return keep(shell, given, store, await importFrom(shell, given, filePath))
    throw new AppError('cli.usage', { command: 'identity' })
  },
}

/** The identity to sign with, opened with its passphrase. @throws identity.unknown, identity.passphraseWrong, cli.passphraseNeeded */
export async function openIdentity(shell: Shell, given: Arguments, id: string): Promise<Identity> {
  return storeOf(shell, given).load(id, await passphrase(shell, given, 'passphrase-file', 'ART28_PASSPHRASE', shell.texts('cli:identity.askPassphrase', { id })))
}

function storeOf(shell: Shell, given: Arguments): IdentityStore {
  return identityStore(text(given, 'identities') ?? path.join(settingsFolder(shell.environment, process.platform), 'identities'))
}

async function list({ texts, print }: Shell, store: IdentityStore) {
  const identities = await store.list()
  if (identities.length === 0) print(texts('cli:identity.none'))
  for (const { id, certificate } of identities) {
    const { subject, validUntil, issuer, isSelfSigned } = certificate
    const line = { id, name: subject.name, organisation: subject.organisation, until: validUntil.slice(0, 10), issuer }
    print(isSelfSigned ? texts('cli:identity.ownLine', line) : texts('cli:identity.issuedLine', line))
  }
  return exitStatus.ok
}

function create(shell: Shell, given: Arguments): Identity {
  const [name, organisation] = [text(given, 'name'), text(given, 'organisation')]
  if (!name || !organisation) throw new AppError('cli.options', { options: ['--name', '--organisation'] })
  return createIdentity({ name, organisation, country: text(given, 'country') ?? 'NL' }, { now: new Date(instant(shell, given)) })
}

async function importFrom(shell: Shell, given: Arguments, filePath: string): Promise<Identity> {
  const secret = await passphrase(shell, given, 'import-passphrase-file', 'ART28_IMPORT_PASSPHRASE', shell.texts('cli:identity.askImport', { file: filePath }))
  return importIdentity(readLimited(filePath), secret)
}

async function keep(shell: Shell, given: Arguments, store: IdentityStore, identity: Identity) {
  await store.save(identity, await passphrase(shell, given, 'passphrase-file', 'ART28_PASSPHRASE', shell.texts('cli:identity.askNew')))
  shell.print(shell.texts('cli:identity.kept', { id: identity.id }))
  return exitStatus.ok
}

/** From a file's first line, else from the environment, else asked of the person. */
async function passphrase(shell: Shell, given: Arguments, option: string, variable: string, question: string): Promise<string> {
  const filePath = text(given, option)
  if (filePath !== undefined) return readLimited(filePath).toString('utf8').split(/\r?\n/)[0] ?? ''
  const secret = shell.environment[variable] ?? (await shell.askSecret(question))
  if (secret === null) throw new AppError('cli.passphraseNeeded', {})
  return secret
}
