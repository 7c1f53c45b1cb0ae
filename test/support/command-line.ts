import { spawnSync, type SpawnSyncOptions } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The built command line, as a user runs it. */
export const builtCli = fileURLToPath(new URL('../../out/cli.js', import.meta.url))

/** Hundreds of runs of the same bundle need not compile it each time. */
const compileCache = fileURLToPath(new URL('../../node_modules/.cache/art28', import.meta.url))

export interface Ended {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

/** Runs one command to its end. */
export function art28(words: readonly string[], options: SpawnSyncOptions = {}): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', builtCli, ...words], {
    encoding: 'utf8',
    maxBuffer: 256 << 20,
    ...options,
    env: { ...process.env, ART28_LANG: 'nl', NODE_COMPILE_CACHE: compileCache, ...options.env },
  })
  return { status, out: String(stdout), err: String(stderr) }
}

const nobody = 65534

/** Runs one command as somebody with no more rights than a file gives to everybody: root could do anything. */
export function anOutsider(words: readonly string[], options: SpawnSyncOptions = {}): Ended {
  return art28(words, process.getuid?.() === 0 ? { ...options, uid: nobody, gid: nobody } : options)
}
