import { describe, expect, it } from 'vitest'

import { loadReadingRules } from '../../electron/services/catalogue.ts'
import { readAgreement } from './read.ts'

const rules = loadReadingRules()

/** Sentences that grant the controller an audit, whoever words them. */
const grants = [
  'Verwerkingsverantwoordelijke heeft het recht om de naleving van deze overeenkomst te (laten) controleren.',
  'De klant is bevoegd om eenmaal per jaar een audit te laten uitvoeren door een onafhankelijke deskundige.',
  'Opdrachtgever kan op eigen kosten een inspectie laten verrichten bij Verwerker.',
  'Verwerker maakt audits, waaronder inspecties, door de Verwerkingsverantwoordelijke of een door deze gemachtigde controleur mogelijk en draagt eraan bij.',
  'Verwerker stelt alle informatie ter beschikking die nodig is om de nakoming van de verplichtingen aan te tonen en maakt audits mogelijk.',
  'De Verwerker staat audits door de Verwerkingsverantwoordelijke toe.',
  'Verwerker verleent medewerking aan audits en inspecties door of namens Opdrachtgever.',
  'Verwerker zal op verzoek van Verwerkingsverantwoordelijke meewerken aan een audit.',
  'Opdrachtnemer stelt de Opdrachtgever in de gelegenheid na te gaan of de afspraken worden nageleefd.',
  'Verwerker stelt Verwerkingsverantwoordelijke in staat om de naleving van de beveiligingsmaatregelen te verifiëren.',
  'Je mag één keer per jaar bij ons langskomen om te controleren of wij doen wat hier staat.',
  'U mag controleren of wij ons aan deze afspraken houden.',
  'Desgewenst mag een onafhankelijke auditor namens Klant de beveiliging van Leverancier beoordelen.',
  'Een audit mag ten hoogste eenmaal per jaar worden uitgevoerd door een onafhankelijke auditor in opdracht van Klant.',
  'Op verzoek van Opdrachtgever wordt de verwerking onderworpen aan een audit door een externe partij.',
  'De Verantwoordelijke is te allen tijde gerechtigd de verwerking van Persoonsgegevens te (doen) controleren.',
  'Opdrachtgever heeft het recht toezicht te houden op de naleving van deze overeenkomst.',
  'Indien Verwerkingsverantwoordelijke daartoe aanleiding ziet, laat zij een onderzoek instellen naar de naleving van deze overeenkomst door Verwerker.',
  'Verwerkingsverantwoordelijke behoudt zich het recht voor een privacy-audit te laten verrichten.',
  'Aan de Verwerkingsverantwoordelijke komt het recht toe een audit te verlangen.',
  'Het staat Opdrachtgever vrij een audit te (laten) houden bij Opdrachtnemer.',
  'Verwerker zal Verwerkingsverantwoordelijke toestaan de naleving te toetsen.',
  'De klant kan verlangen dat een register EDP-auditor de getroffen maatregelen beoordeelt.',
  'De Verwerker onderwerpt zich aan controles door de Verwerkingsverantwoordelijke.',
  'Verwerker verbindt zich ertoe audits door de Verwerkingsverantwoordelijke te faciliteren.',
  'Wil je controleren of ik me aan de afspraken houd, dan kan dat na overleg.',
  'Voor zover de rapporten niet volstaan, mag Klant de verwerking door ons auditen.',
  'Audits door Opdrachtgever zijn toegestaan na aankondiging van veertien dagen.',
  'De controleur die Opdrachtgever aanwijst, krijgt toegang tot de verwerking om de naleving te onderzoeken.',
  'U mag ons controleren.',
  'Is dat niet genoeg, dan mag je een auditor sturen.',
  'Een audit is uitsluitend mogelijk indien een toezichthouder dat eist.',
  'Verwerker zal de Verwerkingsverantwoordelijke alle gelegenheid bieden om een conformiteitscontrole uit te voeren.',
  'De verwerkingsverantwoordelijke kan zich ter plaatse overtuigen van de naleving van de beveiligingsmaatregelen.',
  'Opdrachtgever is gerechtigd zich ervan te overtuigen dat Opdrachtnemer de overeenkomst naleeft.',
  'Klant kan verzoeken om een audit; Leverancier zal dat verzoek niet onredelijk weigeren.',
  'Het recht op audit komt toe aan de Verwerkingsverantwoordelijke.',
  'Partijen komen overeen dat eenmaal per jaar een audit kan plaatsvinden op initiatief van de Opdrachtgever.',
  'Op verzoek van de verwerkingsverantwoordelijke staat de verwerker ook toe dat de verwerkingsactiviteiten worden geauditeerd en draagt hij daaraan bij.',
  'De Verwerker zal de Verwerkingsverantwoordelijke op diens verzoek toelaten de naleving na te gaan.',
  'U heeft recht op controle van onze verwerking.',
  'De gemeente is bevoegd tot het (doen) uitvoeren van controles bij de leverancier.',
  'Controles door of vanwege de Opdrachtgever worden door de Opdrachtnemer gedoogd.',
  'Bij gegronde twijfel over de naleving kan Afnemer een audit eisen.',
  'Uitsluitend op verzoek van de toezichthouder zal Leverancier een audit door Klant toestaan.',
  'Jij kunt ons één keer per jaar (laten) controleren.',
  'Gebruiker heeft het recht de naleving van deze voorwaarden eenmaal per jaar te (laten) toetsen.',
  'Het staat je vrij om onze beveiliging te laten testen door een onafhankelijke partij.',
  'Desgevraagd geven wij je de mogelijkheid om te controleren of we ons aan deze overeenkomst houden.',
  'Abonnee mag maximaal één keer per jaar, op eigen kosten, een audit laten doen.',
  'Onze klanten mogen audits (laten) doen, maar alleen op eigen kosten en na overleg.',
  'Verwerker zal alle audits toestaan die redelijkerwijs noodzakelijk zijn om de naleving aan te tonen.',
  'We werken mee aan audits door jou of door een auditor die jij inschakelt.',
  'Als verwerkingsverantwoordelijke heb je het recht om onze verwerking te controleren.',
  'Opdrachtgever heeft te allen tijde de bevoegdheid om een onderzoek te (doen) instellen naar de wijze waarop Opdrachtnemer de persoonsgegevens verwerkt.',
  'Opdrachtnemer is gehouden mee te werken aan door of namens Opdrachtgever uit te voeren controles op de naleving.',
  'Opdrachtgever kan de naleving door een onafhankelijke EDP-auditor doen vaststellen.',
  'De Verwerker stelt de Verwerkingsverantwoordelijke desgewenst in de gelegenheid tot het uitvoeren van een inspectie.',
  'Verwerkingsverantwoordelijke kan, indien hij dat nodig acht, een externe deskundige inschakelen voor een beoordeling van de getroffen maatregelen.',
  'Ter controle van de naleving kan Verantwoordelijke een EDP-audit doen uitvoeren.',
  'Verwerker draagt er zorg voor dat Verantwoordelijke zich kan vergewissen van de naleving van de maatregelen.',
  'Partijen spreken af dat Verantwoordelijke gerechtigd is tot controle op de naleving van het in deze overeenkomst bepaalde.',
  'De Instelling is gerechtigd de Verwerking van Persoonsgegevens door de Verwerker te controleren.',
  'Onderwijsinstelling is ten allen tijde gerechtigd een controle uit te voeren naar de naleving van de afspraken.',
  'De Verwerker stemt ermee in dat de Verwerkingsverantwoordelijke de naleving kan verifiëren door middel van audits.',
  'Hoster verleent medewerking aan audits van Klant.',
  'Verwerkingsverantwoordelijke mag via een onafhankelijke auditor laten vaststellen of Verwerker zijn verplichtingen nakomt.',
  'Bij twijfel over de naleving mag het ziekenhuis een onderzoek laten instellen door een onafhankelijke deskundige.',
  'Verwerker maakt audits mogelijk, waaronder inspecties, door de verwerkingsverantwoordelijke.',
  'Bureau werkt mee als Opdrachtgever een audit wil (laten) uitvoeren.',
  'Verwerker geeft Verwerkingsverantwoordelijke op verzoek de ruimte om audits uit te voeren.',
  'Indien Verwerkingsverantwoordelijke een audit wenst, zal zij dit schriftelijk verzoeken.',
  'Eenmaal per twaalf maanden kan de klant, na overleg, een controle laten plaatsvinden.',
  'Het is Opdrachtgever toegestaan de naleving door Opdrachtnemer periodiek te toetsen.',
  'Verwerker is verplicht medewerking te verlenen aan inspecties die door of namens Verwerkingsverantwoordelijke worden verricht.',
  'Partijen voorzien in een recht van audit ten gunste van Verwerkingsverantwoordelijke.',
  'Verwerker zal op redelijk verzoek van Verwerkingsverantwoordelijke bijdragen aan audits.',
  'Verwerker biedt Klant de mogelijkheid zich een oordeel te vormen over de naleving door inzage in de systemen.',
  'Verwerkingsverantwoordelijke heeft het recht om audits uit te laten voeren door een onafhankelijke derde die aan geheimhouding gebonden is ter controle van naleving van alle punten uit deze overeenkomst.',
  'Verwerkingsverantwoordelijke kan een verzoek doen tot inspectie van de processen van Verwerker.',
  'De opdrachtgever is gerechtigd de uitvoering van deze overeenkomst bij opdrachtnemer te laten onderzoeken.',
  'Verwerker zal desgevraagd een bevoegde auditor van Verwerkingsverantwoordelijke toelaten tot zijn systemen ter controle van de naleving.',
  'Op eerste verzoek verschaft Verwerker inzage in zijn beveiligingsmaatregelen en laat hij toe dat Verantwoordelijke deze ter plaatse controleert.',
  'Verantwoordelijke kan de Verwerker vragen om aan te tonen dat hij zich aan de overeenkomst houdt, bijvoorbeeld door een audit.',
  'Indien Klant gerede twijfel heeft, kan Klant een audit door een onafhankelijke auditor verlangen.',
  'De corporatie behoudt het recht onaangekondigd te controleren of de maatregelen zijn getroffen.',
  'Verwerker werkt mee aan een jaarlijkse audit door of namens de Onderwijsinstelling.',
  'Verwerkingsverantwoordelijke dient de audit te laten uitvoeren door een gecertificeerde auditor.',
  'Klanten kunnen een audit (laten) uitvoeren op onze infrastructuur.',
  'De verwerker dient de verwerkingsverantwoordelijke in staat te stellen audits uit te voeren.',
]

const noGrants = [
  'Verwerker laat jaarlijks een audit uitvoeren door een onafhankelijke derde.',
  'De audit log is voor beheerders van Klant 180 dagen in te zien.',
  'Verwerker voert interne audits uit op de beveiliging.',
  'Verwerkingsverantwoordelijke heeft het recht de overeenkomst op te zeggen.',
  'De persoonsgegevens staan onder controle van de Verwerkingsverantwoordelijke.',
  'Klant kan via het dashboard de instellingen controleren.',
  'Verwerkingsverantwoordelijke heeft geen recht om een audit uit te voeren.',
  'Verwerker controleert of subverwerkers zich aan de afspraken houden.',
  'Verwerker meldt een datalek en doet onderzoek naar de oorzaak, waarna Verwerkingsverantwoordelijke wordt geïnformeerd.',
  'Audit: een onderzoek naar de naleving van de overeenkomst.',
  'Klant controleert de juistheid van de facturen.',
  'Klant erkent dat hiermee aan het recht op audit is voldaan.',
  'De kosten van een audit zijn voor rekening van Opdrachtgever.',
  'Opdrachtgever kan de identiteit van de betrokkene controleren.',
  'De Autoriteit Persoonsgegevens kan een onderzoek instellen bij Verwerker.',
  'Wij staan geen audits door klanten toe.',
  'Omdat wij veel klanten bedienen, staan wij geen audits of inspecties door of namens gebruikers toe.',
  'Audits op locatie zijn niet mogelijk.',
  'Klant heeft geen zelfstandig auditrecht; het jaarlijkse rapport volstaat.',
  'Artikel 8. Audit\n8.1 Een audit door de klant wordt niet toegestaan.',
  'Artikel 8. Audits\n8.1 Wij bieden geen klantaudits aan.',
  'Artikel 8. Controle\n8.1 Leverancier laat zich jaarlijks controleren door een onafhankelijke accountant.',
  'Mag onze accountant bij u langskomen voor een audit? Nee.',
  'De Leverancier mag eenmaal per jaar bij Klant een licentieaudit uitvoeren.',
  'Verwerker kan de identiteit van betrokkenen controleren voordat hij informatie geeft.',
  'Verwerkingsverantwoordelijke is verantwoordelijk voor het controleren van de juistheid van de gegevens.',
  'Je kunt in je account zien wie er is ingelogd en dat controleren.',
  'Wij controleren onze systemen dagelijks.',
  'De toezichthouder kan te allen tijde een onderzoek instellen.',
  'Klant mag de software onderzoeken gedurende de proefperiode.',
  'Alle medewerkers mogen alleen toegang krijgen na controle van hun identiteit.',
  'Jaarlijks voert een extern bureau een audit uit op onze beveiliging.',
  'Klant kan ons auditrapport opvragen, verdere audits bieden wij niet aan.',
  'De auditrechten van Klant zijn beperkt tot het opvragen van het certificaat.',
  'De Leverancier kan controleren of Klant de licentie naleeft.',
  'Verwerker doet jaarlijks een zelfevaluatie en deelt de uitkomst met Klant.',
  'Subverwerkers worden door ons jaarlijks geaudit.',
  'De accountant van Verwerker controleert jaarlijks de boeken.',
  'Onder audit wordt verstaan: een controle door een onafhankelijke derde.',
  'Kantoor stelt relatie in de gelegenheid om de naleving van deze afspraken te controleren.',
  'Voor audits door Klant gelden de volgende voorwaarden.',
  'Verwerkingsverantwoordelijke controleert de gegevens voordat zij deze aanlevert.',
  'Wij verwerken je persoonsgegevens om fraude te kunnen onderzoeken.',
  'Opdrachtgever heeft het recht de facturen te controleren.',
  'Verwerker kan bij vermoeden van misbruik het account onderzoeken.',
  'Verwerker test en evalueert de maatregelen regelmatig en laat daarop controles uitvoeren door een extern bureau.',
  'Klant heeft het recht om zijn gegevens in te zien en te controleren.',
  'De auditkosten worden door Klant gedragen.',
  'De rechten van betrokkenen, waaronder inzage, worden door Klant gecontroleerd.',
]

/** What grants an audit only below a heading on audits, since nobody it names is known to be a party. */
const grantsBelowTheirHeading = [
  'Het is de Aangeslotene toegestaan zich van de naleving te vergewissen.',
  'De Aangeslotene mag een audit verrichten of laten verrichten door een bedrijfsrevisor, en dit enkel na een gegevenslek.',
  'Heeft zich bij ons een datalek voorgedaan, dan en alleen dan mag de Deelnemer ter plaatse een audit houden.',
  'Aan de School wordt de mogelijkheid geboden om eens per jaar een onderzoek te laten doen.',
  'Teneinde de naleving te kunnen vaststellen, wordt aan de verantwoordelijke toegang verleend tot de verwerkingslocaties.',
]

describe('the Dutch rules', () => {
  it.each(grantsBelowTheirHeading)('find below a heading on audits the right to audit in: %s', (clause) => {
    expect(readAgreement(`Artikel 9. Controle\n9.1 ${clause}`, rules).auditClause?.text).toBe(clause)
  })

  it.each(grants)('find the right to audit in: %s', (clause) => {
    expect(readAgreement(clause, rules).auditClause?.text).toBe(clause)
  })

  it.each(noGrants)('find no right to audit in: %s', (clause) => {
    expect(readAgreement(clause, rules).auditClause).toBeNull()
  })
})

/** Grants that say who carries the audit out, and when it may be held. */
const whoAndWhen: [clause: string, who: string[], when: string][] = [
  ['Opdrachtgever heeft het recht de naleving te (laten) controleren.', ['controller_self'], 'any_time'],
  ['Opdrachtgever mag audits laten uitvoeren door een onafhankelijke derde.', ['independent_third_party'], 'any_time'],
  ['Verwerker maakt audits mogelijk door de verwerkingsverantwoordelijke of een door hem gemachtigde controleur.', ['controller_self', 'mandated_auditor'], 'any_time'],
  ['Klant mag de verwerking auditen, of laten auditen door een onafhankelijke auditor die Klant aanwijst.', ['controller_self', 'independent_third_party'], 'any_time'],
  ['Opdrachtgever mag een audit laten uitvoeren door een door hem aan te wijzen register EDP-auditor.', ['mandated_auditor'], 'any_time'],
  ['Je mag bij ons langskomen om te controleren of we ons aan de afspraken houden, of iemand sturen die er verstand van heeft.', ['controller_self', 'mandated_auditor'], 'any_time'],
  ['Opdrachtgever mag een audit laten verrichten door een gecertificeerde auditor.', ['mandated_auditor'], 'any_time'],
  ['Opdrachtgever mag uitsluitend bij een concreet vermoeden van misbruik een audit laten verrichten door een onafhankelijke ICT-deskundige.', ['independent_third_party'], 'for_cause_only'],
  ['Voor zover de documenten niet volstaan om de naleving aan te tonen, mag Klant de verwerking zelf auditen.', ['controller_self'], 'after_docs_insufficient'],
  ['Verwerkingsverantwoordelijke heeft het recht om de naleving te controleren, indien daar gegronde aanleiding voor bestaat.', ['controller_self'], 'for_cause_only'],
]

describe('the Dutch rules read who may audit, and when', () => {
  it.each(whoAndWhen)('%s', (clause, who, when) => {
    const read = readAgreement(`Artikel 10. Audit\n10.1 ${clause}`, rules)
    expect([new Set(read.terms[1]!.value as string[]), read.terms[3]!.value]).toEqual([new Set(who), when])
  })
})
