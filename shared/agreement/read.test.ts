import { readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from 'vitest'

import { loadReadingRules, resourcesFolder } from '../../electron/services/catalogue.ts'
import { onOneLine } from './quote.ts'
import { readAgreement } from './read.ts'
import { AgreementReading } from './reading.ts'
import type { TermId } from './terms/term-values.ts'

const rules = loadReadingRules()
const read = (name: string) => readAgreement(readFileSync(path.join(resourcesFolder(), 'agreements', name), 'utf8'), rules)

type Row = [id: TermId, value: unknown, quotes: [clause: string, words: string][]]

const noDeadline = { deadline: null }
const soon = { deadline: { kind: 'as_soon_as_possible', count: null, unit: null } }
const noConsequence = { maySuspend: false, mayTerminate: false, liabilityCapCents: null, liabilityCapMonths: null, liabilityElsewhere: null, needsDefaultNotice: false, lapseMonths: null }
const noQuality = { qualified: 'none', named: [], isIndependent: false, isCompetitorExcluded: false, hasProcessorVeto: false }

/** What a lawyer read in the two agreements: values, clause numbers and the words they rest on. Terms that are not listed are silent. */
const expected: Record<string, Row[]> = {
  'leadinfo.txt': [
    ['T01', 'controller', [['11.1', 'Verwerkingsverantwoordelijke heeft het recht om de naleving door Verwerker van de verplichtingen ingevolge deze Verwerkersovereenkomst te controleren.']]],
    ['T02', ['controller_self', 'mandated_auditor'], [['11.1', 'door Verwerkingsverantwoordelijke of door een gekwalificeerde controleur namens Verwerkingsverantwoordelijke']]],
    ['T03', { ...noQuality, qualified: 'undefined' }, [['11.1', 'gekwalificeerde controleur']]],
    ['T04', 'any_time', [['11.1', 'heeft het recht']]],
    ['T05', ['agreement_obligations'], [['11.1', 'de verplichtingen ingevolge deze Verwerkersovereenkomst']]],
    ['T06', { included: ['information'], excluded: ['own_controller_processing'] }, [['11.1', 'die relevant is voor de verwerking van Persoonsgegevens'], ['2.2', 'vallen niet binnen de reikwijdte van deze Verwerkersovereenkomst']]],
    ['T07', ['document', 'on_site'], [['11.1', 'inspectie']]],
    ['T08', { kind: 'reasonable', count: null, unit: null, form: null }, [['11.2(a)', 'met inachtneming van een redelijke kennisgevingstermijn']]],
    ['T10', { max: 1, period: 'undefined', years: 1 }, [['11.2(d)', 'niet meer dan één inspectie of controle per jaar uit te voeren']]],
    ['T11', ['urgent_reason'], [['11.2(d)', 'tenzij Verwerkingsverantwoordelijke een redelijke, dringende reden heeft om meer inspecties/controles uit te voeren']]],
    ['T13', 'not_unreasonable', [['11.2(c)', 'de bedrijfsvoering van Verwerker niet in onredelijke mate verstoort']]],
    ['T14', { kind: 'processor_rules', carveOuts: [] }, [['11.2(b)', 'met inachtneming van de geheimhoudingsbepalingen van Verwerker']]],
    ['T15', 'allowed_for_audit', [['5.1', 'wanneer Persoonsgegevens in het kader van controledoeleinden dienen te worden verstrekt zoals beschreven in artikel 11']]],
    ['T16', { information: 'all_relevant', includesStaff: false, includesAssistance: true, ...noDeadline }, [['11.1', 'Verwerker stelt alle informatie die relevant is voor de verwerking van Persoonsgegevens beschikbaar voor de controle en verleent alle bijstand die redelijkerwijs nodig is voor de controle.']]],
    ['T17', false, [['11.1', 'beschikbaar voor de controle']]],
    ['T20', 'own_costs', [['11.1', 'Verwerkingsverantwoordelijke draagt haar eigen kosten van de controle']]],
    ['T22', { on: 'material_breach', burden: 'controller', scope: 'all_reasonable', includesRemedy: true }, [['11.1', 'tenzij Verwerkingsverantwoordelijke kan aantonen dat Verwerker in wezenlijke mate tekort is geschoten in de nakoming van de Verwerkersovereenkomst, in welk geval Verwerker het verzuim alsnog dient te herstellen en aan Verwerkingsverantwoordelijke alle redelijke kosten van de controle dient te vergoeden']]],
    ['T23', { duty: 'remedy', onlyOnMaterialBreach: true, ...noDeadline }, [['11.1', 'het verzuim alsnog dient te herstellen']]],
    ['T29', { documents: ['Bijlage 1', 'Bijlage 2', 'Algemene Voorwaarden', 'geheimhoudingsbepalingen van Verwerker', 'link naar website'], prevails: 'this_agreement' }, [['14.1', 'prevaleert de bepaling van deze Verwerkersovereenkomst'], ['6.1', 'beschikbaar via']]],
    ['T30', { ...noConsequence, liabilityElsewhere: 'artikel 6 van de Algemene Voorwaarden' }, [['13.1', 'uitsluitend aansprakelijk zijn in overeenstemming met het bepaalde in artikel 6 van de Algemene Voorwaarden']]],
  ],
  'itemo.txt': [
    ['T01', 'controller', [['10.1', 'Verwerkingsverantwoordelijke heeft het recht om audits uit te laten voeren door een onafhankelijke derde']]],
    ['T02', ['independent_third_party'], [['10.1', 'uit te laten voeren door een onafhankelijke derde']]],
    ['T03', { ...noQuality, isIndependent: true }, [['10.1', 'onafhankelijke derde die aan geheimhouding is gebonden']]],
    ['T04', 'for_cause_only', [['10.2', 'Deze audit mag plaatsvinden bij een concreet vermoeden van misbruik van persoonsgegevens.']]],
    ['T05', ['misuse_by_staff', 'agreement_obligations'], [['10.1', 'ter controle van misbruik van persoonsgegevens door medewerkers van de verwerker, naleving van alle punten uit de Verwerkersovereenkomst, en alles dat daar direct verband mee houdt']]],
    ['T06', { included: ['information', 'people', 'records'], excluded: [] }, [['10.3', 'alle voor de audit redelijkerwijs relevante informatie, inclusief ondersteunende gegevens en medewerkers']]],
    ['T07', [], [['10.1', 'audits']]],
    ['T14', { kind: 'bound_by_secrecy', carveOuts: [] }, [['10.1', 'die aan geheimhouding is gebonden']]],
    ['T16', { information: 'reasonable', includesStaff: true, includesAssistance: true, ...soon }, [['10.3', 'Verwerker zal aan de audit meewerken en alle voor de audit redelijkerwijs relevante informatie, inclusief ondersteunende gegevens en medewerkers zo tijdig mogelijk ter beschikking stellen.']]],
    ['T17', true, [['2.2', 'op diens eerste verzoek daartoe, informeren over de door haar genomen maatregelen aangaande haar verplichtingen']]],
    ['T20', 'controller_all', [['10.5', 'De kosten van de audit worden door Verwerkingsverantwoordelijke gedragen.']]],
    ['T21', { amountCents: 9900, per: 'hour', isCap: true, vat: 'silent' }, [['10.5', 'De verwerker brengt hier niet meer dan redelijke kosten voor in rekening (€ 99,- per uur)']]],
    ['T22', { on: 'none', burden: null, scope: null, includesRemedy: false }, [['10.5', 'De kosten van de audit worden door Verwerkingsverantwoordelijke gedragen.']]],
    ['T23', { duty: 'implement', onlyOnMaterialBreach: false, ...soon }, [['10.4', 'De bevindingen naar aanleiding van de uitgevoerde audit zullen zo spoedig mogelijk door Verwerker worden doorgevoerd.']]],
    ['T29', { documents: ['Bijlage 1.1', 'Bijlage 2.1', 'Algemene voorwaarden', 'Hoofdovereenkomst'], prevails: null }, [['1.1', 'Hoofdovereenkomst']]],
    ['T30', { ...noConsequence, liabilityCapCents: 100_000, liabilityCapMonths: 1, needsDefaultNotice: true, lapseMonths: 12 }, [['11.1', 'zal in totaal nooit meer bedragen dan € 1.000,00'], ['11.5', 'onverwijld schriftelijk in gebreke stelt'], ['11.6', 'vervalt door het enkele verloop van twaalf (12) maanden na het ontstaan van de vordering']]],
  ],
}

describe.each(Object.entries(expected))('the reading of %s', (name, rows) => {
  const reading = read(name)
  const text = readFileSync(path.join(resourcesFolder(), 'agreements', name), 'utf8')

  it.each(rows)('%s is %j', (id, value, quotes) => {
    const term = reading.terms.find((candidate) => candidate.id === id)!
    expect(term.value).toEqual(value)
    expect(term.alternatives).toEqual([])
    for (const [clause, words] of quotes) {
      expect(term.quotes.filter((quote) => quote.clause === clause).map((quote) => onOneLine(quote.text)).join('\n')).toContain(words)
    }
  })

  it('is silent on every other term', () => {
    expect(reading.terms.filter(({ isSilent }) => !isSilent).map(({ id }) => id)).toEqual(rows.map(([id]) => id))
  })

  it('quotes the agreement to the letter', () => {
    for (const { text: quoted, range } of reading.terms.flatMap(({ quotes }) => quotes)) expect(text.slice(range.start, range.end)).toBe(quoted)
  })

  it('fits its schema, and comes out the same every time', () => {
    expect(AgreementReading.parse(reading)).toEqual(reading)
    expect(read(name)).toEqual(reading)
  })
})

describe('vague wording', () => {
  it.each([
    ['itemo.txt', 'T04', ['for_cause_only', 'any_time', 'any_time']],
    ['leadinfo.txt', 'T08', [28, 14, null]],
    ['leadinfo.txt', 'T10', ['calendar_year', 'rolling_12m', 'contract_year']],
    ['leadinfo.txt', 'T03', [null, 'named']],
    ['leadinfo.txt', 'T14', [null, null, 'bound_by_secrecy']],
    ['leadinfo.txt', 'T22', [null, null, 'any_deviation']],
  ])('of %s %s can be understood in several ways', (name, id, values) => {
    const readings = read(name).terms.find((term) => term.id === id)!.readings
    const telling = { T04: '', T08: 'count', T10: 'period', T03: 'qualified', T14: 'kind', T22: 'on' }[id]!
    expect(readings.map(({ value }) => (telling === '' || value === null ? value : (value as Record<string, unknown>)[telling]))).toEqual(values)
  })
})

describe('an agreement without any right to audit', () => {
  const reading = readAgreement('Verwerkersovereenkomst\n\nArtikel 1. Doel\n\n1.1. De verwerker verwerkt de persoonsgegevens voor de klant.\n\n1.2. De verwerker houdt audit logs bij en voert zelf interne audits uit.\n', rules)

  it('reads cleanly', () => {
    expect(reading.auditClause).toBeNull()
    expect(reading.terms).toHaveLength(30)
    expect(reading.terms.filter(({ isSilent }) => !isSilent)).toEqual([])
  })
})

describe('two clauses that contradict each other', () => {
  it('are both shown', () => {
    const reading = readAgreement('Artikel 9. Audit\n\n9.1. De klant heeft het recht om een audit uit te voeren. De audit wordt ten minste 30 dagen van tevoren aangekondigd.\n\n9.2. De klant kondigt de audit 10 werkdagen van tevoren aan.\n', rules)
    const term = reading.terms.find(({ id }) => id === 'T08')!
    expect(term).toMatchObject({ value: { count: 30 }, alternatives: [{ value: { count: 10, unit: 'working_days' }, quotes: [{ clause: '9.2' }] }], confidence: 0.5 })
  })
})
