import type { AgreementReading } from '../reading.ts'
import type { Address, Lexicon } from './lexicon.ts'
import { printed } from './printed-words.ts'
import type { Side } from './side.ts'

/** Whose side a pronoun usually stands for: who reads an agreement is the customer, who wrote it the supplier; null for any other word. */
export function sideOfAddress(word: string, { addresses }: Lexicon): Side | null {
  const isAmong = ({ names }: Address['reader']) => names.includes(word.toLowerCase())
  return addresses.some(({ reader }) => isAmong(reader)) ? 'controller' : addresses.some(({ writer }) => isAmong(writer)) ? 'processor' : null
}

const fewest = 8
const sampleCharacters = 60_000

/** The pronouns that belong with one of them, in this language; empty where it is none. */
export function pronounsLike(pronoun: string, language: AgreementReading['language'], { addresses }: Lexicon): readonly string[] {
  const families = addresses.filter((address) => address.language === language).flatMap(({ reader, writer }) => [reader.names, writer.names])
  return families.find((names) => names.includes(pronoun.toLowerCase())) ?? []
}

/** Where an agreement speaks to its reader throughout, the reader is the controller and the writer the processor, unless `found` says the reverse. */
export function pronounsThroughout(text: string, language: AgreementReading['language'], found: Readonly<Record<Side, ReadonlySet<string>>>, { addresses }: Lexicon): Readonly<Record<Side, readonly string[]>> {
  const sample = text.slice(0, sampleCharacters)
  const isFrequent = ({ forms }: Address['reader']) => [...sample.matchAll(new RegExp(String.raw`(?<!\p{L})${printed(forms)}(?!\p{L})`, 'gu'))].length >= fewest
  const spoken = addresses.find(({ language: its, reader, writer }) => (language === its || language === 'unknown') && isFrequent(reader) && isFrequent(writer))
  const isReversed = spoken?.reader.names.some((name) => found.processor.has(name)) === true || spoken?.writer.names.some((name) => found.controller.has(name)) === true
  return spoken && !isReversed ? { controller: spoken.reader.names, processor: spoken.writer.names } : { controller: [], processor: [] }
}
