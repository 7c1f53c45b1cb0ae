import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import process from 'node:process'

/** What an outsider's tool answered; `said` is everything it printed, both streams. */
export type Verdict = { readonly exitCode: number | null; readonly said: string }

export type Judge = {
  /** For `describe.skipIf`: the tool is not on this machine. Never true where ART28_REQUIRE_JUDGES is 1. */
  readonly isMissing: boolean
  /** The tool's path; empty where it is missing. */
  readonly command: string
  readonly run: (...args: readonly string[]) => Verdict
  /** The same, standing in a folder: for tools that look for files beside their list. */
  readonly runIn: (folder: string, ...args: readonly string[]) => Verdict
}

/**
 * An outsider's tool that judges our files: `judge('pdfsig')`, `judge('chromium', 'google-chrome')`; the first name that is installed.
 *
 * A missing tool prints one line that names it, so that a skipped judgement is never silent.
 * Throws where ART28_REQUIRE_JUDGES is 1 and the tool is missing.
 */
export function judge(...names: readonly [string, ...string[]]): Judge {
  const command = names.map(findOnPath).find((found) => found !== undefined)
  if (command === undefined) {
    const message = `Judge missing: ${names.join(' or ')} is not installed, its verdicts are skipped.`
    if (process.env.ART28_REQUIRE_JUDGES === '1') throw new Error(message)
    process.stderr.write(`${message}\n`)
  }
  const runIn = (folder: string, ...args: readonly string[]): Verdict => {
    if (command === undefined) throw new Error(`${names[0]} is not installed.`)
    const { status, stdout, stderr, error } = spawnSync(command, args, {
      cwd: folder,
      encoding: 'utf8',
      timeout: 120_000,
      maxBuffer: 64 * 1024 * 1024,
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
    })
    if (error) throw error
    return { exitCode: status, said: `${stdout}${stderr}` }
  }
  return { isMissing: command === undefined, command: command ?? '', run: (...args) => runIn(process.cwd(), ...args), runIn }
}

function findOnPath(name: string): string | undefined {
  const suffix = process.platform === 'win32' ? '.exe' : ''
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, name + suffix))
    .find(isExecutable)
}

function isExecutable(filePath: string): boolean {
  try {
    accessSync(filePath, constants.X_OK)
    return true
  } catch {
    return false
  }
}
