/** Measures each promise against its yardstick in one run, so that a slow machine slows both. Prints a table; fails nothing. */
import { reading } from './reading.ts'
import { report } from './report.ts'
import { append, evidence, openLong } from './storage.ts'
import type { Row } from './measure.ts'

const measurements = { reading, append, openLong, report, evidence }
const asked = process.argv.slice(2)

console.log('work'.padEnd(44), 'measured'.padEnd(22), 'yardstick'.padEnd(40), 'ratio   bound')
for (const [name, measure] of Object.entries(measurements)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  for (const row of await measure()) console.log(line(row))
}

function line({ work, measured, yardstick, ratio, bound, is }: Row): string {
  const isKept = is === 'at most' ? ratio <= bound : ratio >= bound
  return [work.padEnd(44), measured.padEnd(22), yardstick.padEnd(40), ratio.toFixed(2).padStart(5), ` ${is} ${bound}`, isKept ? '' : '  NOT KEPT'].join(' ')
}
