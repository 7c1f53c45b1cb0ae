/**
 * Measures each promise against its yardstick in one run, so that a slow machine slows both. Prints a table; fails nothing.
 *
 * Each measurement has a process of its own, so that one's memory does not count for another. Names on the command line choose some.
 */
import { spawnSync } from 'node:child_process'

import { reading } from './reading.ts'
import { report } from './report.ts'
import { append, evidence, openLong } from './storage.ts'
import type { Row } from './measure.ts'
import { coldStart, largeDossier } from './window.ts'

const measurements = { reading, append, openLong, coldStart, largeDossier, report, evidence }
const asked = process.argv.slice(2)

if (asked.length === 1) {
  for (const row of await measurements[asked[0] as keyof typeof measurements]()) console.log(line(row))
} else {
  console.log('work'.padEnd(46), 'measured'.padEnd(22), 'yardstick'.padEnd(40), 'ratio   bound')
  for (const name of asked.length > 0 ? asked : Object.keys(measurements)) spawnSync(process.execPath, [import.meta.filename, name], { stdio: 'inherit' })
}

function line({ work, measured, yardstick, ratio, bound, is }: Row): string {
  const isKept = is === 'at most' ? ratio <= bound : ratio >= bound
  return [work.padEnd(46), measured.padEnd(22), yardstick.padEnd(40), ratio.toFixed(2).padStart(5), ` ${is} ${bound}`, isKept ? '' : '  NOT KEPT'].join(' ')
}
