import type { Sentence } from '../prepared.ts'
import { isPartyName, isPronoun, isUsualName } from './known-names.ts'
import { madeOnce, type Lexicon } from './lexicon.ts'
import type { PartyEvidence } from './party-evidence.ts'
import { partyPatterns } from './party-patterns.ts'
import { printed } from './printed-words.ts'
import type { Side } from './side.ts'

/** How far from a word of the law a party is looked for, in characters. */
const look = 120

const patterns = madeOnce((lexicon: Lexicon) => {
  const { article, anyRole, name, pronoun, as, relative } = partyPatterns(lexicon)
  const { grammar, statements } = lexicon
  const named = (group = 'name') => String.raw`(?<${group}>${pronoun}|${name})(?![\p{L}\d])`
  const party = `(?:${article} )?${named()}`
  const subject = String.raw`(?<![\p{L}\d])${named()}`
  const is = printed(grammar.is)
  const stop = `(?:${printed([...grammar.negations, ...grammar.parties, ...grammar.themselves])}|${relative}|${pronoun})`
  const processes = printed(statements.processes)
  const onBehalf = printed(statements.onBehalf)
  const data = `(?:${printed(statements.all)} )?${printed(statements.personalData)}`
  return {
    anyRole: new RegExp(anyRole, 'u'),
    roles: new RegExp(anyRole, 'gu'),
    /** Written with a capital where it opens the sentence, an article looks like part of the name. */
    leadingArticle: new RegExp(String.raw`^${article} (?=\p{Lu})`, 'u'),
    /** "X is", "X, acting as", "X wordt hierbij aangemerkt als" before a word of the law; not as an independent one, which others may be too, nor as what it is itself towards others. */
    subjectBefore: endingAt(String.raw`${subject}"?(?: \([^()]{1,60}\))?,?(?: (?!${stop}(?!\p{L}))[\p{Ll}]{1,16}){0,4}? (?:${as}|${is}|${printed(statements.capacity)})(?: (?:${article}|${printed(grammar.sole)}))* `),
    /** "Daarbij is X", "en Y" before a word of the law: the party comes behind the verb. */
    invertedBefore: endingAt(String.raw`(?<!\p{L})(?:${is}|${printed(statements.joins)}) ${party}(?: ${printed(grammar.thereby)})?(?: (?:${article}|${as}))* `),
    /** Behind a word of the law: "is X", "zijnde X". */
    nameAfter: new RegExp(`^ ${printed(statements.behindRole)} ${party}`, 'u'),
    /** "As a processor, X shall": the party comes behind what it acts as. */
    actingBefore: endingAt(`(?:^|[.;:] |, )${printed(statements.openings)}(?: ${article})? `),
    actorAfter: new RegExp(`^,? (?:${printed(statements.verbsOfActor)} )?${party}`, 'u'),
    /** "X verwerkt persoonsgegevens", "X implements technical measures": only of a processor is that agreed. */
    processing: new RegExp(String.raw`${subject}(?: \p{Ll}{1,14}){0,3}? (?:${processes} ${data}|${printed(statements.takes)} (?:\p{Ll}{1,16} ){0,4}${printed(statements.technical)})`, 'gu'),
    /** "X verwerkt … in opdracht van Y", "verwerkt X … namens Y". */
    onBehalf: new RegExp(String.raw`(?:${subject}(?: \p{Ll}{1,14}){0,4}? ${processes}(?! (?:${article} )?(?!${printed(statements.data)})\p{Lu})|(?<!\p{L})${printed(statements.processesFirst)} (?:${article} )?${named('inverted')})[^.;:]{0,160}?(?<!\p{L})${onBehalf} (?:${article} )?${named('other')}`, 'gu'),
    /** Most sentences hold none of these, and are tried no further. */
    mayProcess: new RegExp(`${processes} ${data}|${printed(statements.technical)}`, 'u'),
    mayBeOnBehalf: new RegExp(onBehalf, 'u'),
    inflection: new RegExp(`${printed(grammar.inflections)}$`, 'u'),
  }
})

/** What sentences say of who is who: "X is the controller", "Klant als Verwerkingsverantwoordelijke", "X verwerkt … in opdracht van Y". */
export function findRoleStatements(sentences: readonly Sentence[], lexicon: Lexicon): PartyEvidence[] {
  return sentences.flatMap((sentence) => {
    const acting = actingIn(sentence.text, lexicon)
    const isDivision = new Set(acting.map(({ name }) => name)).size > 1 && new Set(acting.map(({ side }) => side)).size > 1
    return [
      ...acting.map(({ name, side }) => ({ names: [name], side, kind: isDivision ? ('given' as const) : ('said' as const), sentence })),
      ...onBehalfIn(sentence.text, lexicon).map(({ name, side }) => ({ names: [name], side, kind: 'said' as const, sentence })),
      ...processingIn(sentence.text, lexicon).map(({ name, side }) => ({ names: [name], side, kind: 'done' as const, sentence })),
    ]
  })
}

interface Statement {
  readonly name: string
  readonly side: Side
}

function actingIn(text: string, lexicon: Lexicon): Statement[] {
  const { anyRole, roles, actingBefore, actorAfter, subjectBefore, invertedBefore, nameAfter } = patterns(lexicon)
  if (!anyRole.test(text)) return []
  return [...text.matchAll(roles)].flatMap((match) => {
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + look)
    const found = actingBefore(text, match.index) ? actorAfter.exec(after) : (subjectBefore(text, match.index) ?? invertedBefore(text, match.index) ?? nameAfter.exec(after))
    return statement(found?.groups!['name'], match.groups!['controller'] === undefined ? 'processor' : 'controller', lexicon)
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

function onBehalfIn(text: string, lexicon: Lexicon): Statement[] {
  const { mayBeOnBehalf, onBehalf } = patterns(lexicon)
  if (!mayBeOnBehalf.test(text)) return []
  return [...text.matchAll(onBehalf)].flatMap(({ groups }) => {
    const other = groups!['other']!
    return [...statement(groups!['name'] ?? groups!['inverted'], 'processor', lexicon), ...(isContractPartner(other, lexicon) ? statement(other, 'controller', lexicon) : [])]
  })
}

function processingIn(text: string, lexicon: Lexicon): Statement[] {
  const { mayProcess, processing } = patterns(lexicon)
  if (!mayProcess.test(text)) return []
  return [...text.matchAll(processing)].flatMap(({ groups }) => statement(groups!['name'], 'processor', lexicon))
}

function statement(found: string | undefined, side: Side, lexicon: Lexicon): Statement[] {
  const name = found === undefined ? '' : withoutEnding(found.replace(patterns(lexicon).leadingArticle, ''), lexicon)
  return isPronoun(name, lexicon) || isPartyName(name, lexicon) ? [{ name, side }] : []
}

/** Whoever somebody works for by another name may itself be the processor of whom a sub-processor is named. */
function isContractPartner(name: string, lexicon: Lexicon): boolean {
  return isPronoun(name, lexicon) || isUsualName(withoutEnding(name, lexicon), lexicon)
}

/** "Company's" is Company; "Auftraggebers" is the Auftraggeber. */
function withoutEnding(name: string, lexicon: Lexicon): string {
  const bare = name.replace(/'s$/, '')
  const base = bare.replace(patterns(lexicon).inflection, '')
  return isUsualName(base, lexicon) ? base : bare
}
