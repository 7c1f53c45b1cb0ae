import { readFileSync } from 'node:fs'
import path from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

import { loadReadingRules, resourcesFolder } from '../../electron/services/catalogue.ts'
import { readAgreement } from '../../shared/agreement/read.ts'
import { agreementIn, pageLength, repeated, slowTexts } from './agreement-texts.ts'
import { median, milliseconds, type Row } from './measure.ts'

const twentyPages = 20 * pageLength
const megabyte = 1_000_000

const rules = loadReadingRules()
const agreement = readFileSync(path.join(resourcesFolder(), 'agreements', 'itemo.txt'), 'utf8')

/** How long agreements take to read, whether that grows with their length alone, whatever they say, and whether memory stays flat. */
export async function reading(): Promise<Row[]> {
  return [...(await warm()), ...(await many()), ...(await growing()), ...(await hostile())]
}

async function warm(): Promise<Row[]> {
  const texts = [
    ['20 pages of an agreement', repeated(agreement, twentyPages)],
    ['20 pages of Dutch clauses', agreementIn('nl', rules, twentyPages)],
    ['20 pages of English clauses', agreementIn('en', rules, twentyPages)],
    ['20 pages of German clauses', agreementIn('de', rules, twentyPages)],
  ] as const
  const rows: Row[] = []
  for (const [name, text] of texts) {
    await timeOf(text, 40)
    const time = await timeOf(text, 40)
    rows.push({ work: `read ${name}, warm`, measured: ms(time), yardstick: '50 ms', ratio: time / 50, bound: 1, is: 'at most' })
  }
  return rows
}

/** A thousand agreements, each between parties of its own. */
async function many(): Promise<Row[]> {
  setFlagsFromString('--expose-gc')
  const collectGarbage = runInNewContext('gc') as () => void
  const heapAfter: number[] = []
  const text = repeated(agreement, twentyPages)
  const time = await milliseconds(() => {
    for (let count = 1; count <= 1000; count++) {
      readAgreement(text.replaceAll('Itemo', `Bedrijf${count}`), rules)
      if (count !== 100 && count !== 1000) continue
      // What the first only finalises, the next takes away.
      for (let round = 0; round < 3; round++) collectGarbage()
      heapAfter.push(process.memoryUsage().heapUsed)
    }
  })
  const [first, last] = heapAfter as [number, number]
  return [
    { work: 'read 1,000 agreements of 20 pages', measured: `${ms(time / 1000)} each`, yardstick: '50 ms', ratio: time / 1000 / 50, bound: 1, is: 'at most' },
    { work: '… memory they leave behind', measured: mib(last), yardstick: `after 100 ${mib(first)}`, ratio: last / first, bound: 1.2, is: 'at most' },
  ]
}

async function growing(): Promise<Row[]> {
  const rows: Row[] = []
  let half = await timeOf(repeated(agreement, megabyte / 4), 5)
  for (const megabytes of [0.5, 1, 2]) {
    const time = await timeOf(repeated(agreement, megabytes * megabyte), 3)
    rows.push({ work: `read ${megabytes * 1000} KB`, measured: ms(time), yardstick: `half of it ${ms(half)}`, ratio: time / half, bound: 2.5, is: 'at most' })
    half = time
  }
  return rows
}

/** Beside clauses that say everything the rules can read: there, too, each rule has to be tried. */
async function hostile(): Promise<Row[]> {
  const saying = agreementIn('nl', rules, megabyte)
  const rows: Row[] = []
  for (const [name, text] of slowTexts(rules, megabyte)) {
    const yardstick = await timeOf(saying, 3)
    const time = await timeOf(text, 3)
    rows.push({ work: `1 MB: ${name}`, measured: ms(time), yardstick: `of as many clauses ${ms(yardstick)}`, ratio: time / yardstick, bound: 3.5, is: 'at most' })
  }
  return rows
}

/** Once the text was read before. */
function timeOf(text: string, runs: number): Promise<number> {
  readAgreement(text, rules)
  return median(runs, () => milliseconds(() => readAgreement(text, rules)))
}

function ms(time: number): string {
  return `${time.toFixed(1)} ms`
}

function mib(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MiB`
}
