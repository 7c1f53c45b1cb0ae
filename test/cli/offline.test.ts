import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

import { describe, expect, it } from 'vitest'

import { aSharedFolder, layWork, signer } from '../support/a-work-folder.ts'
import { builtCli } from '../support/command-line.ts'

const preload = fileURLToPath(new URL('../support/no-network.mjs', import.meta.url))

describe('nothing is asked of a network', () => {
  const folder = aSharedFolder()
  const asked = join(folder, 'asked.txt')
  layWork(folder)

  function run(...words: readonly string[]) {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', preload, builtCli, ...words], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, ...signer, ART28_LANG: 'nl', ART28_ASKED: asked },
    })
    return { status, out: stdout, err: stderr }
  }

  it.each([
    ['import("node:https").then((https) => https.get("https://example.com"))', 'https.get\n'],
    ['fetch("https://example.com")', 'fetch\n'],
    ['import("node:dns/promises").then((dns) => dns.lookup("example.com"))', 'node:dns/promises.lookup\n'],
    ['import("node:net").then(({ Socket }) => new Socket().connect(80))', 'Socket.connect\n'],
  ])('and who asks is found out: %s', (code, expected) => {
    const found = join(folder, 'found.txt')
    writeFileSync(found, '')
    const { status } = spawnSync(process.execPath, ['--import', preload, '--input-type=module', '--eval', code], { env: { ...process.env, ART28_ASKED: found } })
    expect({ status, found: readFileSync(found, 'utf8') }).toEqual({ status: 1, found: expected })
  })

  it('from the agreement to the signed report that is verified', () => {
    const done = [
      run('read', 'own-agreement.txt'),
      run('apply', 'audit.art28', 'own-work.json'),
      run('status', 'audit.art28'),
      run('identity', 'new', '--name', 'Anna Auditor', '--organisation', 'Voorbeeld Audit', '--at', '2026-11-20T08:00:00.000Z'),
    ]
    const id = /[0-9a-f]{16}/.exec(done.at(-1)!.out)![0]
    done.push(run('report', 'audit.art28', '--out', 'rapport', '--identity', id))
    for (const file of ['audit.art28', 'rapport/audit-v1-nl.pdf', 'rapport/audit-v1-nl.json', 'rapport/audit-v1-nl.sha256']) done.push(run('verify', file))
    expect(done.map(({ status, err }) => ({ status, err }))).toEqual(done.map(() => ({ status: 0, err: '' })))
    expect(existsSync(asked)).toBe(false)
  })

  const isolated = spawnSync('unshare', ['--map-root-user', '--net', 'true']).status === 0

  it.skipIf(!isolated)('and nothing is missed where there is none', () => {
    const words = ['--map-root-user', '--net', process.execPath, builtCli, 'report', 'audit.art28', '--out', 'again', '--lang', 'en']
    expect(spawnSync('unshare', words, { cwd: folder, encoding: 'utf8' })).toMatchObject({ status: 0, stdout: expect.stringContaining('again/audit-v1-en.pdf') as string })
  })
})

/** What looks like an address in the libraries and is none that is called: names of formats, and what error messages and comments refer to. */
const named = [
  'http://www.w3.org',
  'http://schemas.openxmlformats.org',
  'http://schemas.microsoft.com',
  'http://purl.org',
  'http://ns.adobe.com',
  'http://www.aiim.org',
  'https://json-schema.org',
  'http://json-schema.org',
  'https://react.dev',
  'https://reactjs.org',
  'https://exa',
  'https://example.com',
  'https://freetsa.org',
  'https://server.net',
  'http://purl.oclc.org',
  'http://www.ibm.com',
  'http://www.xfa.org',
  'http://example.com',
  'https://foo.bar',
  'https://raw.githubusercontent.com',
]

it('the built command line names no address that it could call', () => {
  const built = readdirSync(dirname(builtCli)).filter((name) => name.endsWith('.js')).map((fileName) => readFileSync(join(dirname(builtCli), fileName), 'utf8'))
  const addresses = built.flatMap((code) => code.match(/(?<=["'`])(?:https?|wss?|ftp):\/\/[a-z0-9.-]+/gi) ?? [])
  expect([...new Set(addresses)].filter((address) => !named.includes(address))).toEqual([])
})
