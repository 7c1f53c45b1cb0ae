import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'

import { type CuratedReading, findCurated } from '../../shared/agreement/curated-reading.ts'
import { readAgreement } from '../../shared/agreement/read.ts'
import type { AgreementReading } from '../../shared/agreement/reading.ts'
import { loadReadingRules, resourcesFolder } from '../../electron/services/catalogue.ts'
import { loadCuratedReadings } from '../../electron/services/curated-readings.ts'

export interface ShippedAgreement {
  readonly text: string
  readonly reading: AgreementReading
  readonly curated: CuratedReading
}

/** One of the two agreements that ship with the product, read by the rules that ship with it. */
export async function shippedAgreement(name: 'itemo' | 'leadinfo'): Promise<ShippedAgreement> {
  const bytes = readFileSync(path.join(resourcesFolder(), 'agreements', `${name}.txt`))
  const text = bytes.toString('utf8')
  const curated = findCurated(createHash('sha256').update(bytes).digest('hex'), await loadCuratedReadings(path.join(resourcesFolder(), 'curated')))
  return { text, reading: readAgreement(text, loadReadingRules()), curated: curated! }
}

/** A small agreement of our own, read by the rules that ship with the product. */
export function readWords(text: string): AgreementReading {
  return readAgreement(text, loadReadingRules())
}
