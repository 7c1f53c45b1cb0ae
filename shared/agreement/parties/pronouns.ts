import type { AgreementReading } from '../reading.ts'
import type { Side } from './party-words.ts'

/** How an agreement addresses its reader and calls its writer. */
interface Address {
  readonly language: AgreementReading['language']
  readonly reader: { readonly sign: string; readonly names: readonly string[] }
  readonly writer: { readonly sign: string; readonly names: readonly string[] }
}

const addresses: readonly Address[] = [
  { language: 'nl', reader: { sign: '[Jj](?:e|ij|ou|ouw)', names: ['je', 'jij', 'jou'] }, writer: { sign: '[Ww](?:e|ij)|[Oo]n(?:s|ze)', names: ['wij', 'we', 'ons'] } },
  { language: 'nl', reader: { sign: '[Uu]w?', names: ['u'] }, writer: { sign: '[Ww](?:e|ij)|[Oo]n(?:s|ze)', names: ['wij', 'we', 'ons'] } },
  { language: 'en', reader: { sign: '[Yy]our?', names: ['you'] }, writer: { sign: '[Ww]e|[Uu]s|[Oo]ur', names: ['we', 'us'] } },
  { language: 'de', reader: { sign: '[Dd](?:u|ir|ich|eine?[mnrs]?)', names: ['du', 'dir', 'dich'] }, writer: { sign: '[Ww]ir|[Uu]ns(?:ere?[mnrs]?)?', names: ['wir', 'uns'] } },
  { language: 'de', reader: { sign: 'Sie|Ihnen|Ihre?[mnrs]?', names: ['sie', 'ihnen'] }, writer: { sign: '[Ww]ir|[Uu]ns(?:ere?[mnrs]?)?', names: ['wir', 'uns'] } },
  { language: 'de', reader: { sign: '[Dd](?:u|ir|ich|eine?[mnrs]?)', names: ['du', 'dir', 'dich'] }, writer: { sign: '[Ii]ch|[Mm](?:ir|ich|eine?[mnrs]?)', names: ['ich', 'mir', 'mich'] } },
  { language: 'de', reader: { sign: 'Sie|Ihnen|Ihre?[mnrs]?', names: ['sie', 'ihnen'] }, writer: { sign: '[Ii]ch|[Mm](?:ir|ich|eine?[mnrs]?)', names: ['ich', 'mir', 'mich'] } },
]

const readers = new Set(addresses.flatMap(({ reader }) => reader.names))
const writers = new Set(addresses.flatMap(({ writer }) => writer.names))

/** Whose side a pronoun usually stands for: who reads an agreement is the customer, who wrote it the supplier; null for any other word. */
export function sideOfAddress(word: string): Side | null {
  const pronoun = word.toLowerCase()
  return readers.has(pronoun) ? 'controller' : writers.has(pronoun) ? 'processor' : null
}

const fewest = 8
const sampleCharacters = 60_000

/** The pronouns that belong with one of them, in this language; empty where it is none. */
export function pronounsLike(pronoun: string, language: AgreementReading['language']): readonly string[] {
  const families = addresses.filter((address) => address.language === language).flatMap(({ reader, writer }) => [reader.names, writer.names])
  return families.find((names) => names.includes(pronoun.toLowerCase())) ?? []
}

/** Where an agreement speaks to its reader throughout, the reader is the controller and the writer the processor, unless `found` says the reverse. */
export function pronounsThroughout(text: string, language: AgreementReading['language'], found: Readonly<Record<Side, ReadonlySet<string>>>): Readonly<Record<Side, readonly string[]>> {
  const sample = text.slice(0, sampleCharacters)
  const isFrequent = (sign: string) => [...sample.matchAll(new RegExp(String.raw`(?<!\p{L})(?:${sign})(?!\p{L})`, 'gu'))].length >= fewest
  const spoken = addresses.find(({ language: its, reader, writer }) => (language === its || language === 'unknown') && isFrequent(reader.sign) && isFrequent(writer.sign))
  const isReversed = spoken?.reader.names.some((name) => found.processor.has(name)) === true || spoken?.writer.names.some((name) => found.controller.has(name)) === true
  return spoken && !isReversed ? { controller: spoken.reader.names, processor: spoken.writer.names } : { controller: [], processor: [] }
}
