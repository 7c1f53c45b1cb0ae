import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'

import { run } from '../../electron/cli/run.ts'
import { type Jobs, jobs } from '../../electron/services/worker/jobs.ts'
import type { JobRunner } from '../../electron/services/worker/runner.ts'
import { threadRunner } from '../../electron/services/worker/thread-runner.ts'
import { AppError } from '../../shared/errors.ts'
import { textsIn } from '../../shared/text/index.ts'
import type { Language } from '../../shared/values.ts'
import { aSharedFolder, fixture, layWork } from '../support/a-work-folder.ts'
import { art28, builtCli } from '../support/command-line.ts'
import { sentence } from '../support/refusals.ts'

const folder = aSharedFolder()
const at = (name: string) => join(folder, name)
const by = ['--by', 'Anna Auditor; leadauditor; Voorbeeld Audit']
const inForce = ['--in-force', '2027-01-01', '--reason', 'Opnieuw onderhandeld.']

/** Every command that reads an agreement, as it is asked to read this one. */
const readings: readonly (readonly [name: string, wordsOn: (agreement: string) => readonly string[]])[] = [
  ['read', (agreement) => ['read', at(agreement)]],
  ['open', (agreement) => ['open', at('new.art28'), at(agreement), ...by]],
  ['apply', (agreement) => ['apply', at('new.art28'), at(`${agreement}.json`)]],
  ['amend', (agreement) => ['amend', at('audit.art28'), at(agreement), ...inForce, ...by]],
]

/** Sentences, and nothing in them, which take many seconds to read. */
const sentences = 4_000_000

beforeAll(() => {
  layWork(folder)
  art28(['apply', 'audit.art28', 'own-work.json'], { cwd: folder })
  writeFileSync(at('endless.txt'), `Verwerkersovereenkomst\n\n${'Ab. '.repeat(sentences)}`)
  writeFileSync(at('endless.txt.json'), readFileSync(at('own-work.json'), 'utf8').replace('own-agreement.txt', 'endless.txt'))
})

/** The build's worker, in which reading an agreement may take a second and no longer. */
function hurriedRunner(): JobRunner {
  const limits = { limitSeconds: 1 }
  const hurried: Jobs = {
    ...jobs,
    readAgreement: { ...jobs.readAgreement, ...limits },
    compareVersion: { ...jobs.compareVersion, ...limits },
    openingCommands: { ...jobs.openingCommands, ...limits },
  }
  const runner = threadRunner(new URL('worker.js', pathToFileURL(builtCli)), hurried)
  onTestFinished(() => runner.close())
  return runner
}

/** A worker that every job asks for more memory than it may have. */
const fullRunner: JobRunner = { run: () => Promise.reject(new AppError('job.outOfMemory', {})), close: async () => {} }

/** Runs one command in this process. */
async function ranWith(runner: JobRunner, words: readonly string[], language: Language = 'nl') {
  const said = { out: '', err: '', progress: [] as string[] }
  const status = await run([...words, '--lang', language], (spoken) => ({
    language: spoken,
    texts: textsIn(spoken),
    now: () => '2026-11-20T10:00:00.000Z',
    environment: {},
    print: (line) => void (said.out += `${line}\n`),
    report: (line) => void (said.err += `${line}\n`),
    progress: (label, done, total) => void said.progress.push(`${label} ${done}/${total}`),
    runner,
    askSecret: async () => null,
  }))
  return { status, ...said }
}

/** What lies in the folder, the dossier byte by byte. */
const inFolder = () => ({ names: readdirSync(folder), dossier: readFileSync(at('audit.art28')).toString('base64') })

describe.each(readings)('%s, on an agreement that is made to harm', (_, wordsOn) => {
  it('is stopped when it takes too long, and changes nothing', async () => {
    const before = inFolder()
    expect(await ranWith(hurriedRunner(), wordsOn('endless.txt'))).toMatchObject({ status: 2, out: '', err: sentence('job.tookTooLong', { seconds: 1 }) })
    expect(inFolder()).toEqual(before)
  })

  it('is stopped when it takes too much memory, and changes nothing', async () => {
    const before = inFolder()
    expect(await ranWith(fullRunner, wordsOn('endless.txt'))).toMatchObject({ status: 2, out: '', err: sentence('job.outOfMemory', {}) })
    expect(inFolder()).toEqual(before)
  })

  it('ends at once on Ctrl-C, says nothing and changes nothing', async () => {
    const before = inFolder()
    const saysWhenAWorkerRuns = `data:text/javascript,import { isMainThread } from 'node:worker_threads'; import { writeSync } from 'node:fs'; if (!isMainThread) writeSync(2, 'reads')`
    const command = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', '--import', saysWhenAWorkerRuns, builtCli, ...wordsOn('endless.txt')], { stdio: ['ignore', 'pipe', 'pipe'] })
    let [out, err] = ['', '']
    command.stdout.on('data', (chunk) => (out += chunk))
    command.stderr.on('data', (chunk) => (err += chunk))
    await once(command.stderr, 'data')
    command.kill('SIGINT')
    const [, signal] = await once(command, 'close')
    expect({ signal, out, err }).toEqual({ signal: 'SIGINT', out: '', err: 'reads' })
    expect(inFolder()).toEqual(before)
  })
})

it('says so in English to whoever asks for it', async () => {
  expect((await ranWith(hurriedRunner(), ['read', at('endless.txt')], 'en')).err).toBe(sentence('job.tookTooLong', { seconds: 1 }, 'en'))
  expect((await ranWith(fullRunner, ['read', at('endless.txt')], 'en')).err).toBe(sentence('job.outOfMemory', {}, 'en'))
})

it('says how far it is with an ordinary agreement', async () => {
  const runner = threadRunner(new URL('worker.js', pathToFileURL(builtCli)))
  onTestFinished(() => runner.close())
  const { status, progress } = await ranWith(runner, ['read', fixture('agreements/changes-and-headings.docx')])
  expect({ status, last: progress.at(-1) }).toEqual({ status: 0, last: expect.stringMatching(/^bestand lezen (\d+)\/\1$/) as string })
})
