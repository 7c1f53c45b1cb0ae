import process from 'node:process'
import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'

import { textsIn } from '../../shared/text/index.ts'
import type { Language } from '../../shared/values.ts'
import { threadRunner } from '../services/worker/thread-runner.ts'
import type { Shell } from './shell.ts'

/** In the worker beside the bundle. */
const runner = threadRunner(new URL('./worker.js', import.meta.url))

/** The shell of a real terminal: answers go to standard output, all else to standard error. */
export function terminalShell(language: Language): Shell {
  return {
    language,
    texts: textsIn(language),
    now: () => new Date().toISOString(),
    environment: process.env,
    print: (line) => void process.stdout.write(`${line}\n`),
    report,
    progress: showProgress,
    runner,
    askSecret,
  }
}

let shownPercent = -1

function showProgress(label: string, done: number, total: number): void {
  if (!process.stderr.isTTY || total === 0) return
  const percent = Math.floor((100 * done) / total)
  if (percent === shownPercent) return
  shownPercent = percent
  process.stderr.write(`\r${label} ${percent} %${done >= total ? '\n' : ''}`)
}

/** What was left half shown stays, on a line of its own. */
function report(line: string): void {
  const isMidLine = shownPercent >= 0 && shownPercent < 100
  shownPercent = -1
  process.stderr.write(`${isMidLine ? '\n' : ''}${line}\n`)
}

/** Reads a line that is not shown. */
async function askSecret(question: string): Promise<string | null> {
  if (!process.stdin.isTTY) return null
  process.stderr.write(`${question} `)
  const silence = new Writable({ write: (_chunk, _encoding, done) => done() })
  const asked = createInterface({ input: process.stdin, output: silence, terminal: true })
  const answer = await asked.question('')
  asked.close()
  process.stderr.write('\n')
  return answer
}
