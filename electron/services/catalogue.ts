import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import type { z } from 'zod'

import { ClaimCatalogue } from '../../shared/agreement/claims/claim-rules.ts'
import { KnownForm } from '../../shared/agreement/forms/known-form.ts'
import { LanguageRules, SharedRules, type ReadingRules } from '../../shared/agreement/reading-rules.ts'
import { Catalogue } from '../../shared/catalogue/index.ts'
import { AppError } from '../../shared/errors.ts'

/** Where the product's data lie: beside the sources, the bundle or the package, whichever this code runs in. */
export function resourcesFolder(): string {
  for (let folder = import.meta.dirname; ; folder = path.dirname(folder)) {
    const candidate = path.join(folder, 'resources')
    if (existsSync(path.join(candidate, 'catalogue'))) return candidate
    if (folder === path.dirname(folder)) throw new AppError('file.missing', { file: 'resources' })
  }
}

/** The profession's content. @throws AppError `catalogue.invalid` for a file that does not fit its schema */
export function loadCatalogue(folderPath = path.join(resourcesFolder(), 'catalogue')): Catalogue {
  const properties = loadProperties(Catalogue.omit({ claimTopics: true }), (property) => path.join(folderPath, `${kebabCase(property)}.json`))
  return { ...properties, claimTopics: loadFile(ClaimCatalogue, path.join(folderPath, 'reading', 'claim-topics.json')).topics }
}

/** What agreements are read by, in every language. @throws AppError `catalogue.invalid` for a file that does not fit its schema */
export function loadReadingRules(folderPath = path.join(resourcesFolder(), 'catalogue', 'reading')): ReadingRules {
  const shared = loadProperties(SharedRules, (property) => path.join(folderPath, `${kebabCase(property)}.json`))
  const rulesIn = (language: string) => loadProperties(LanguageRules, (property) => path.join(folderPath, `${kebabCase(property)}.${language}.json`))
  return { ...shared, nl: rulesIn('nl'), en: rulesIn('en'), de: rulesIn('de'), forms: loadForms(path.join(resourcesFolder(), 'catalogue', 'forms')) }
}

function loadForms(folderPath: string): KnownForm[] {
  return readdirSync(folderPath).filter((name) => name.endsWith('.json')).toSorted().map((name) => loadFile(KnownForm, path.join(folderPath, name)))
}

function loadProperties<Schema extends z.ZodObject>(schema: Schema, fileOf: (property: string) => string): z.output<Schema> {
  const loaded = Object.entries(schema.shape).map(([property, part]) => [property, loadFile(part as z.ZodType, fileOf(property))])
  return Object.fromEntries(loaded) as z.output<Schema>
}

function loadFile<Value>(schema: z.ZodType<Value>, filePath: string): Value {
  const file = path.basename(filePath)
  let data: unknown
  try {
    data = JSON.parse(readFileSync(filePath, 'utf8'))
  } catch (cause) {
    throw new AppError('catalogue.invalid', { file, detail: (cause as Error).message }, { cause })
  }
  const parsed = schema.safeParse(data)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new AppError('catalogue.invalid', { file, detail: `${issue!.path.join('.')}: ${issue!.message}` }, { cause: parsed.error })
}

function kebabCase(property: string): string {
  return property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
