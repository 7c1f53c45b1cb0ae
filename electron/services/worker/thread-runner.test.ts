import { readFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'

import { describe, expect, it, onTestFinished } from 'vitest'

import { aFolder } from '../../../test/support/a-dossier.ts'
import { resourcesFolder } from '../catalogue.ts'
import type { JobRunner } from './runner.ts'
import { threadRunner } from './thread-runner.ts'

/** The worker from its sources: Node takes the types off by itself. */
const source = new URL('../../worker.ts', import.meta.url)

function aRunner(): JobRunner {
  const runner = threadRunner(source)
  onTestFinished(() => runner.close())
  return runner
}

const itemo = { fileName: 'itemo.txt', bytes: readFileSync(path.join(resourcesFolder(), 'agreements', 'itemo.txt')) }

describe('work in a thread of its own', () => {
  it('gives the answer that the job gives', async () => {
    const { source: read, reading, curated } = await aRunner().run('readAgreement', itemo)
    expect(read.fileName).toBe('itemo.txt')
    expect(reading.terms).toHaveLength(30)
    expect(curated?.agreementName).toBe('Verwerkersovereenkomst Itemo')
  })

  it('keeps its worker for the next job', async () => {
    let started = 0
    const count = () => void started++
    process.on('worker', count)
    onTestFinished(() => void process.off('worker', count))
    const runner = aRunner()
    await runner.run('readAgreement', itemo)
    await runner.run('readAgreement', itemo)
    expect(started).toBe(1)
  })

  it('brings a refusal back as it was thrown, and goes on', async () => {
    const runner = aRunner()
    const empty = runner.run('readAgreement', { fileName: 'leeg.txt', bytes: new Uint8Array() })
    await expect(empty).rejects.toMatchObject({ name: 'AppError', code: 'agreement.empty', facts: { file: 'leeg.txt' } })
    await expect(runner.run('readAgreement', itemo)).resolves.toBeDefined()
  })

  it('does not hold up the thread that asks', async () => {
    const runner = aRunner()
    await runner.run('readAgreement', itemo)
    let turns = 0
    const watch = setInterval(() => void turns++, 1)
    await runner.run('createIdentity', { folder: aFolder(), passphrase: 'lang genoeg', at: '2026-11-20T10:00:00.000Z', details: { name: 'A', organisation: 'B', country: 'NL' } })
    clearInterval(watch)
    expect(turns).toBeGreaterThan(20)
  })

  it('is cancelled at once, whatever it is doing, and the next job finds a new worker', async () => {
    const runner = aRunner()
    const controller = new AbortController()
    const folder = aFolder()
    const making = runner.run('makeExample', { name: 'itemo', filePath: path.join(folder, 'a.art28'), at: '2026-11-20T10:00:00.000Z' }, {
      signal: controller.signal,
      onProgress: (done) => done > 3 && controller.abort(),
    })
    await expect(making).rejects.toMatchObject({ name: 'AbortError' })
    await expect(runner.run('verifyFile', { filePath: path.join(folder, 'a.art28') })).rejects.toMatchObject({ code: 'file.missing' })
  })

  it('does not begin what was cancelled while it waited', async () => {
    const runner = aRunner()
    const first = runner.run('readAgreement', itemo)
    const second = runner.run('readAgreement', itemo, { signal: AbortSignal.abort() })
    await expect(second).rejects.toMatchObject({ name: 'AbortError' })
    await expect(first).resolves.toBeDefined()
  })

  it('gives a key that opened in the worker to whoever signs', async () => {
    const runner = aRunner()
    const [folder, passphrase] = [aFolder(), 'lang genoeg']
    const { id } = await runner.run('createIdentity', { folder, passphrase, at: '2026-11-20T10:00:00.000Z', details: { name: 'A', organisation: 'B', country: 'NL' } })
    const identity = await runner.run('openIdentity', { folder, id, passphrase })
    const signature = await runner.run('signManifest', { bytes: Buffer.from('regel\n'), identity })
    expect(signature.length).toBeGreaterThan(500)
  })
})

/** A worker that answers its orders with a piece of code, whatever they are. */
function aWorkerThat(does: string): JobRunner {
  const runner = threadRunner(new URL(`data:text/javascript,import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => { ${does} })`))
  onTestFinished(() => runner.close())
  return runner
}

describe('a worker that goes wrong', () => {
  it('is ended where it asks for more memory than it may have, and says so', async () => {
    const runner = aWorkerThat('const all = []; for (;;) all.push(new Array(1000000).fill(all.length))')
    await expect(runner.run('readAgreement', itemo)).rejects.toMatchObject({ code: 'job.outOfMemory' })
  })

  it('is ended in the middle of an endless loop', async () => {
    const runner = aWorkerThat('for (;;);')
    await expect(runner.run('readAgreement', itemo, { signal: AbortSignal.timeout(200) })).rejects.toMatchObject({ name: 'TimeoutError' })
  })

  it('is an error where it ends by itself, not a wait without end', async () => {
    const runner = aWorkerThat('process.exit(3)')
    await expect(runner.run('readAgreement', itemo)).rejects.toThrow('ended by itself')
  })
})
