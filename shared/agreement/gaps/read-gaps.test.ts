import { describe, expect, it } from 'vitest'

import { readWords, shippedAgreement } from '../../../test/support/shipped-agreements.ts'
import type { Gap } from './gap.ts'

/** By the lawyer's number: the general rules that find the same, or none where only the lawyer saw it. */
const found: Readonly<Record<'leadinfo' | 'itemo', Readonly<Record<string, readonly string[]>>>> = {
  leadinfo: {
    'GL-01': ['unresolved-placeholder'],
    'GL-02': ['measures-changeable-without-notice'],
    'GL-03': ['no-unlawful-instruction-duty'],
    'GL-04': ['dual-role'],
    'GL-05': ['transfers-without-instruction'],
    'GL-06': ['disclosure-on-own-judgement'],
    'GL-07': ['silence-is-consent'],
    'GL-08': ['objection-costs'],
    'GL-09': ['sub-processor-list-incomplete'],
    'GL-10': ['rights-list-incomplete'],
    'GL-11': ['no-security-assistance', 'breach-information-on-request'],
    'GL-12': ['breach-long-outer-term'],
    'GL-13': ['return-costs', 'return-without-term', 'backups-not-named'],
    'GL-14': ['open-data-description'],
    'GL-15': ['secrecy-rules-not-identified'],
    'GL-16': ['yearly-limit-undefined'],
    'GL-17': ['information-only-for-audit', 'auditor-qualification-undefined', 'no-hearing-rule'],
    'GL-18': ['remedy-only-on-material-breach'],
    'GL-19': ['liability-elsewhere', 'one-sided-indemnity'],
    'GL-20': ['wrong-directive'],
    'GL-21': ['no-date-or-version'],
    'GL-22': ['no-concrete-measures'],
  },
  itemo: {
    'GI-01': ['controller-excluded-from-audit'],
    'GI-02': ['cause-only-audit'],
    'GI-03': ['no-documented-instructions', 'open-purposes'],
    'GI-04': ['legal-order-without-notice'],
    'GI-05': ['repealed-law'],
    'GI-06': ['security-best-effort'],
    'GI-07': ['security-fallback-level'],
    'GI-08': ['controller-must-verify-measures'],
    'GI-09': ['annex-not-referred'],
    'GI-10': [],
    'GI-11': ['no-encryption-at-rest', 'no-multi-factor', 'no-access-review', 'no-restore-test', 'no-independent-test', 'measures-only-if-needed'],
    'GI-12': ['sub-processors-on-notice', 'no-objection-term'],
    'GI-13': ['no-sub-processor-list', 'data-centre-unnamed'],
    'GI-14': ['third-party-responsibility-contradiction'],
    'GI-15': ['no-staff-commitment'],
    'GI-16': ['breach-threshold'],
    'GI-17': ['breach-without-undue-delay', 'suspected-breaches-excluded'],
    'GI-18': ['telecom-assistance-by-controller'],
    'GI-19': ['forward-without-term', 'rights-list-incomplete', 'paid-rights-assistance'],
    'GI-20': ['impact-assistance-limited', 'no-prior-consultation', 'no-security-assistance'],
    'GI-21': ['transfers-without-instruction', 'transfers-without-safeguards', 'regions-mixed', 'one-sided-indemnity'],
    'GI-22': ['return-without-term', 'erasure-without-proof', 'backups-not-named'],
    'GI-23': ['liability-capped'],
    'GI-24': ['default-notice-required', 'claims-lapse'],
    'GI-25': ['two-ways-of-conclusion'],
    'GI-26': ['amendment-follows-other-contract'],
    'GI-27': ['data-accuracy-on-controller'],
    'GI-28': ['findings-binding', 'no-audit-notice-rule', 'no-hearing-rule'],
    'GI-29': ['party-not-identified', 'no-date-or-version', 'mixed-names'],
    'GI-30': ['fully-automated-under-processor'],
  },
}

/** What the rules find besides, and the lawyer let pass: 48 hours, and disclosure where "logically necessary". */
const alsoTrue = { leadinfo: [], itemo: ['breach-long-outer-term', 'disclosure-on-own-judgement'] } as const

describe.each(['itemo', 'leadinfo'] as const)('the gaps of %s', async (name) => {
  const { reading, curated } = await shippedAgreement(name)
  const rules = new Set(reading.gaps.map(({ rule }) => rule))

  it.each(Object.entries(found[name]))('the lawyer’s %s is found by %s', (_, expected) => {
    expect(expected.filter((rule) => !rules.has(rule))).toEqual([])
  })

  it('account for each of the lawyer’s', () => {
    expect(Object.keys(found[name])).toEqual(curated.gaps.map(({ id }) => id))
  })

  it('name little that is not one of the lawyer’s', () => {
    const known = new Set<string>([...Object.values(found[name]).flat(), ...alsoTrue[name]])
    expect([...rules].filter((rule) => !known.has(rule))).toEqual([])
  })
})

function gapsOf(words: string): readonly Gap[] {
  return readWords(`Verwerkersovereenkomst\n\nPartijen spreken met deze overeenkomst af wat de Verwerker voor de Klant doet en hoe dat van jaar tot jaar gaat.\n\nArtikel 1. Afspraken\n\n1.1. ${words}\n`).gaps
}

describe('reading gaps', () => {
  it('puts the words that were found into the fact, in both languages', () => {
    const gap = gapsOf('Verwerker zal zich inspannen passende maatregelen te nemen.').find(({ rule }) => rule === 'security-best-effort')!
    expect(gap.fact.nl).toContain('‘inspannen passende maatregelen’')
    expect(gap.fact.en).toContain('‘inspannen passende maatregelen’')
    expect(gap).toMatchObject({ clauses: ['1.1'], isAbsence: false, quotes: [{ text: 'Verwerker zal zich inspannen passende maatregelen te nemen.' }] })
  })

  it('marks what rests on not having found words', () => {
    const gap = gapsOf('Verwerker levert de dienst.').find(({ rule }) => rule === 'no-return-or-erasure')
    expect(gap).toMatchObject({ isAbsence: true, quotes: [], clauses: [] })
  })

  it('calls nothing absent in a language that it does not know', () => {
    const { language, gaps, controls } = readWords('Databehandlingsavtal\n\nBehandlaren gör vad kunden vill.\n')
    expect(language).toBe('unknown')
    expect(gaps.filter(({ isAbsence }) => isAbsence)).toEqual([])
    expect(controls.filter(({ status }) => status === 'absent')).toEqual([])
  })

  it('looks past definitions and quotes no heading', () => {
    const { gaps } = readWords(
      'Verwerkersovereenkomst\n\nArtikel 1. Definities\n\n1.1. Back-up: een kopie van de gegevens van de klant.\n\nBijlage 1. Beveiliging\n\nBack-ups\n\nVerwerker maakt elke nacht back-ups van de gegevens.\n',
    )
    expect(gaps.find(({ rule }) => rule === 'no-restore-test')!.quotes.map(({ text }) => text)).toEqual(['Verwerker maakt elke nacht back-ups van de gegevens.'])
  })

  it.each([
    ['Verwerker verleent bijstand bij verzoeken om inzage, rectificatie en verwijdering.', 'rights-list-incomplete', true],
    ['Verwerker verleent bijstand bij verzoeken om inzage, rectificatie, verwijdering en bezwaar.', 'rights-list-incomplete', false],
    ['Verwerker stuurt verzoeken van betrokkenen door: zij worden doorgestuurd aan Klant.', 'forward-without-term', true],
    ['Verzoeken van betrokkenen worden binnen twee werkdagen doorgestuurd aan Klant.', 'forward-without-term', false],
    ['Wie zwijgt wordt geacht in te stemmen met de nieuwe subverwerker.', 'silence-is-consent', true],
    ['Klant moet uitdrukkelijk instemmen met de nieuwe subverwerker.', 'silence-is-consent', false],
    ['Klant handelt verzoeken om inzage, correctie, verwijdering enzovoort zelf af.', 'rights-list-incomplete', false],
    ['De Wbp is van toepassing.', 'repealed-law', true],
    ['De Wbp is ingetrokken.', 'repealed-law', false],
    ['Wachtwoorden hebben veertien tekens.', 'no-multi-factor', true],
    ['Soorten gegevens: gebruikersnamen en wachtwoorden.', 'no-multi-factor', false],
    ['Verwerker helpt bij effectbeoordelingen en voorafgaande raadplegingen.', 'no-prior-consultation', false],
    ['Verwerker meldt een datalek zonder enige vertraging en binnen 24 uur.', 'breach-without-undue-delay', false],
    ['Onze mensen hebben een geheimhoudingsverklaring getekend.', 'no-staff-commitment', false],
    ['Na afloop worden de back-ups gewist.', 'no-access-review', false],
    ['De AVG is van toepassing.', 'repealed-law', false],
    ['De verwerking is niet in strijd met de rechtmatige instructies van Klant.', 'no-unlawful-instruction-duty', true],
    ['Vind ik een opdracht in strijd met de privacywet, dan zeg ik dat meteen.', 'no-unlawful-instruction-duty', false],
    ['Ik verwerk de gegevens alleen zoals jij dat schriftelijk opdraagt.', 'no-documented-instructions', false],
    ['Voor beheerders geldt meerfactorauthenticatie; wachtwoorden zijn lang.', 'no-multi-factor', false],
    ['Wolkhuis B.V. | hosting en back-up', 'no-restore-test', false],
    ['De apparatuur staat in een Nederlands datacentrum.', 'data-centre-unnamed', false],
    ['Een datacentrum wordt nog gekozen.', 'data-centre-unnamed', true],
    ['De bevindingen worden gezamenlijk beoordeeld en al dan niet doorgevoerd.', 'findings-binding', false],
    ['Op de aansprakelijkheid is de regeling uit artikel 9 van de hoofdovereenkomst van toepassing, ook het maximum.', 'liability-capped', false],
    ['Op de aansprakelijkheid is de regeling uit artikel 9 van de hoofdovereenkomst van toepassing.', 'liability-elsewhere', true],
    ['Verwerker spant zich in passende beveiligingsmaatregelen te nemen.', 'security-best-effort', true],
    ['Een verzoek om inzage, correctie of verwijdering stuurt Verwerker dezelfde dag door.', 'rights-list-incomplete', false],
    ['Bij een effectbeoordeling of het vooraf raadplegen van de toezichthouder werkt Verwerker mee.', 'no-prior-consultation', false],
  ])('%s → %s: %s', (words, rule, isFound) => {
    expect(gapsOf(words).some((gap) => gap.rule === rule)).toBe(isFound)
  })
})

it.each([
  ['Klant is gevestigd te ________ en staat ingeschreven onder nummer ________.', true],
  ['Voor akkoord ondertekend door Verwerker: ________', false],
  ['Verwerker bewaart het veld order_id en levert ___altijd___ tijdig.', false],
])('reports a line to be filled in, unless it is for a signature: %s', (words, isBlank) => {
  const { gaps } = readWords(`Verwerkersovereenkomst\n\nArtikel 1. Afspraken\n\n1.1. Verwerker verwerkt voor Klant de gegevens uit de administratie.\n\n1.2. ${words}\n`)
  expect(gaps.some(({ id }) => id === 'unresolved-placeholder')).toBe(isBlank)
})
