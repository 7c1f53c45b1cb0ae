import type { Sentence } from '../prepared.ts'
import { isPronoun } from './naming.ts'
import type { PartyEvidence } from './party-evidence.ts'
import { anyRole, article, isPartyName, isUsualName, nameSource, pronounSource, type Side } from './party-words.ts'

const role = new RegExp(anyRole, 'gu')
/** How far from a word of the law a party is looked for, in characters. */
/** Written with a capital where it opens the sentence, an article looks like part of the name. */
const leadingArticle = new RegExp(`^${article} (?=\\p{Lu})`, 'u')

const look = 120

const party = `(?<name>${pronounSource}|${nameSource})(?![\\p{L}\\d])`

/** "X is", "X, acting as", "X wordt hierbij aangemerkt als" before a word of the law; not as an independent one, which others may be too, nor as what it is itself towards others. */
const subjectBefore = endingAt(String.raw`(?<![\p{L}\d])${party}"?(?: \([^()]{1,60}\))?,?(?: (?!(?:niet|not|nicht|geen|no|kein|keine|never|nooit|party|partij|die|who|which|that|dat|you|we|wij|je|jij|u|sie|wir|zelf|itself|selbst)(?!\p{L}))[\p{Ll}]{1,16}){0,4}? (?:als|as|is|are|ist|sind|being|zijn|zijnde|be|remains?|blijft|bleibt|(?:hoedanigheid|rol) van|(?:capacity|role) of)(?: (?:${article}|sole|alleiniger?))* `)
/** "Daarbij is X", "en Y" before a word of the law: the party comes behind the verb. */
const invertedBefore = endingAt(String.raw`(?<!\p{L})(?:is|wordt|blijft|bent|ben|zijn|ist|bleibt|sind|sei|en|und) (?:${article} )?${party}(?: (?:daarbij|hierbij|hierbei|dabei))?(?: (?:${article}|als))* `)
/** Behind a word of the law: "is X", "zijnde X". */
const nameAfter = new RegExp(String.raw`^ (?:is|ist|being|zijnde|shall be|im sinne der DSGVO ist) (?:${article} )?${party}`, 'u')

/** "As a processor, X shall": the party comes behind what it acts as. */
const actingBefore = endingAt(String.raw`(?:^|[.;:] |, )(?:[Aa]ls|[Aa]s|[Ii]n its capacity as|[Ii]n (?:de|haar) (?:rol|hoedanigheid) van)(?: ${article})? `)
const actorAfter = new RegExp(String.raw`^,? (?:(?:shall|zal|wird|is|verwerkt|treedt) )?(?:${article} )?${party}`, 'u')

const verbs = '(?:verwerkt|verwerken|process|processes|verarbeitet|verarbeiten)'
const data = '(?:(?:de|the|die|alle|all) )?(?:[Pp]ersoonsgegevens|[Pp]ersonal [Dd]ata|[Pp]ersonenbezogene)'
const behalf = '(?:in opdracht van|ten behoeve van|namens|on behalf of|instructies van|instructions of|[Ii]m [Aa]uftrag(?: von)?|[Ww]eisung(?:en)?(?: von)?)'
const subject = String.raw`(?<![\p{L}\d])${party}`

/** "X verwerkt persoonsgegevens", "X implements technical measures": only of a processor is that agreed. */
const processing = new RegExp(String.raw`${subject}(?: \p{Ll}{1,14}){0,3}? (?:${verbs} ${data}|(?:neemt|treft|implements?|maintains?|trifft|ergreift) (?:\p{Ll}{1,16} ){0,4}(?:technical|technische))`, 'gu')
/** "X verwerkt … in opdracht van Y", "verwerkt X … namens Y". */
const onBehalf = new RegExp(String.raw`(?:${subject}(?: \p{Ll}{1,14}){0,4}? ${verbs}(?! (?:${article} )?(?!Persoon|Person|Gegevens|Data|Daten)\p{Lu})|(?<!\p{L})(?:verwerkt|verarbeitet) (?:${article} )?${party.replace('<name>', '<inverted>')})[^.;:]{0,160}?(?<!\p{L})${behalf} (?:${article} )?${party.replace('<name>', '<other>')}`, 'gu')

/** Most sentences hold none of these, and are tried no further. */
const mayNameRole = /verantwo|werker|controller|processor|verarbeiter/i
const mayProcess = new RegExp(`${verbs} ${data}|technical|technische`)
const mayBeOnBehalf = new RegExp(behalf)

/** What sentences say of who is who: "X is the controller", "Klant als Verwerkingsverantwoordelijke", "X verwerkt … in opdracht van Y". */
export function findRoleStatements(sentences: readonly Sentence[]): PartyEvidence[] {
  return sentences.flatMap((sentence) => {
    const acting = actingIn(sentence.text)
    const isDivision = new Set(acting.map(({ name }) => name)).size > 1 && new Set(acting.map(({ side }) => side)).size > 1
    return [
      ...acting.map(({ name, side }) => ({ names: [name], side, kind: isDivision ? ('given' as const) : ('said' as const), sentence })),
      ...onBehalfIn(sentence.text).map(({ name, side }) => ({ names: [name], side, kind: 'said' as const, sentence })),
      ...processingIn(sentence.text).map(({ name, side }) => ({ names: [name], side, kind: 'done' as const, sentence })),
    ]
  })
}

interface Statement {
  readonly name: string
  readonly side: Side
}

function actingIn(text: string): Statement[] {
  if (!mayNameRole.test(text)) return []
  return [...text.matchAll(role)].flatMap((match) => {
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + look)
    const found = actingBefore(text, match.index) ? actorAfter.exec(after) : (subjectBefore(text, match.index) ?? invertedBefore(text, match.index) ?? nameAfter.exec(after))
    return statement(found?.groups!['name'], match.groups!['controller'] === undefined ? 'processor' : 'controller')
  })
}

/** Finds what ends at a place in a text, if by a look backwards from there anything does. */
function endingAt(source: string): (text: string, end: number) => RegExpExecArray | null {
  const backwards = new RegExp(`(?<=${source})`, 'uy')
  const forwards = new RegExp(`${source}$`, 'u')
  return (text, end) => {
    backwards.lastIndex = end
    return backwards.test(text) ? forwards.exec(text.slice(Math.max(0, end - look), end)) : null
  }
}

function onBehalfIn(text: string): Statement[] {
  if (!mayBeOnBehalf.test(text)) return []
  return [...text.matchAll(onBehalf)].flatMap(({ groups }) => {
    const other = groups!['other']!
    return [...statement(groups!['name'] ?? groups!['inverted'], 'processor'), ...(isContractPartner(other) ? statement(other, 'controller') : [])]
  })
}

function processingIn(text: string): Statement[] {
  if (!mayProcess.test(text)) return []
  return [...text.matchAll(processing)].flatMap(({ groups }) => statement(groups!['name'], 'processor'))
}

function statement(found: string | undefined, side: Side): Statement[] {
  const name = found === undefined ? '' : withoutEnding(found.replace(leadingArticle, ''))
  return isPronoun(name) || isPartyName(name) ? [{ name, side }] : []
}

/** Whoever somebody works for by another name may itself be the processor of whom a sub-processor is named. */
function isContractPartner(name: string): boolean {
  return isPronoun(name) || isUsualName(withoutEnding(name))
}

/** "Company's" is Company; "Auftraggebers" is the Auftraggeber. */
function withoutEnding(name: string): string {
  const bare = name.replace(/'s$/, '')
  const base = bare.replace(/(?:e?s|e?n)$/, '')
  return isUsualName(base) ? base : bare
}
