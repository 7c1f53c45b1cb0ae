import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Page } from '@playwright/test'

import type { Language } from '../../../shared/values.ts'

type Words = { readonly [key: string]: string | Words }

const folder = join(import.meta.dirname, '../../../shared/text')

const flat = (words: string | Words): readonly string[] => (typeof words === 'string' ? [words] : Object.values(words).flatMap(flat))

/** Everything the product can say in a language, as long as nothing is filled in. */
function sentencesIn(language: Language): ReadonlySet<string> {
  const catalogues = readdirSync(join(folder, language)).map((fileName) => JSON.parse(readFileSync(join(folder, language, fileName), 'utf8')) as Words)
  return new Set(catalogues.flatMap(flat).filter((sentence) => !sentence.includes('{{')))
}

const [dutch, english] = [sentencesIn('nl'), sentencesIn('en')]

/** A language to choose is called by its own name in every language. */
const ownName = 'Nederlands'

/** Lines on the page that are the product's own Dutch. What the agreement says is Dutch by itself, and stands apart. */
export async function dutchWordsOn(page: Page): Promise<readonly string[]> {
  const lines = (await page.locator('body').innerText()).split('\n').map((line) => line.trim())
  return lines.filter((line) => dutch.has(line) && !english.has(line) && line !== ownName)
}
