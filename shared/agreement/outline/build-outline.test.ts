import { describe, expect, it } from 'vitest'

import { prepare } from '../prepare.ts'

const outlineOf = (text: string) =>
  prepare(text)
    .outline.filter(({ kind }) => kind !== 'preamble')
    .map(({ kind, number, heading }) => [kind, number ?? '-', heading].filter((part) => part !== null).join(' '))

const audit = 'De klant mag eenmaal per jaar een audit laten uitvoeren.'

/** Three articles as an agreement may number them, the last with clauses. */
const numberings: readonly (readonly [name: string, text: string, outline: readonly string[]])[] = [
  ['“Artikel 10 – Titel”', `Artikel 1 – Doel\n${audit}\nArtikel 2 – Duur\n${audit}\nArtikel 3 – Audit\n3.1 ${audit}\n`, ['article 1 Doel', 'article 2 Duur', 'article 3 Audit', 'clause 3.1']],
  ['“ARTIKEL 10: TITEL”', `ARTIKEL 1: DOEL\n${audit}\nARTIKEL 2: DUUR\n${audit}\n`, ['article 1 DOEL', 'article 2 DUUR']],
  ['“Art. 10” with its heading below', `Art. 1\nDoel\n${audit}\nArt. 2\nDuur\n${audit}\n`, ['article 1 Doel', 'article 2 Duur']],
  ['“Art. 10Titel” run together', `## Art. 1Doel\n${audit}\n## Art. 2Duur\n${audit}\n`, ['article 1 Doel', 'article 2 Duur']],
  ['“ARTICLE X”', `ARTICLE I – PURPOSE\n${audit}\nARTICLE II – TERM\n${audit}\nARTICLE III\nAUDIT\n(a) ${audit}\n`, ['article I PURPOSE', 'article II TERM', 'article III AUDIT', 'item III(a)']],
  ['“Clause 12”', `Clause 1 Purpose\n${audit}\nClause 2 Audit\n2.1 ${audit}\n`, ['article 1 Purpose', 'article 2 Audit', 'clause 2.1']],
  ['“Section 4.1”', `Section 1. Purpose\nSection 1.1 ${audit}\nSection 2. Audit\nSection 2.1 ${audit}\n`, ['article 1 Purpose', 'clause 1.1', 'article 2 Audit', 'clause 2.1']],
  ['“Ziffer 4”', `Ziffer 1 Zweck\n${audit}\nZiffer 2 Kontrollen\n${audit}\n`, ['article 1 Zweck', 'article 2 Kontrollen']],
  ['“Nr. 5”', `Nr. 1 Zweck\n${audit}\nNr. 2 Kontrollen\n${audit}\n`, ['article 1 Zweck', 'article 2 Kontrollen']],
  ['“§ 8” with “(1)”', `§ 7 Dauer\n(1) ${audit}\n§ 8 Kontrollen\n(1) ${audit}\n(2) Nach Ankündigung:\na) schriftlich;\nb) mündlich.\n`, ['article § 7 Dauer', 'clause § 7 (1)', 'article § 8 Kontrollen', 'clause § 8 (1)', 'clause § 8 (2)', 'item § 8 (2)(a)', 'item § 8 (2)(b)']],
  ['“§ 3 (5)” on one line', `§ 3 Pflichten\n§ 3 (1) ${audit}\n§ 3 (5) ${audit}\n§ 4 Ende\n`, ['article § 3 Pflichten', 'clause § 3 (1)', 'clause § 3 (5)', 'article § 4 Ende']],
  ['roman numbers', `I. DOEL\n1. ${audit}\nII. DUUR\n1. ${audit}\nIII. AUDIT\n1. ${audit}\n2. ${audit}\n`, ['article I DOEL', 'clause I.1', 'article II DUUR', 'clause II.1', 'article III AUDIT', 'clause III.1', 'clause III.2']],
  ['letters', `A. GENERAL\nA.1 ${audit}\nB. SECURITY\nB.1 ${audit}\nC. AUDIT\nC.1 ${audit}\nC.2 ${audit}\n`, ['article A GENERAL', 'clause A.1', 'article B SECURITY', 'clause B.1', 'article C AUDIT', 'clause C.1', 'clause C.2']],
  ['“1)” and “10.1)”', `1) Doel\n1.1) ${audit}\n2) Audit\n2.1) ${audit}\n`, ['article 1 Doel', 'clause 1.1', 'article 2 Audit', 'clause 2.1']],
  ['“1 –” and “1:”', `1 – Doel\n1.1 ${audit}\n2 – Duur\n2.1 ${audit}\n3: Audit\n3.1 ${audit}\n`, ['article 1 Doel', 'clause 1.1', 'article 2 Duur', 'clause 2.1', 'article 3 Audit', 'clause 3.1']],
  ['“10.0” above “10.1”', `1.0 Purpose\n1.1 ${audit}\n2.0 Audit\n2.1 ${audit}\n`, ['article 1 Purpose', 'clause 1.1', 'article 2 Audit', 'clause 2.1']],
  ['protected numbers', `1\\. Doel\n\n${audit}\n\n2\\. Audit\n\n2\\.1 x\n\n${audit}\n`, ['article 1 Doel', 'article 2 Audit']],
  ['bold headings', `**1. Doel**\n\n1.1 ${audit}\n\n**2. Audit**\n\n2.1 ${audit}\n`, ['article 1 Doel', 'clause 1.1', 'article 2 Audit', 'clause 2.1']],
  ['Markdown headings without a full stop', `## 1 Doel\n\n${audit}\n\n## 2 Audit\n\n${audit}\n`, ['article 1 Doel', 'article 2 Audit']],
  ['numbers and headings apart by a tab', `1.\tDoel\n1.1\t${audit}\n2.\tAudit\n2.1\t${audit}\n`, ['article 1 Doel', 'clause 1.1', 'article 2 Audit', 'clause 2.1']],
  ['numbers alone on a line', `1\n\nDoel\n\n1.1\n${audit}\n\n2\n\nAudit\n\n2.1\n${audit}\n`, ['article 1 Doel', 'clause 1.1', 'article 2 Audit', 'clause 2.1']],
  ['labels in the cells of a table', `| 1. | Doel |\n| 1.1 | ${audit} |\n| 2. | Audit |\n| 2.1 | ${audit} |\n`, ['article 1 Doel', 'clause 1.1', 'article 2 Audit', 'clause 2.1']],
  ['headings before their words on one line', `1. Purpose. The processor shall process data for the services alone and for nothing else.\n2. Audit. The controller may audit the processor once a year on thirty days' notice.\n3. Costs. Each party bears its own costs of the audit and of what follows from it.\n`, ['article 1 Purpose', 'article 2 Audit', 'article 3 Costs']],
  ['dates and abbreviations before a capital', `1. Dieser Vertrag gilt ab dem 1. Januar 2024.\n2. Kontrollen bzw. Prüfungen sind anzukündigen.\n3. Nederlands recht geldt.\n`, ['article 1', 'article 2', 'article 3']],
  ['paragraphs without headings', `1. De verwerker verwerkt persoonsgegevens alleen in opdracht van de klant.\n2. ${audit}\n3. De kosten zijn voor de klant.\n4. De rechter te Utrecht is bevoegd.\n5. Nederlands recht geldt.\n6. Dit is alles wat wij afspreken.\n`, ['article 1', 'article 2', 'article 3', 'article 4', 'article 5', 'article 6']],
  ['a bullet before each clause, hollow ones too', `1. Doel\n• 1.1 ${audit}\n2. Audit\no 2.1 ${audit}\n\uf0b7\t2.2 ${audit}\n`, ['article 1 Doel', 'clause 1.1', 'article 2 Audit', 'clause 2.1', 'clause 2.2']],
  ['bold words that begin a clause, and bold headings', `1. Doel\n1.1 **De klant** mag een audit laten uitvoeren.\n2. Audit\n2.1 **Kosten** De klant betaalt de audit.\n`, ['article 1 Doel', 'clause 1.1', 'article 2 Audit', 'clause 2.1 Kosten']],
  ['chapters above the articles', `HOOFDSTUK 1 ALGEMEEN\nArtikel 1 Doel\n${audit}\nHOOFDSTUK 2 TOEZICHT\nArtikel 2 Audit\n${audit}\n`, ['section Hoofdstuk 1 ALGEMEEN', 'article 1 Doel', 'section Hoofdstuk 2 TOEZICHT', 'article 2 Audit']],
  ['sections above the clauses', `SECTION I\nClause 1\nPurpose\n${audit}\nClause 2\nScope\n${audit}\nSECTION II\nClause 3\nAudit\n${audit}\n`, ['section I', 'article 1 Purpose', 'article 2 Scope', 'section II', 'article 3 Audit']],
  ['“§ 2” below “Artikel 1”', `Artikel 1. Doel\n§ 1. ${audit}\n§ 2. ${audit}\n§ 3. ${audit}\nArtikel 2. Audit\n§ 1. ${audit}\n§ 2. ${audit}\n`, ['article 1 Doel', 'clause 1.1', 'clause 1.2', 'clause 1.3', 'article 2 Audit', 'clause 2.1', 'clause 2.2']],
  ['“Bepaling 7” with decimals and letters', `AFDELING I\n**Bepaling 1 – Doel**\na) ${audit}\nAFDELING II – PLICHTEN\n**Bepaling 2 – Partijen**\n**2.1. Naleving**\na) ${audit}\nb) ${audit}\n`, ['section Afdeling I', 'article 1 Doel', 'item 1(a)', 'section Afdeling II PLICHTEN', 'article 2 Partijen', 'clause 2.1 Naleving', 'item 2.1(a)', 'item 2.1(b)']],
  ['letters apart', `A r t i k e l  1 .  D o e l\n\n1.1 ${audit}\n\nA r t i k e l  2 .  A u d i t\n\n2.1 ${audit}\n`, ['article 1 Doel', 'clause 1.1', 'article 2 Audit', 'clause 2.1']],
  ['letters behind a number', `3.1 ${audit}\n3.2 ${audit}\n3.2a ${audit}\n`, ['clause 3.1', 'clause 3.2', 'clause 3.2a']],
]

describe('articles and clauses', () => {
  it.each(numberings)('are read by %s', (_, text, expected) => expect(outlineOf(text)).toEqual(expected))

  it.each(numberings)('are the same with Windows line ends, by %s', (_, text, expected) => expect(outlineOf(text.replaceAll('\n', '\r\n'))).toEqual(expected))
})

describe('a text without numbers and headings', () => {
  it.each([
    ['has its paragraphs as parts', `De klant is baas.\n\n${audit}\nEn verder niets.\n\nEinde.\n`, ['paragraph - ¶ 1', 'paragraph - ¶ 2', 'paragraph - ¶ 3']],
    ['has each with its list', `De verwerker zal:\n\n- meewerken;\n- betalen.\n\n${audit}\n`, ['paragraph - ¶ 1', 'paragraph - ¶ 2']],
    ['below its title', `Verwerkersovereenkomst\n\n${audit}\n\nEinde van de tekst.\n`, ['paragraph - ¶ 1', 'paragraph - ¶ 2']],
    ['but is left whole where it is one block', `${audit}\nEn verder niets.\n`, []],
  ])('%s', (_, text, expected) => expect(outlineOf(text)).toEqual(expected))
})

describe('headings without numbers', () => {
  const paragraph = 'Dit is een alinea van een gewone lengte, die met een punt eindigt en die iets regelt.'
  it.each([
    ['Markdown', `# Overeenkomst\n\n## Doel\n\n${paragraph}\n\n## Audit\n\n${paragraph}\n`, ['section - Doel', 'section - Audit']],
    ['bold lines', `Overeenkomst\n\n**Doel**\n\n${paragraph}\n\n**Audit:**\n\n${paragraph}\n`, ['section - Doel', 'section - Audit']],
    ['underlined lines', `Overeenkomst\n\nDoel\n----\n\n${paragraph}\n\nAudit\n=====\n\n${paragraph}\n`, ['section - Doel', 'section - Audit']],
    ['capitals', `Overeenkomst\n\nDOEL\n${paragraph}\n\nDUUR\n${paragraph}\n\nAUDIT\n${paragraph}\n`, ['section - DOEL', 'section - DUUR', 'section - AUDIT']],
    ['short lines standing alone', `Overeenkomst\n\nDoel en duur\n\n${paragraph}\n\nBeveiliging\n\n${paragraph}\n\nAudit\n\n${paragraph}\n`, ['section - Doel en duur', 'section - Beveiliging', 'section - Audit']],
    ['short lines right below a paragraph', `${paragraph}\nWie zijn wij?\n${paragraph}\nBeveiliging\n${paragraph}\nAudit\n${paragraph}\n`, ['section - Wie zijn wij?', 'section - Beveiliging', 'section - Audit']],
    ['short lines before an annex with numbers', `Overeenkomst\n\nDoel en duur\n\n${paragraph}\n\nBeveiliging\n\n${paragraph}\n\nAudit\n\n${paragraph}\n\nBijlage 1 Maatregelen\n\n1. Toegang\n${paragraph}\n2. Opslag\n${paragraph}\n3. Logboek\n${paragraph}\n`, ['section - Doel en duur', 'section - Beveiliging', 'section - Audit', 'annex Bijlage 1 Maatregelen', 'clause Bijlage 1, 1 Toegang', 'clause Bijlage 1, 2 Opslag', 'clause Bijlage 1, 3 Logboek']],
  ])('are read in %s', (_, text, expected) => expect(outlineOf(text)).toEqual(expected))

  it('stand within an article where articles have numbers', () => {
    const { outline } = prepare(`## 1. Doel\n\n${paragraph}\n\n## 2. Audit\n\n### Kosten\n\n${paragraph}\n\n## 3. Slot\n\n${paragraph}\n`)
    expect(outline.map(({ parentId, heading }) => [parentId, heading])).toEqual([[null, null], [null, 'Doel'], [null, 'Audit'], ['2', 'Kosten'], [null, 'Slot']])
  })

  it('are not seen in names and addresses', () => expect(outlineOf('Voorbeeld B.V.\n\nStraatweg\n\nUtrecht\n\nNederland\n\nKlant\n').filter((line) => line.startsWith('section'))).toEqual([]))
})

describe('lists', () => {
  it('that count on are one, and those that begin anew within an item are below it', () => {
    expect(outlineOf('## 9. Melding\n1. Gemeld wordt:\n   1. wat er is;\n   2. sinds wanneer.\n2. Binnen een dag.\n## 10. Slot\n1. Einde.\n')).toEqual(['article 9 Melding', 'clause 9.1', 'item 9.1.1', 'item 9.1.2', 'clause 9.2', 'article 10 Slot', 'clause 10.1'])
  })

  it('of the parties are no articles', () => {
    expect(outlineOf('De ondergetekenden:\n1. Voorbeeld B.V., gevestigd te Utrecht;\n2. Klant B.V., gevestigd te Breda;\n\n1. Doel\n1.1 Eerste.\n2. Duur\n2.1 Tweede.\n').filter((line) => line.startsWith('article'))).toEqual(['article 1 Doel', 'article 2 Duur'])
  })

  it.each([
    ['aa)', '1. Doel\n1.1 Zij doet:\na) dit:\naa) zus;\nbb) zo;\nb) dat.\n', ['article 1 Doel', 'clause 1.1', 'item 1.1(a)', 'item 1.1(a)(aa)', 'item 1.1(a)(bb)', 'item 1.1(b)']],
    ['a.)', '1. Doel\n1.1 Zij doet:\na.) dit;\nb.) dat.\n', ['article 1 Doel', 'clause 1.1', 'item 1.1(a)', 'item 1.1(b)']],
    ['i.', '1. Doel\n1.1 Zij doet:\ni. dit;\nii. dat;\niii. wat.\n', ['article 1 Doel', 'clause 1.1', 'item 1.1(i)', 'item 1.1(ii)', 'item 1.1(iii)']],
    ['(i) below (b)', '1. Doel\n1.1 Zij doet:\n(a) dit;\n(b) dat:\n(i) hier;\n(ii) daar;\n(iii) overal;\n(c) wat.\n', ['article 1 Doel', 'clause 1.1', 'item 1.1(a)', 'item 1.1(b)', 'item 1.1(b)(i)', 'item 1.1(b)(ii)', 'item 1.1(b)(iii)', 'item 1.1(c)']],
  ])('are counted by %s', (_, text, expected) => expect(outlineOf(text)).toEqual(expected))

  it('say all they have to say: an item is no heading', () => {
    expect(prepare('1. Doel\n1.1 Zij houdt bij:\n(a) Namen\n(b) Adressen\n').sentences.map(({ text }) => text)).toEqual(['Zij houdt bij:', 'Namen', 'Adressen'])
  })
})

describe('numbered paragraphs below headings without numbers', () => {
  const [nine, three, two] = [9, 3, 2].map((count) => Array.from({ length: count }, (_, index) => `${index + 1}. De verwerker doet wat hier onder nummer ${index + 1} van deze lijst staat.\n`).join(''))
  it.each([
    ['of Markdown', `## Beveiliging\n\n${nine}\n## Audit\n\n${three}\n## Slot\n\n${two}`],
    ['in capitals', `BEVEILIGING\n\n${nine}\nAUDIT\n\n${three}\nSLOT\n\n${two}`],
  ])('%s are no articles', (_, text) => expect(outlineOf(`Overeenkomst\n\n${text}`).filter((line) => line.startsWith('article'))).toEqual([]))
})

describe('a clause', () => {
  it('of an article whose own line was not found belongs to no other', () => {
    const { outline } = prepare('8. Doel\n8.1 Eerste.\n9.1 Tweede.\n9.2 Derde.\n10. Audit\n10.1 Vierde.\n')
    expect(outline.map(({ number, parentId }) => [number, parentId])).toEqual([[null, null], ['8', null], ['8.1', '8'], ['9.1', null], ['9.2', null], ['10', null], ['10.1', '10']])
  })

  it('with the number of an earlier article stays in its own', () => {
    const { outline } = prepare('7. Doel\n7.1 Eerste.\n8. Audit\n7.1 Tweede.\n7.2 Derde.\n')
    expect(outline.at(-1)).toMatchObject({ number: '7.2', parentId: '8' })
  })

  it('may go on with the sentence of the one before it, in small letters', () => {
    const text = '1. Zweck\n1.1 Die Auftragnehmerin hat\n1.2 die Daten nur nach den Weisungen der Auftraggeberin zu verarbeiten,\n1.3 die Auftraggeberin Prüfungen vornehmen zu lassen,\n1.4 Vorfälle zu melden.\n2. Ende\n'
    expect(outlineOf(text)).toEqual(['article 1 Zweck', 'clause 1.1', 'clause 1.2', 'clause 1.3', 'clause 1.4', 'article 2 Ende'])
  })

  it.each([
    ['an article', 'De klant heeft de rechten die hem zijn toegekend in de zin van artikel\n5.2 van de overeenkomst.'],
    ['a German amount', 'Der Auftragnehmer meldet jede Verletzung dem Auftraggeber innerhalb von\n24 Stunden nach Kenntnis.'],
    ['a law', 'Verwerker neemt passende maatregelen zoals bedoeld in en met inachtneming van\nArtikel 32 AVG en verder.'],
    ['an abbreviation', 'Der Auftragnehmer teilt dem Auftraggeber die erforderlichen Angaben mit,\nz. B. durch Übersendung.'],
    ['one of several clauses', 'Die Pflichten der Auftragnehmerin richten sich nach den Ziffern 2.1,\n2.2 der Anlage und 2.3 dieses Vertrags.'],
    ['a phone number', 'Bel ons op werkdagen van negen tot vijf uur op het nummer hieronder\n088 12 34 567'],
  ])('does not begin where a line happens to begin with %s', (_, text) => expect(outlineOf(`1. Doel\n${text}\n2. Slot\n${audit}\n`)).toEqual(['article 1 Doel', 'article 2 Slot']))
})

describe('annexes and other documents', () => {
  it.each([
    ['Bijlage 1 bij de Verwerkersovereenkomst', 'annex Bijlage 1 bij de Verwerkersovereenkomst'],
    ['APPENDIX ONE: PROCESSING', 'annex Appendix ONE PROCESSING'],
    ['Anlage A – Maßnahmen', 'annex Anlage A Maßnahmen'],
    ['**Bijlage 2**', 'annex Bijlage 2'],
    ['Schedule 3 (Security)', 'annex Schedule 3 (Security)'],
    ['### Security Exhibit', 'annex Exhibit Security Exhibit'],
  ])('%s begins one', (line, expected) => expect(outlineOf(`1. Doel\n${audit}\n2. Slot\n${audit}\n\n${line}\n\n${audit}\n`).at(-1)).toBe(expected))

  it('number their parts by themselves', () => {
    expect(outlineOf(`Artikel 1 Doel\n${audit}\nArtikel 2 Slot\n${audit}\n\nBijlage 1 Beveiliging\n\n1. Toegang\n${audit}\n2. Opslag\n${audit}\n`)).toEqual(['article 1 Doel', 'article 2 Slot', 'annex Bijlage 1 Beveiliging', 'clause Bijlage 1, 1 Toegang', 'clause Bijlage 1, 2 Opslag'])
  })

  it('listed within an article are none', () => {
    expect(outlineOf(`1. Bijlagen\nBijlage 1: Verwerkingen\nBijlage 2: Maatregelen\n2. Audit\n2.1 ${audit}\n3. Slot\n3.1 ${audit}\n\nBijlage 1: Verwerkingen\n\n${audit}\n`)).toEqual(['article 1 Bijlagen', 'article 2 Audit', 'clause 2.1', 'article 3 Slot', 'clause 3.1', 'annex Bijlage 1 Verwerkingen'])
  })

  it('named for the agreement are the agreement', () => {
    expect(outlineOf(`Bijlage 3: Verwerkersovereenkomst\n\n1. Doel\n1.1 ${audit}\n2. Audit\n2.1 ${audit}\n`).filter((line) => line.startsWith('article'))).toEqual(['article 1 Doel', 'article 2 Audit'])
  })

  it('that open the text are the agreement, whatever they belong to', () => {
    expect(outlineOf(`BIJLAGE 4 BIJ DE HOOFDOVEREENKOMST – VERWERKERSOVEREENKOMST\n\nArtikel 1. Doel\n1.1 ${audit}\nArtikel 2. Duur\n2.1 ${audit}\nArtikel 3. Audit\n3.1 ${audit}\n`)).toContain('clause 3.1')
  })

  it('before which there is nothing are the agreement', () => {
    expect(outlineOf(`Schedule 4 – Data Protection\n\n1. Purpose\n1.1 ${audit}\n2. Audit\n2.1 ${audit}\n3. Costs\n3.1 ${audit}\n`)).toEqual(['section - Data Protection', 'article 1 Purpose', 'clause 1.1', 'article 2 Audit', 'clause 2.1', 'article 3 Costs', 'clause 3.1'])
  })

  it('end where another document has its title', () => {
    expect(outlineOf(`1. Doel\n1.1 ${audit}\n2. Slot\n2.1 ${audit}\n3. Duur\n3.1 ${audit}\n\nBijlage 1: Beveiliging\n\n${audit}\n\nSERVICE LEVEL AGREEMENT\n\n1. Storingen\n1.1 ${audit}\n2. Boete\n2.1 ${audit}\n`).slice(6)).toEqual(['annex Bijlage 1 Beveiliging', 'section - SERVICE LEVEL AGREEMENT', 'article 1 Storingen', 'clause 1.1', 'article 2 Boete', 'clause 2.1'])
  })

  it('in one file with the agreement count their articles anew, and duplicates have ids of their own', () => {
    const { outline } = prepare(`# Algemene voorwaarden\n\n1. Prijs\n1.1 ${audit}\n2. Betaling\n2.1 ${audit}\n\n# Verwerkersovereenkomst\n\n1. Doel\n1.1 ${audit}\n2. Audit\n2.1 ${audit}\n`)
    expect(outline.filter(({ kind }) => kind === 'article').map(({ id, number, heading }) => [id, number, heading])).toEqual([['1', '1', 'Prijs'], ['2', '2', 'Betaling'], ['1-2', '1', 'Doel'], ['2-2', '2', 'Audit']])
  })
})

describe('a table of contents', () => {
  const body = `1. Doel\n1.1 ${audit}\n2. Duur\n2.1 ${audit}\n3. Audit\n3.1 ${audit}\n4. Slot\n4.1 ${audit}\n`
  const articles = ['article 1 Doel', 'article 2 Duur', 'article 3 Audit', 'article 4 Slot']
  it.each([
    ['with dots', 'Inhoud\n1. Doel ........ 1\n2. Duur ........ 2\n3. Audit ....... 2\n4. Slot ........ 3\n\n'],
    ['with tabs', 'Inhoud\n1.\tDoel\t1\n2.\tDuur\t2\n3.\tAudit\t2\n4.\tSlot\t3\n\n'],
    ['without numbers', 'Inhoud\nDoel ........ 1\nDuur ........ 2\nAudit ....... 2\nSlot ........ 3\n\n'],
    ['with pages below a heading that says so', 'TABLE OF CONTENTS\n\n1. Doel 1\n2. Duur 2\nBijlage 1 Beveiliging 4\n\n'],
    ['with an entry that does not come back', 'Inhoud\n1. Doel\n2. Duur\n3. Audit\n4. Slot\n5. Vervallen\n\n'],
  ])('%s opens nothing', (_, contents) => expect(outlineOf(contents + body).filter((line) => line.startsWith('article'))).toEqual(articles))
})
