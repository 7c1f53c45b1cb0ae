import type { Sentence } from '../prepared.ts'
import { article, isPartyName, nameSource, otherSide, type Side } from './party-words.ts'

/** Of each name, in lower case, the kinds of deeds by which sentences anywhere show it on a side. */
export type Deeds = ReadonlyMap<string, DeedsOf>

interface DeedsOf {
  readonly name: string
  readonly kinds: Readonly<Record<Side, ReadonlySet<string>>>
}

/** So many kinds of deeds show a side; a word without a capital may be any thing's, and needs more. */
const fewestKinds = 2
const fewestOfWords = 3

/** The side that what is said of these names throughout shows their party on; null where that is too little, or as much of the other side. */
export function sideShown(names: readonly string[], deeds: Deeds): Side | null {
  const kinds = (side: Side) => new Set(names.flatMap((name) => [...(deeds.get(name.toLowerCase())?.kinds[side] ?? [])])).size
  const side: Side = kinds('controller') >= kinds('processor') ? 'controller' : 'processor'
  const fewest = names.some((name) => /^[\p{Lu}\d]/u.test(name)) ? fewestKinds : fewestOfWords
  return kinds(side) >= fewest && kinds(otherSide(side)) * 2 <= kinds(side) ? side : null
}

const modal = '(?:shall|will|must|agrees?|undertakes?|zal|moet|mag|dient|verbindt|verplicht|wird|hat|darf|muss|verpflichtet|is|ist|kan|kann|may|can|has|heeft)'
const deed = '(?:(?:process|notifi|inform|assist|delet|return|destroy|implement|maintain|tak|mak|ensur|engag|keep|provid)e?s|verwerkt|meldt|informeert|stelt|treft|neemt|verwijdert|wist|helpt|ondersteunt|verleent|schakelt|zorgt|houdt|laat|verarbeitet|unterstützt|informiert|meldet|löscht|trifft|stellt|gewährleistet|setzt|ergreift|beauftragt|sorgt)'
const verb = `(?:${modal}|${deed})(?!\\p{L})`
const noun = String.raw`(?:[Tt]he|[Dd]e|[Hh]et) (?<noun>\p{Ll}{4,30})`
const name = `(?<![\\p{L}\\d])(?:${noun}|(?:${article} )?(?<name>${nameSource}))(?![\\p{L}\\d])`

/** Whoever a sentence is about: the first name before or behind a verb. */
const subject = new RegExp(`${name} (?<verb>${verb})|(?<!\\p{L})${verb} ${name.replace('<noun>', '<noun2>').replace('<name>', '<name2>')}`, 'u')
const passive = /^(?: \p{L}{1,14}){0,2} (?:be|been|worden|werden)(?!\p{L})/u
const farthestSubject = 200

/** What only a processor agrees to do. */
const duties: Readonly<Record<string, RegExp>> = {
  follows: /(?:only|solely|exclusively|uitsluitend|alleen|slechts|enkel|ausschließlich|nur)(?!\p{L})[^.;]{0,120}(?:instruct|instructie|aanwijzing|opdracht|weisung|auftrag|on behalf|namens)/iu,
  reports: /(?:notif|inform|meld|melding|kennis|hoogte|unterricht|benachrichtig)[^.;]{0,160}(?:breach|incident|datalek|inbreuk|verletzung|datenpanne)|(?:breach|incident|datalek|inbreuk|verletzung|datenpanne)[^.;]{0,160}(?:notif|inform|meld|kennis|hoogte|unterricht|benachrichtig)/iu,
  deletes: /(?<!\p{L})(?:delet|destroy|eras|return(?:s|ed)? |verwijder|wis(?:t|sen)(?!\p{L})|vernietig|lösch|zurückgeb|herausgeb)/iu,
  assists: /(?<!\p{L})(?:assist|bijstand|ondersteun|unterstütz|behilflich)/iu,
  engages: /sub-?processor|subcontractor|sub-?verwerker|onderaannemer|unterauftrag|subunternehmer|weitere[nr]? auftragsverarbeiter/iu,
  protects: /(?:technical|organi[sz]ational|technische|organisatorische|beveiligings|security|passende|passend)(?: \p{L}{1,20}){0,3} (?:measures|maatregelen|maßnahmen)/iu,
  binds: /(?:employee|personnel|staff|medewerker|personeel|mitarbeite|persons|personen)[^.;]{0,120}(?:confidential|geheim|vertrouwelijk|vertraulich|verschwiegen)/iu,
}

/** What only a controller may do. */
const rights: Readonly<Record<string, RegExp>> = {
  audits: /(?:may|entitled|right to|mag|kan|recht|gerechtigd|bevoegd|kann|darf|berechtigt)(?!\p{L})[^.;]{0,120}(?:audit|inspect|controle|onderzoek|prüf|kontroll)/iu,
  objects: /(?:may|entitled|right to|mag|kan|recht|kann|darf|berechtigt)(?!\p{L})[^.;]{0,120}(?:object|bezwaar|einspruch|widersprech)/iu,
}

/** Whoever is served: the name behind these words is the controller's. */
const served: Readonly<Record<string, string>> = {
  instructs: '(?:instructions? (?:of|from|given by|issued by)|(?:instructies?|aanwijzing(?:en)?|opdracht) van|[Ww]eisung(?:en)? (?:von|de[sr]))',
  isServed: '(?:on behalf of|namens|ten behoeve van|voor rekening van|[Ii]m (?:Auftrag|Namen) (?:von|de[sr]))',
  isInformed: '(?:notif(?:y|ies|ying)|informs?|(?:informeert|meldt|waarschuwt)(?: (?:aan|dit|dat|dan)){0,2}|stelt|informiert|unterrichtet|benachrichtigt)',
  isAssisted: '(?:assist(?:s|ing)?|helpt|ondersteunt|unterstützt)',
  consents: '(?:(?:consent|approval|authori[sz]ation) (?:of|from)|(?:toestemming|goedkeuring) van|(?:Zustimmung|Genehmigung) (?:von|de[sr]))',
  asks: '(?:(?:request|choice|option|discretion) of|(?:verzoek|keuze) van|(?:Verlangen|Wunsch|Wahl|Anforderung|Aufforderung) (?:von|de[sr]))',
}
const servant = new RegExp(`(?<!\\p{L})(?:${Object.entries(served).map(([kind, words]) => `(?<${kind}>${words})`).join('|')}) ${name}`, 'gu')
const possessor = new RegExp(`(?<![\\p{L}\\d])(?:[Tt]he )?(?<name>${nameSource})(?:'s|') (?:\\p{Ll}{1,14} ){0,2}(?<what>instruction|consent|authori[sz]ation|approval|request|choice|option)`, 'gu')

/** What sentences anywhere show of who works for whom, whatever the two are called. */
export function findDeeds(sentences: readonly Sentence[]): Deeds {
  const found = new Map<string, { name: string; kinds: Record<Side, Set<string>> }>()
  const add = (groups: Record<string, string | undefined>, side: Side, kind: string) => {
    const who = groups['name'] ?? groups['noun'] ?? groups['name2'] ?? groups['noun2']
    if (who === undefined || !isPartyName(who)) return
    const key = who.toLowerCase()
    if (!found.has(key)) found.set(key, { name: who, kinds: { controller: new Set(), processor: new Set() } })
    found.get(key)!.kinds[side].add(kind)
  }
  for (const { text } of sentences) {
    const actor = subject.exec(text.slice(0, farthestSubject))
    const rest = actor ? text.slice(actor.index + actor[0].length, actor.index + 500) : ''
    if (actor && !passive.test(rest)) {
      for (const [kind, words] of Object.entries(duties)) if (words.test(actor[0] + rest)) add(actor.groups!, 'processor', kind)
      for (const [kind, words] of Object.entries(rights)) if (words.test(actor[0] + rest)) add(actor.groups!, 'controller', kind)
    }
    for (const { groups } of text.matchAll(servant)) add(groups!, 'controller', Object.keys(served).find((kind) => groups![kind] !== undefined)!)
    for (const { groups } of text.matchAll(possessor)) add(groups!, 'controller', groups!['what']!)
  }
  return found
}
