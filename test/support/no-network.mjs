/** Loaded before the command line (`--import`): whatever asks for a network is written down in the file that ART28_ASKED names, and fails. */
import { appendFileSync } from 'node:fs'
import { createRequire, syncBuiltinESMExports } from 'node:module'
import process from 'node:process'

const require = createRequire(import.meta.url)

function refuse(what) {
  return () => {
    appendFileSync(process.env.ART28_ASKED, `${what}\n`)
    throw new Error(`No network: ${what}`)
  }
}

function refuseAll(holder, place, names) {
  for (const name of names) if (typeof holder[name] === 'function') holder[name] = refuse(`${place}.${name}`)
}

const doors = {
  net: ['connect', 'createConnection', 'createServer'],
  tls: ['connect', 'createServer'],
  http: ['request', 'get', 'createServer'],
  https: ['request', 'get', 'createServer'],
  http2: ['connect', 'createServer', 'createSecureServer'],
  dgram: ['createSocket'],
  child_process: ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'],
}

for (const [name, functions] of Object.entries(doors)) refuseAll(require(`node:${name}`), name, functions)
for (const name of ['node:dns', 'node:dns/promises']) {
  const dns = require(name)
  refuseAll(dns, name, Object.keys(dns).filter((each) => /^(lookup|resolve|reverse)/.test(each)))
}
require('node:net').Socket.prototype.connect = refuse('Socket.connect')
require('node:net').Server.prototype.listen = refuse('Server.listen')
require('node:dgram').Socket.prototype.send = refuse('Socket.send')
refuseAll(globalThis, 'globalThis', ['WebSocket', 'EventSource', 'XMLHttpRequest'])

/** An address that begins with `data:` holds its own answer. */
const fetchData = globalThis.fetch
globalThis.fetch = (address, ...options) => (String(address).startsWith('data:') ? fetchData(address, ...options) : refuse('fetch')())
syncBuiltinESMExports()
