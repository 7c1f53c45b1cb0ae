import path from 'node:path'

import type { CuratedReading } from '../../shared/agreement/curated-reading.ts'
import type { ReadingRules } from '../../shared/agreement/reading-rules.ts'
import type { Catalogue } from '../../shared/catalogue/index.ts'
import { loadCatalogue, loadReadingRules, resourcesFolder } from './catalogue.ts'
import { loadCuratedReadings } from './curated-readings.ts'

/** What the product knows before it sees an agreement: the profession's content, how to read, and lawyers' readings of known texts. */
export interface Knowledge {
  readonly catalogue: Catalogue
  readonly rules: ReadingRules
  readonly curated: readonly CuratedReading[]
}

/** All of it, from the product's resources. @throws AppError `catalogue.invalid` */
export async function loadKnowledge(): Promise<Knowledge> {
  const curated = await loadCuratedReadings(path.join(resourcesFolder(), 'curated'))
  return { catalogue: loadCatalogue(), rules: loadReadingRules(), curated }
}

/** Where an agreement that ships with the product lies; a name that climbs out of the library is not in it. */
export function libraryAgreementPath(name: string): string {
  return path.join(resourcesFolder(), 'agreements', path.basename(name))
}
