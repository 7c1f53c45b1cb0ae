import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** One line of the benchmark: what was measured, its yardstick in the same run, and the bound it must keep. */
export interface Row {
  readonly work: string
  readonly measured: string
  readonly yardstick: string
  readonly ratio: number
  readonly bound: number
  /** Whether the ratio is to stay below the bound, or reach it. */
  readonly is: 'at most' | 'at least'
}

export async function milliseconds(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** The middle one of several runs, which one disturbance does not move. */
export async function median(runs: number, work: (run: number) => Promise<number> | number): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < runs; run++) times.push(await work(run))
  return times.toSorted((one, other) => one - other)[runs >> 1]!
}

/** A folder for the length of a measurement. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'art28-bench-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Runs a program to its end: how long it took and the most memory that it and its children held together (Linux; 0 elsewhere). */
export function runProgram(command: string, args: readonly string[]): Promise<{ readonly ms: number; readonly peakMiB: number }> {
  return new Promise((resolve, reject) => {
    const start = performance.now()
    const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'] })
    let said = ''
    let peakMiB = 0
    const watch = setInterval(() => (peakMiB = Math.max(peakMiB, residentMiB(child.pid!))), 50)
    child.stderr.on('data', (chunk) => (said += chunk))
    child.on('error', reject)
    child.on('exit', (code) => {
      clearInterval(watch)
      if (code === 0) resolve({ ms: performance.now() - start, peakMiB })
      else reject(new Error(`${command} ${args[0]} ended with ${code}: ${said.slice(-500)}`))
    })
  })
}

function residentMiB(pid: number): number {
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1])
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean)
    return (pages * 4096) / (1 << 20) + children.reduce((sum, child) => sum + residentMiB(Number(child)), 0)
  } catch {
    return 0
  }
}
