import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'

/** What a second instance tells the first before it goes. */
export interface SecondInstance {
  readonly argv: readonly string[]
  readonly cwd: string
  readonly data: unknown
}

/** Says its arguments to the socket and ends well, or ends badly when nobody listens. */
const teller = `const [place, text] = process.argv.slice(1)
const socket = require('node:net').connect(place, () => socket.end(text))
socket.on('close', (hadError) => process.exit(hadError ? 1 : 0)).on('error', () => {})`

/**
 * Holds the place of the first instance for a folder of user data, or tells the one that holds it and gives back null.
 *
 * The place is a socket: whoever was killed no longer listens there. Electron answers at once, so the telling is done by a process we wait for.
 */
export function takePlace(userDataPath: string, data: unknown, onSecond: (second: SecondInstance) => void): Server | null {
  const place = join(tmpdir(), `art28-standin-${createHash('sha256').update(userDataPath).digest('hex').slice(0, 24)}.socket`)
  if (existsSync(place)) {
    const second: SecondInstance = { argv: process.argv, cwd: process.cwd(), data }
    if (spawnSync(process.execPath, ['-e', teller, place, JSON.stringify(second)]).status === 0) return null
    rmSync(place, { force: true })
  }
  const server = createServer((socket) => {
    let text = ''
    socket.setEncoding('utf8')
    socket.on('data', (part: string) => (text += part))
    socket.on('end', () => onSecond(JSON.parse(text) as SecondInstance))
    socket.on('error', () => socket.destroy())
  })
  return server.listen(place).unref()
}
