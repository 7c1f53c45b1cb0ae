/**
 * Loaded into the window's main process (`-r`): what asks for a network is written down in the file that ART28_ASKED names, and fails.
 *
 * Sockets of this machine's own file system stay: the second instance tells the first through one.
 */
const { appendFileSync } = require('node:fs')
const net = require('node:net')
const process = require('node:process')

function refuse(what) {
  appendFileSync(process.env.ART28_ASKED, `${what}\n`)
  throw new Error(`No network: ${what}`)
}

function refuseAll(holder, place, names) {
  for (const name of names) holder[name] = () => refuse(`${place}.${name}`)
}

/** Arguments as Node has normalised them come as one array. */
function isOnThisMachine([first]) {
  const place = Array.isArray(first) ? first[0] : first
  return typeof place === 'string' ? !/^\d+$/.test(place) : typeof place?.path === 'string'
}

const { connect } = net.Socket.prototype
net.Socket.prototype.connect = function (...where) {
  return isOnThisMachine(where) ? connect.apply(this, where) : refuse('Socket.connect')
}
const { listen } = net.Server.prototype
net.Server.prototype.listen = function (...where) {
  return isOnThisMachine(where) ? listen.apply(this, where) : refuse('Server.listen')
}
for (const name of ['node:dns', 'node:dns/promises']) {
  const dns = require(name)
  refuseAll(dns, name, Object.keys(dns).filter((each) => /^(lookup|resolve|reverse)/.test(each)))
}
refuseAll(require('node:dgram').Socket.prototype, 'dgram', ['send', 'bind', 'connect'])
refuseAll(globalThis, 'globalThis', ['fetch', 'WebSocket', 'EventSource'])
