import { readFileSync } from 'node:fs'
import path from 'node:path'

import { loadReadingRules, resourcesFolder } from '../../electron/services/catalogue.ts'
import { readAgreement } from '../../shared/agreement/read.ts'
import { median, milliseconds, type Row } from './measure.ts'

/** A page of an agreement in print, in characters. */
const pageLength = 2_800

/** How long a text takes to read, warm; and whether four times the text takes four times as long. */
export async function reading(): Promise<Row[]> {
  const rules = loadReadingRules()
  const agreement = readFileSync(path.join(resourcesFolder(), 'agreements', 'itemo.txt'), 'utf8')
  const pages = (count: number) => agreement.repeat(Math.ceil((count * pageLength) / agreement.length)).slice(0, count * pageLength)
  const time = async (text: string) => {
    readAgreement(text, rules)
    return median(9, () => milliseconds(() => readAgreement(text, rules)))
  }
  const twenty = await time(pages(20))
  const eighty = await time(pages(80))
  return [
    { work: 'read 20 pages, warm', measured: `${twenty.toFixed(1)} ms`, yardstick: '50 ms', ratio: twenty / 50, bound: 1, is: 'at most' },
    { work: 'read 80 pages', measured: `${eighty.toFixed(1)} ms`, yardstick: '4 × 20 pages', ratio: eighty / (4 * twenty), bound: 1.5, is: 'at most' },
  ]
}
