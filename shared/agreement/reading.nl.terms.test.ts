import { describe, expect, it } from 'vitest'

import { loadReadingRules } from '../../electron/services/catalogue.ts'
import { readAgreement } from './read.ts'
import type { TermId } from './term-values.ts'

const rules = loadReadingRules()

/** What Dutch clauses that nobody wrote for the rules say of the audit; null for what resembles it and says nothing of it. */
type Row = [clause: string, value: unknown]

/** What matters of a term's value here, so that a row need not repeat the rest. */
const gist: Partial<Record<TermId, (value: never) => unknown>> = {
  T08: ({ kind, count, unit }: Record<string, unknown>) => (kind === 'fixed' ? [count, unit] : kind),
  T10: ({ max }: Record<string, unknown>) => max,
  T12: ({ hours }: Record<string, unknown>) => hours,
  T14: ({ kind }: Record<string, unknown>) => kind,
  T16: () => 'cooperates',
  T21: ({ amountCents, per }: Record<string, unknown>) => [amountCents, per],
  T22: ({ on }: Record<string, unknown>) => on,
  T23: ({ duty, deadline }: Record<string, unknown>) => [duty, (deadline as { kind: string } | null)?.kind ?? null],
}

/** Sentences of an audit clause, each read with a grant before it that says nothing else; null where it says nothing of the term. */
const terms: Partial<Record<TermId, Row[]>> = {
  T08: [
    ['Opdrachtgever kondigt een audit ten minste dertig (30) dagen van tevoren schriftelijk aan.', [30, 'calendar_days']],
    ['De audit wordt minimaal 14 dagen vooraf aangekondigd.', [14, 'calendar_days']],
    ['Een audit vindt plaats na een schriftelijke aankondiging van ten minste tien werkdagen.', [10, 'working_days']],
    ['Klant neemt hierbij een aankondigingstermijn van vier weken in acht.', [28, 'calendar_days']],
    ['De audit vindt twee weken na voorafgaande aankondiging plaats.', [14, 'calendar_days']],
    ['Klant dient het verzoek minstens 20 werkdagen voor de gewenste datum in.', [20, 'working_days']],
    ['Opdrachtgever stelt Verwerker uiterlijk één maand voor aanvang van de audit op de hoogte.', [30, 'calendar_days']],
    ['Laat ons dat minimaal drie weken van tevoren weten.', [21, 'calendar_days']],
    ['Met inachtneming van een termijn van 30 dagen kan de audit worden ingepland.', [30, 'calendar_days']],
    ['Het onderzoek wordt Verwerker zes weken voor aanvang aangezegd.', [42, 'calendar_days']],
    ['Een verzoek tot een audit wordt ten minste 45 dagen vóór de beoogde auditdatum schriftelijk gedaan.', [45, 'calendar_days']],
    ['De audit wordt [..] dagen van tevoren aangekondigd.', [null, null]],
    ['De audit wordt binnen een redelijke termijn vooraf aangekondigd.', 'reasonable'],
    ['Opdrachtgever zal de audit tijdig aankondigen.', 'reasonable'],
    ['Verwerkingsverantwoordelijke stelt Verwerker vooraf schriftelijk in kennis van de audit.', 'reasonable'],
    ['Een audit vindt plaats op een in overleg te bepalen tijdstip.', 'reasonable'],
    ['Een redelijke aankondigingstermijn van ten minste 14 dagen wordt in acht genomen.', [14, 'calendar_days']],
    ['Een voorafgaande aankondiging is niet vereist.', 'none'],
    ['Audits kunnen ook onaangekondigd plaatsvinden.', 'none'],
    ['Het auditrapport wordt binnen dertig dagen na afronding van de audit verstrekt.', null],
    ['De kosten worden binnen 30 dagen na factuurdatum betaald.', null],
    ['Verwerker herstelt tekortkomingen binnen dertig dagen.', null],
    ['Die termijn bedraagt minstens drie weken, behoudens hoogdringendheid.', [21, 'calendar_days']],
    ['De audit vindt plaats binnen een redelijke termijn, zijnde ten minste drie weken na het verzoek.', [21, 'calendar_days']],
    ['Opdrachtgever deelt haar voornemen ten minste zeven werkdagen van tevoren mee.', [7, 'working_days']],
    ['Een audit kan pas plaatsvinden zodra twee maanden zijn verstreken sinds Opdrachtgever Verwerker van zijn wens op de hoogte heeft gesteld.', [60, 'calendar_days']],
    ['U vraagt de audit minstens een maand vooruit aan.', [30, 'calendar_days']],
  ],
  T10: [
    ['Een audit mag maximaal één keer per jaar plaatsvinden.', 1],
    ['Audits vinden niet vaker dan eenmaal per kalenderjaar plaats.', 1],
    ['Opdrachtgever voert ten hoogste twee audits per jaar uit.', 2],
    ['Per contractjaar is maximaal één audit toegestaan.', 1],
    ['De audit kan eens per twaalf (12) maanden worden gehouden.', 1],
    ['Jaarlijks mag één audit worden uitgevoerd.', 1],
    ['Klant kan dit recht maximaal 1x per jaar uitoefenen.', 1],
    ['In elk kalenderjaar vindt hooguit één inspectie plaats.', 1],
    ['Een audit vindt maximaal jaarlijks plaats.', 1],
    ['Dat mag één keer in de twaalf maanden.', 1],
    ['Verwerker laat eenmaal per jaar een penetratietest uitvoeren.', null],
    ['Leverancier stelt eenmaal per jaar een assurancerapport ter beschikking.', null],
    ['Verwerker laat jaarlijks een audit uitvoeren door een externe auditor.', null],
    ['De maatregelen worden jaarlijks geëvalueerd.', null],
    ['Een toetsing kan niet worden gevraagd binnen drie jaar na de vorige.', 1],
    ['Verwerker verschaft Opdrachtgever eenmaal per jaar een schriftelijke verklaring over de naleving.', null],
  ],
  T11: [
    ['Een audit mag maximaal eenmaal per jaar plaatsvinden, tenzij er een concreet vermoeden van misbruik bestaat.', ['indication']],
    ['Een audit mag eenmaal per jaar, behoudens na een datalek.', ['breach']],
    ['Niet meer dan één audit per jaar, behalve wanneer een toezichthouder dit verlangt.', ['authority']],
    ['Niet meer dan één audit per twaalf maanden, tenzij de Autoriteit Persoonsgegevens een audit eist.', ['authority']],
    ['Een audit mag eenmaal per jaar. Na een datalek mag een extra audit plaatsvinden.', ['breach']],
    ['Een audit mag eenmaal per jaar. Dit maximum geldt niet bij dringende redenen.', ['urgent_reason']],
    ['Een audit mag eenmaal per jaar. Bij een gegrond vermoeden van niet-naleving mag tussentijds een audit worden verricht.', ['indication']],
    ['Eenmaal per jaar, of vaker indien de wet dat vereist.', ['law']],
  ],
  T12: [
    ['Audits vinden plaats tijdens kantooruren.', 'business'],
    ['De audit vindt plaats op werkdagen tussen 9.00 en 17.00 uur.', 'business'],
    ['De audit wordt binnen de normale werktijden van Verwerker uitgevoerd.', 'business'],
    ['Kom op een doordeweekse dag tussen negen en vijf.', 'business'],
    ['De audit geschiedt gedurende reguliere openingstijden.', 'business'],
    ['De audit wordt ten minste tien werkdagen vooraf aangekondigd.', null],
  ],
  T13: [
    ['De audit mag de bedrijfsvoering van Verwerker niet onnodig verstoren.', 'not_unreasonable'],
    ['De audit hindert de bedrijfsvoering niet onnodig.', 'not_unreasonable'],
    ['De audit geeft zo min mogelijk overlast.', 'minimal'],
    ['De audit wordt zo uitgevoerd dat de dagelijkse gang van zaken er zo weinig mogelijk hinder van ondervindt.', 'minimal'],
    ['Hou er rekening mee dat wij gewoon moeten kunnen doorwerken.', 'not_unreasonable'],
    ['De continuïteit van de dienstverlening mag niet in gevaar komen.', 'not_unreasonable'],
    ['De audit mag geen onredelijke belasting vormen voor Verwerker.', 'not_unreasonable'],
    ['De audit mag de normale bedrijfsactiviteiten niet verstoren.', 'minimal'],
    ['Het onderzoek wordt op zodanige wijze verricht dat de dienstverlening daarvan geen hinder ondervindt.', 'minimal'],
    ['De audit mag de werking van Verwerker zo weinig mogelijk storen.', 'minimal'],
  ],
  T14: [
    ['De auditor is gebonden aan geheimhouding.', 'bound_by_secrecy'],
    ['De auditor tekent vooraf een geheimhoudingsverklaring.', 'nda_signed'],
    ['De auditor tekent eerst voor geheimhouding.', 'bound_by_secrecy'],
    ['De auditor ondertekent een NDA.', 'nda_signed'],
    ['De bevindingen worden vertrouwelijk behandeld.', 'bound_by_secrecy'],
    ['De Klant en de door hem ingeschakelde auditor gaan vertrouwelijk om met de bedrijfsgegevens.', 'bound_by_secrecy'],
    ['De auditor neemt de plicht tot vertrouwelijkheid in acht.', 'bound_by_secrecy'],
    ['Op de auditor rust een geheimhoudingsplicht.', 'bound_by_secrecy'],
    ['Het rapport mag niet aan derden worden verstrekt.', 'bound_by_secrecy'],
    ['De auditor geeft de onderzochte informatie niet aan derden door en houdt deze geheim.', 'bound_by_secrecy'],
  ],
  T16: [
    ['Verwerker zal aan de audit meewerken en alle relevante informatie ter beschikking stellen.', 'cooperates'],
    ['Verwerker verleent alle redelijke medewerking aan de audit.', 'cooperates'],
    ['Verwerker verschaft de auditor toegang en inlichtingen.', 'cooperates'],
    ['Verwerker geeft de auditor toegang tot systemen en locaties.', 'cooperates'],
    ['Wij geven je alle uitleg en stukken die je nodig hebt.', 'cooperates'],
    ['Leverancier biedt hierbij de nodige ondersteuning.', 'cooperates'],
    ['Opdrachtnemer verstrekt daarbij alle benodigde gegevens.', 'cooperates'],
    ['Verwerker werkt hieraan kosteloos mee.', 'cooperates'],
    ['Verwerker zal alle informatie verstrekken die nodig is voor de audit.', 'cooperates'],
  ],
  T18: [
    ['In plaats van een audit kan Verwerker een TPM-verklaring overleggen.', 'replaces'],
    ['Verwerker kan volstaan met het verstrekken van een recent auditrapport.', 'replaces'],
    ['Indien Verwerker beschikt over een geldig certificaat, zal Klant eerst dat certificaat beoordelen.', 'must_consider_first'],
    ['Een audit vindt alleen plaats nadat Klant de beschikbare auditrapporten heeft opgevraagd en beoordeeld.', 'must_consider_first'],
    ['Klant oefent zijn auditrecht in beginsel uit door de rapporten te raadplegen.', 'replaces'],
    ['Heeft een onafhankelijk bureau ons al doorgelicht, dan mogen we dat rapport geven in plaats van een bezoek.', 'replaces'],
    ['Een recente SOC 2-verklaring geldt als vervanging van de audit.', 'replaces'],
    ['Klant aanvaardt het certificaat als voldoende bewijs van naleving.', 'replaces'],
    ['Alleen als de rapporten onvoldoende zekerheid bieden, mag Klant een audit uitvoeren.', 'must_consider_first'],
    ['Bij de beslissing over een audit kan Verwerkingsverantwoordelijke rekening houden met certificeringen van Verwerker.', 'may_consider'],
    ['Een certificaat komt niet in de plaats van een audit.', null],
    ['Verwerker is ISO 27001 gecertificeerd.', null],
  ],
  T20: [
    ['De kosten van de audit zijn voor rekening van Opdrachtgever.', 'controller_all'],
    ['De kosten van de audit komen voor rekening van de Verwerkingsverantwoordelijke, tenzij uit de audit blijkt dat Verwerker tekortschiet.', 'controller_all'],
    ['Opdrachtgever draagt de kosten van de audit.', 'controller_all'],
    ['De auditkosten worden gedragen door Klant.', 'controller_all'],
    ['Alle kosten die verband houden met de audit komen ten laste van Opdrachtgever.', 'controller_all'],
    ['De kosten van de auditor en de door Verwerker bestede uren worden door Klant vergoed.', 'controller_all'],
    ['Verwerker mag de kosten van zijn medewerking in rekening brengen.', 'controller_all'],
    ['De rekening van de auditor betaal je zelf.', 'controller_all'],
    ['Het honorarium van de auditor betaalt Opdrachtgever.', 'controller_all'],
    ['Iedere partij draagt haar eigen kosten van de audit.', 'own_costs'],
    ['Partijen dragen elk de eigen kosten.', 'own_costs'],
    ['Verwerker draagt de kosten van de audit.', 'processor_all'],
    ['Verwerker verleent hieraan kosteloos medewerking.', 'processor_all'],
    ['De kosten worden gelijkelijk tussen partijen verdeeld.', 'split'],
    ['Partijen maken vooraf afspraken over de verdeling van de kosten.', 'split'],
    ['De eerste audit per jaar is gratis; voor volgende audits gelden kosten voor Klant.', 'split'],
    ['De kosten zijn voor rekening van Verwerker indien blijkt dat hij is tekortgeschoten; in andere gevallen draagt Opdrachtgever de kosten.', 'controller_all'],
    ['Verwerker herstelt gebreken op eigen kosten.', null],
    ['Verwerker rekent geen vergoeding aan voor de eerste werkdag; het overige draagt elke partij zelf.', 'own_costs'],
  ],
  T21: [
    ['Verwerker brengt zijn uren in rekening tegen € 125,- per uur.', [12_500, 'hour']],
    ['De bestede tijd wordt vergoed tegen een uurtarief van EUR 110,00 exclusief btw.', [11_000, 'hour']],
    ['Daarna kost het € 90 per uur.', [9_000, 'hour']],
    ['Onze inzet kost 95 euro per uur.', [9_500, 'hour']],
    ['De bestede uren worden vergoed tegen het dan geldende uurtarief.', null],
  ],
  T22: [
    ['De kosten van de audit zijn voor Opdrachtgever, tenzij uit de audit blijkt dat Verwerker zijn verplichtingen niet is nagekomen.', 'any_deviation'],
    ['De kosten zijn voor Klant. Blijkt uit de audit dat Verwerker wezenlijk tekortschiet, dan vergoedt Verwerker de kosten van de audit.', 'material_breach'],
    ['Constateert de auditor ernstige gebreken, dan wordt het honorarium door Verwerker terugbetaald.', 'material_breach'],
    ['De kosten zijn voor rekening van Verwerker indien blijkt dat hij een verplichting niet is nagekomen.', 'any_deviation'],
    ['Indien er aanwijzingen zijn dat Verwerker niet voldoet, kan op kosten van Opdrachtgever een audit plaatsvinden.', null],
    ['Laat het onderzoek zien dat Verwerker ernstig in gebreke is gebleven, dan betaalt Verwerker.', 'material_breach'],
    ['Blijkt dat we echt steken hebben laten vallen, dan betalen wij alles.', 'any_deviation'],
    ['Indien er tekortkomingen worden geconstateerd die aan Verwerker zijn toe te rekenen, draagt Verwerker de kosten.', 'any_deviation'],
  ],
  T23: [
    ['De bevindingen worden zo spoedig mogelijk door Verwerker doorgevoerd.', ['implement', 'as_soon_as_possible']],
    ['Verwerker zal de aanbevelingen uit het auditrapport binnen een redelijke termijn uitvoeren.', ['implement', null]],
    ['Verwerker zal geconstateerde tekortkomingen onverwijld herstellen.', ['remedy', 'as_soon_as_possible']],
    ['Wat niet in orde is, maken we zo snel mogelijk in orde.', ['remedy', 'as_soon_as_possible']],
    ['Binnen dertig dagen na ontvangst van het rapport legt Verwerker een verbeterplan voor.', ['plan', null]],
    ['Partijen bespreken de bevindingen en stellen in overleg vast welke maatregelen nodig zijn.', ['negotiate', null]],
    ['De bevindingen worden door Partijen in onderling overleg beoordeeld en al dan niet doorgevoerd.', ['negotiate', null]],
    ['Verwerker neemt naar aanleiding van de audit de noodzakelijke verbetermaatregelen.', ['implement', null]],
    ['Indien uit de audit blijkt dat Verwerker niet voldoet, treft Verwerker op eigen kosten alle maatregelen om alsnog te voldoen.', ['implement', null]],
    ['Vastgestelde tekortkomingen neemt Verwerker zo snel als redelijkerwijs mogelijk weg.', ['remedy', 'as_soon_as_possible']],
  ],
}

const grantThatSaysNoMore = 'Artikel 10. Audit\n10.1 Opdrachtgever heeft het recht een audit te houden.\n10.2 '

describe.each(Object.entries(terms))('the Dutch rules read of %s', (id, rows) => {
  it.each(rows)('%s', (clause, expected) => {
    const { isSilent, value } = readAgreement(grantThatSaysNoMore + clause, rules).terms.find((term) => term.id === id)!
    expect(isSilent ? null : (gist[id as TermId]?.(value as never) ?? value)).toEqual(expected)
  })
})
