import type { OutlineNode } from './outline.ts'
import type { PartyNames } from './reading.ts'

/** How each role is called in law and habit, in all three languages: what the parties' own names are found by. */
const controllerRole = String.raw`[Vv]erwerkings-?verantwoordelijken?|[Vv]erantwoordelijken?|(?:[Dd]ata )?[Cc]ontroller|[Vv]erantwortlichen?r?`
const processorRole = String.raw`[Bb]ewerker|[Vv]erwerker|(?:[Dd]ata )?[Pp]rocessor|[Aa]uftrags?verarbeiters?`

const name = String.raw`["“”„‘’']?(?:\*\*)?(?:[Dd]e |[Hh]et |[Tt]he |[Dd]er |[Dd]ie |[Dd]en )?(?<name>[\p{Lu}][\p{L}\d&.'’-]{0,30}(?: [\p{Lu}][\p{L}\d&.'’-]{0,30}){0,3})(?:\*\*)?["“”’']?`
const named = String.raw`(?:[Hh]ierna(?: ook)?(?: te noemen)?|[Vv]erder(?: te noemen)?|te noemen|[Hh]ereinafter(?: referred to as)?|in the following|[Ii]m [Ff]olgenden(?: auch)?|the|[Nn]achfolgend)\s*:?\s*`

/** Contract partners whose side is the same in every processing agreement. */
export const usualNames = { controller: ['Klant', 'Opdrachtgever', 'Afnemer', 'Gebruiker', 'Customer', 'Client', 'Company', 'Kunde', 'Auftraggeber'], processor: ['Opdrachtnemer', 'Leverancier', 'Dienstverlener', 'Vendor', 'Supplier', 'Provider', 'Auftragnehmer'] } as const

const introductionCharacters = 12_000
const wholeCharacters = 200_000

/** Only the processor is said to process personal data. */
const processing = new RegExp(String.raw`${name} (?:verwerkt|processes|shall process|will process|verarbeitet) (?:de |the |die )?(?:[Pp]ersoonsgegevens|[Pp]ersonal [Dd]ata|personenbezogene)`, 'gu')

/** How much a way of naming says: a name given in so many words outweighs any number of sentences about what somebody acts as. */
const weights = { given: 10, actsAs: 1 } as const

/**
 * How the agreement itself calls the two sides, found in its preamble and definitions by the words that give a party its role
 * ("hierna: Klant", "X als Verwerker", "“Verwerker” X zijnde …"), and by usual names that occur in it. Without the role words themselves.
 */
export function findPartyNames(text: string, outline: readonly OutlineNode[]): PartyNames {
  const definitions = outline.filter(({ kind }) => kind === 'definition' || kind === 'definitions').map(({ range }) => text.slice(range.start, range.end))
  const passages = [text.slice(0, introductionCharacters), ...definitions].join('\n').slice(0, introductionCharacters * 4)
  const votes = new Map<string, number>()
  for (const [role, sign] of [[controllerRole, 1], [processorRole, -1]] as const) {
    for (const { pattern, weight } of rolePatterns(role)) {
      for (const match of passages.matchAll(pattern)) {
        const found = match.groups!.name!.trim().replace(/[.,'’]+$/, '')
        if (isPartyName(found)) votes.set(found, (votes.get(found) ?? 0) + sign * weight)
      }
    }
  }
  for (const match of text.slice(0, wholeCharacters).matchAll(processing)) {
    const found = match.groups!.name!
    if (isPartyName(found) && !votes.has(found)) votes.set(found, -weights.actsAs)
  }
  for (const [side, sign] of [['controller', 1], ['processor', -1]] as const) {
    for (const usual of usualNames[side]) if (!votes.has(usual) && new RegExp(String.raw`(?<!\p{L})${usual}(?!\p{L})`, 'u').test(text)) votes.set(usual, sign)
  }
  const controller = new Set([...votes].filter(([, vote]) => vote > 0).map(([name]) => name))
  const processor = new Set([...votes].filter(([, vote]) => vote < 0).map(([name]) => name))
  addPronouns(text, controller, processor)
  return { controller: [...controller], processor: [...processor] }
}

function rolePatterns(role: string): { readonly pattern: RegExp; readonly weight: number }[] {
  const inQuotes = String.raw`["“„‘'](?:\*\*)?(?:[Dd]e |[Tt]he )?(?<name>\p{Lu}[^"”’'*\n]{1,40})(?:\*\*)?["”’']`
  const bare = String.raw`(?:[Dd]e |[Tt]he )?(?<name>\p{Lu}[\p{L}\d&.-]{1,30})`
  return [
    [weights.actsAs, String.raw`${name},? (?:als |as |acting as |in (?:de|haar|zijn) (?:hoedanigheid|rol) van |treedt(?: hierbij)? op als |acts as |is )(?:de |het |the |a |een |der )?(?:${role})(?!\p{L})`],
    [weights.given, String.raw`(?<!\p{L})(?:${role})(?:\*\*)?\s{0,3}\(?(?:${named})?${inQuotes}`],
    [weights.given, String.raw`["“„‘'](?:${role})(?:\(n\)|\(s\))?["”’']\s{0,4}:?\s{0,4}${bare}(?=,? zijnde|,? being|, )`],
    [weights.given, String.raw`(?:${role})(?:\*\*)?\s(?:of|or|oder)\s(?:\*\*)?${bare}(?=(?:\*\*)?["”’')])`],
    [weights.given, String.raw`(?<!\p{L})(?:${role})\s{0,3}(?:\*\*)?\((?:de |the )?${bare}\)`],
    [weights.given, String.raw`(?<!\p{L})(?:${role})\s{0,3}:\s{0,3}${bare}(?= \(|, | \p{Ll})`],
  ].map(([weight, pattern]) => ({ pattern: new RegExp(pattern as string, 'gu'), weight: weight as number }))
}

const notNames = /^(?:de|het|een|in|op|deze|dit|naam|the|this|any|each|verwerkers?overeenkomst|verwerkingsovereenkomst|overeenkomst|dpa|avg|gdpr|dsgvo|partij(?:en)?|part(?:y|ies)|betrokkenen?|persoonsgegevens?|(?:sub-?)?verwerkers?|(?:verwerkings)?verantwoordelijken?|(?:data )?(?:controller|processor)s?|artikel|algemene|dienst(?:en)?|services?|sub|personal|data)$/i

function isPartyName(candidate: string): boolean {
  return candidate.length >= 2 && candidate.length <= 40 && /^\p{Lu}/u.test(candidate) && !notNames.test(candidate) && !notNames.test(candidate.split(' ')[0]!)
}

/** In agreements that speak to the reader, the reader is the controller and "wij" is the processor, wherever neither side has another name. */
function addPronouns(text: string, controller: Set<string>, processor: Set<string>): void {
  const sample = text.slice(0, 60_000)
  const count = (words: string) => [...sample.matchAll(new RegExp(String.raw`(?<!\p{L})(?:${words})(?!\p{L})`, 'giu'))].length
  const sides = [
    ['jij|je|jou|jouw', ['je', 'jij', 'jou'], 'wij|we|ons|onze', ['wij', 'we', 'ons']],
    ['u|uw', ['u'], 'wij|we|ons|onze', ['wij', 'we', 'ons']],
    ['you|your', ['you'], 'we|us|our', ['we', 'us']],
  ] as const
  for (const [reader, readerNames, writer, writerNames] of sides) {
    if (count(reader) < 8 || count(writer) < 8) continue
    for (const added of readerNames) controller.add(added)
    for (const added of writerNames) processor.add(added)
    return
  }
}
