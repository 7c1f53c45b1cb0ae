import { describe, expect, it } from 'vitest'

import { loadReadingRules } from '../../../electron/services/catalogue.ts'
import { shippedAgreement } from '../../../test/support/shipped-agreements.ts'
import { cuesIn } from '../cues/cues-in.ts'
import { onOneLine } from '../quote.ts'
import { readAgreement } from '../read.ts'

const rules = loadReadingRules()
const formsIn = (text: string) => readAgreement(text, rules).forms

const sentences = {
  nl: 'De partijen spreken over dit onderwerp het volgende af, en zijn daaraan op de hierna beschreven wijze gebonden.',
  en: 'The parties agree on this subject as follows, and are bound by that in the manner which is set out in the clauses below.',
  de: 'Die Parteien vereinbaren zu diesem Punkt das Folgende und sind daran in der nachstehend beschriebenen Weise gebunden.',
} as const

/** An agreement with these headings; what stands below them is ours. */
function agreementOf(language: keyof typeof sentences, title: string, headings: readonly string[], word = ''): string {
  return `${title}\n\n${headings.map((heading) => `${word}${heading}\n\n${sentences[language]}\n`).join('\n')}`
}

const counted = (headings: readonly string[], from = 1) => headings.map((heading, index) => `${index + from}. ${heading}`)

const ictrecht = ['Doeleinden van verwerking', 'Verplichtingen verwerker', 'Doorgifte van persoonsgegevens', 'Verdeling van verantwoordelijkheid', 'Inschakelen van derden of onderaannemers', 'Beveiliging', 'Meldplicht', 'Afhandeling verzoeken van betrokkenen', 'Geheimhouding en vertrouwelijkheid', 'Audit', 'Aansprakelijkheid', 'Duur en beëindiging']
const gdd = ['Gegenstand und Dauer des Auftrags', 'Konkretisierung des Auftragsinhalts', 'Technisch-organisatorische Maßnahmen', 'Berichtigung, Einschränkung und Löschung von Daten', 'Qualitätssicherung und sonstige Pflichten des Auftragnehmers', 'Unterauftragsverhältnisse', 'Kontrollrechte des Auftraggebers', 'Mitteilung bei Verstößen des Auftragnehmers', 'Weisungsbefugnis des Auftraggebers', 'Löschung und Rückgabe von personenbezogenen Daten']
const bitkom = ['Gegenstand, Dauer und Spezifizierung der Auftragsverarbeitung', 'Anwendungsbereich und Verantwortlichkeit', 'Pflichten des Auftragnehmers', 'Pflichten des Auftraggebers', 'Anfragen betroffener Personen', 'Nachweismöglichkeiten', 'Subunternehmer (weitere Auftragsverarbeiter)', 'Informationspflichten, Schriftformklausel, Rechtswahl', 'Haftung und Schadensersatz']
const danish = ['The rights and obligations of the data controller', 'The data processor acts according to instructions', 'Confidentiality', 'Security of processing', 'Use of sub-processors', 'Transfer of data to third countries or international organisations', 'Assistance to the data controller', 'Notification of personal data breach', 'Erasure and return of data', 'Audit and inspection', 'The parties’ agreement on other terms', 'Commencement and termination', 'Data controller and data processor contacts']
const nldigital = ['Definities', 'Algemeen', 'Beveiliging', 'Inbreuken in verband met persoonsgegevens', 'Geheimhouding', 'Looptijd en beëindiging', 'Rechten Betrokkenen, Data Protection Impact Assessment (DPIA) en auditrechten', 'Sub-verwerkers', 'Overig']

describe('an agreement made from a known form', () => {
  it.each([
    ['ictrecht', agreementOf('nl', 'Verwerkersovereenkomst', counted(ictrecht), 'Artikel ')],
    ['nldigital', agreementOf('nl', 'Standaardclausules voor verwerkingen', counted(nldigital), 'Artikel ')],
    ['gdd', agreementOf('de', 'Vertrag zur Auftragsverarbeitung', counted(gdd))],
    ['bitkom', agreementOf('de', 'Vertrag zur Auftragsverarbeitung', bitkom.map((heading, index) => `§ ${index + 1} ${heading}`))],
    ['dk-28-8', agreementOf('en', 'Standard Contractual Clauses', counted(danish, 3))],
  ])('is known as %s, and has all of its clauses', (id, text) => {
    const [form, ...others] = formsIn(text)
    expect(others).toEqual([])
    expect(form).toMatchObject({ formId: id, place: 'whole', certainty: 'sure', added: [] })
    expect(form!.clauses.filter(({ status }) => status !== 'present')).toEqual([])
  })

  it('is compared with it clause by clause', () => {
    const headings = counted(ictrecht.toSpliced(7, 1, 'Vergoeding').toSpliced(2, 1))
    const [form] = formsIn(agreementOf('nl', 'Verwerkersovereenkomst', headings.toSpliced(3, 0, '20. Escrow'), 'Artikel '))
    expect(form!.clauses.filter(({ status }) => status !== 'present').map(({ number, status }) => [number, status])).toEqual([['3', 'missing'], ['8', 'missing']])
    expect(form!.added.map(({ heading }) => heading)).toEqual(['Escrow', 'Vergoeding'])
  })

  it('says where something else stands under a number of the form', () => {
    const [form] = formsIn(agreementOf('nl', 'Verwerkersovereenkomst', counted(ictrecht.toSpliced(7, 1, 'Vergoeding')), 'Artikel '))
    const clause = form!.clauses.find(({ number }) => number === '8')!
    expect([clause.status, clause.quote!.clause, form!.added]).toEqual(['other_heading', '8', []])
  })
})

const audits = [
  'The Parties shall be able to demonstrate compliance with these Clauses.',
  'The processor shall deal promptly and adequately with inquiries from the controller about the processing of data in accordance with these Clauses.',
  'The processor shall make available to the controller all information necessary to demonstrate compliance with the obligations that are set out in these Clauses and stem directly from Regulation (EU) 2016/679 and/or Regulation (EU) 2018/1725. At the controller’s request, the processor shall also permit and contribute to audits of the processing activities covered by these Clauses, at reasonable intervals or if there are indications of non-compliance. In deciding on a review or an audit, the controller may take into account relevant certifications held by the processor.',
  'The controller may choose to conduct the audit by itself or mandate an independent auditor. Audits may also include inspections at the premises or physical facilities of the processor and shall, where appropriate, be carried out with reasonable notice.',
  'The Parties shall make the information referred to in this Clause, including the results of any audits, available to the competent supervisory authority/ies on request.',
]

/** The standard contractual clauses by their headings, with the official words of Clause 7.6 alone. Source: Implementing Decision (EU) 2021/915. */
function standardClauses(audit: readonly string[]): string {
  const heading = (label: string, words: string, body: string = sentences.en) => `${label}\n\n${words}\n\n${body}\n`
  const listed = audit.map((sentence, index) => `(${'abcdef'[index]}) ${sentence}`).join('\n\n')
  return [
    'STANDARD CONTRACTUAL CLAUSES\n',
    heading('Clause 1', 'Purpose and scope'),
    heading('Clause 2', 'Invariability of the Clauses'),
    heading('Clause 3', 'Interpretation'),
    heading('Clause 4', 'Hierarchy'),
    heading('Clause 6', 'Description of processing(s)'),
    heading('Clause 7', 'Obligations of the Parties'),
    ...[['7.1.', 'Instructions'], ['7.2.', 'Purpose limitation'], ['7.3.', 'Duration of the processing of personal data'], ['7.4.', 'Security of processing'], ['7.5.', 'Sensitive data']].map(([label, words]) => `${label} ${words}\n\n${sentences.en}\n`),
    `7.6. Documentation and compliance\n\n${listed}\n`,
    `7.7. Use of sub-processors\n\n${sentences.en}\n`,
    heading('Clause 8', 'Assistance to the controller'),
    heading('Clause 10', 'Non-compliance with the Clauses and termination'),
  ].join('\n')
}

const statusOf = (text: string, number: string) => formsIn(text)[0]!.clauses.find((clause) => clause.number === number)!

describe('the standard contractual clauses of the European Union', () => {
  it('are the same where the official words are', () => {
    expect(formsIn(standardClauses(audits))[0]).toMatchObject({ formId: 'eu-2021-915', certainty: 'sure' })
    expect(statusOf(standardClauses(audits), '7.6').status).toBe('same')
  })

  it('are changed where they are not, with the sentence that is least like them', () => {
    const own = 'An audit takes place once in three years at most, after ninety days of notice, and at the expense of the controller.'
    const clause = statusOf(standardClauses([audits[0]!, audits[2]!, own]), '7.6')
    expect([clause.status, onOneLine(clause.quote!.text)]).toEqual(['changed', own])
  })

  it('tell what they lack', () => {
    expect(statusOf(standardClauses(audits), '9.2')).toMatchObject({ status: 'missing', quote: null })
  })

  it('may be incorporated by a sentence', () => {
    const incorporation = 'The standard contractual clauses of Implementing Decision (EU) 2021/914 are incorporated into this agreement by reference.'
    const [form] = formsIn(`1. Transfers\n\n${sentences.en}\n\n${incorporation}\n`)
    expect(form).toMatchObject({ formId: 'eu-2021-914', place: 'incorporated', clauses: [], quote: { text: incorporation } })
  })
})

describe('the forms', () => {
  it.each(rules.forms.map((form) => [form.id, form] as const))('%s holds only cues that can be read, and counts its clauses once', (_, { titles, incorporations, clauses }) => {
    const cues = cuesIn(rules.nl.words, { controller: [], processor: [] })
    for (const cue of [...titles, ...incorporations, ...clauses.flatMap(({ headings }) => headings)]) expect(() => cues.find(cue, { folded: '' }), cue).not.toThrow()
    expect(new Set(clauses.map(({ number }) => number)).size).toBe(clauses.length)
  })
})

describe('no form is claimed', () => {
  it.each([
    ['for the subjects that every agreement has', agreementOf('nl', 'Verwerkersovereenkomst', counted(['Definities', 'Onderwerp', 'Beveiliging', 'Geheimhouding', 'Subverwerkers', 'Datalekken', 'Audit', 'Aansprakelijkheid', 'Duur en beëindiging', 'Toepasselijk recht']), 'Artikel ')],
    ['for the form’s subjects in another order', agreementOf('nl', 'Verwerkersovereenkomst', counted(ictrecht.toReversed()), 'Artikel ')],
    ['for a word about standard clauses', `1. Doorgifte\n\n${sentences.nl}\n\nModelcontractbepalingen zijn modellen.`],
  ])('%s', (_, text) => expect(formsIn(text)).toEqual([]))

  it('for an agreement of its own', async () => {
    expect((await shippedAgreement('leadinfo')).reading.forms).toEqual([])
  })
})
