import { describe, expect, it } from 'vitest'

import { loadReadingRules } from '../../electron/services/catalogue.ts'
import type { DutyId } from './duty-values.ts'
import { readAgreement } from './read.ts'
import type { TermId } from './term-values.ts'

const rules = loadReadingRules()

/** What Dutch clauses that nobody wrote for the rules say of a duty; null for what resembles it and says nothing of it. */
type Row = [clause: string, value: unknown]

const within = (count: number | null, unit: string | null = 'hours', isSoft = false) => ({ kind: 'fixed', count, unit, isSoft })
const soon = { kind: 'without_delay', count: null, unit: null, isSoft: false }

const duties: Record<DutyId, Row[]> = {
  breach_notice: [
    ['Verwerker stelt Verwerkingsverantwoordelijke zonder onredelijke vertraging, doch uiterlijk binnen 24 uur nadat hij er kennis van heeft genomen, in kennis van een inbreuk in verband met persoonsgegevens.', within(24)],
    ['Een Datalek wordt door Verwerker binnen achtenveertig (48) uur na ontdekking gemeld aan Opdrachtgever.', within(48)],
    ['Binnen 36 uur na constatering van een beveiligingsincident brengt Leverancier Afnemer daarvan op de hoogte.', within(36)],
    ['Opdrachtnemer informeert Opdrachtgever over een datalek binnen één werkdag na ontdekking.', within(1, 'working_days')],
    ['In geval van een Datalek zal Verwerker de Verwerkingsverantwoordelijke hierover informeren binnen een termijn van 72 uur.', within(72)],
    ['De melding van een inbreuk geschiedt telefonisch en per e-mail, uiterlijk vierentwintig uur na de ontdekking.', within(24)],
    ['Verwerker verwittigt de verwerkingsverantwoordelijke binnen de 48 uur na kennisname van een gegevenslek.', within(48)],
    ['Verwerker meldt ieder beveiligingsincident niet later dan twee dagen na ontdekking aan Verantwoordelijke.', within(2, 'calendar_days')],
    ['Verwerker zal Verwerkingsverantwoordelijke over een datalek informeren en zo mogelijk binnen 24 uur.', within(24, 'hours', true)],
    ['Wij streven ernaar je binnen 12 uur over een datalek te informeren.', within(12, 'hours', true)],
    ['Verwerker meldt een datalek binnen [..] uur na ontdekking aan Opdrachtgever.', within(null, null)],
    ['Verwerker meldt een datalek binnen XX uur na ontdekking aan Opdrachtgever.', within(null, null)],
    ['Verwerker meldt een datalek binnen ____ uur na ontdekking aan Opdrachtgever.', within(null, null)],
    ['Verwerker meldt een datalek binnen 24 uur aan Verwerkingsverantwoordelijke, zodat deze binnen 72 uur kan melden bij de Autoriteit Persoonsgegevens.', within(24)],
    ['Verwerker informeert Verwerkingsverantwoordelijke onverwijld over iedere inbreuk in verband met persoonsgegevens.', soon],
    ['Zodra Verwerker een datalek ontdekt, stelt hij Opdrachtgever daarvan zo spoedig mogelijk op de hoogte.', soon],
    ['Artikel 7. Meldplicht datalekken\n7.1 Verwerker zal Opdrachtgever hiervan binnen 24 uur op de hoogte stellen.', within(24)],
    ['Artikel 7. Datalekken\n7.1 Ontdekken wij iets, dan hoor je dat zo snel mogelijk van ons.', soon],
    ['Artikel 7. Datalekken\n7.1 Verwerker meldt een datalek binnen 24 uur na ontdekking aan Opdrachtgever.\n7.2 Opdrachtgever meldt het datalek zo nodig binnen 72 uur bij de Autoriteit Persoonsgegevens.\n7.3 Verwerker stuurt binnen vijf werkdagen een rapport over de oorzaak.', within(24)],
    ['Verwerkingsverantwoordelijke meldt een datalek binnen 72 uur aan de Autoriteit Persoonsgegevens.', null],
    ['Verwerker ondersteunt Opdrachtgever bij de melding van datalekken aan de Autoriteit Persoonsgegevens binnen 72 uur.', null],
    ['Kwetsbaarheden die tot een incident kunnen leiden, worden binnen 48 uur verholpen.', null],
    ['Verwerker informeert Opdrachtgever binnen 30 dagen over nieuwe subverwerkers.', null],
    ['Een storing wordt binnen vier uur opgelost.', null],
  ],
  sub_processors: [
    ['Verwerker schakelt geen subverwerkers in zonder voorafgaande schriftelijke toestemming van Verwerkingsverantwoordelijke.', 'prior_specific'],
    ['Het is Verwerker slechts toegestaan de verwerking uit te besteden aan derden na schriftelijke toestemming van Opdrachtgever.', 'prior_specific'],
    ['Verwerker mag een sub-verwerker uitsluitend inschakelen met voorafgaande, specifieke schriftelijke toestemming van de Verwerkingsverantwoordelijke.', 'prior_specific'],
    ['Voor het inschakelen van een onderaannemer is telkens de goedkeuring van de gemeente vereist, die vooraf per geval wordt gegeven.', 'prior_specific'],
    ['Opdrachtnemer besteedt de verwerking niet uit aan derden, tenzij Opdrachtgever daarvoor vooraf toestemming heeft verleend.', 'prior_specific'],
    ['Zonder toestemming van de klant maken wij geen gebruik van subverwerkers.', 'prior_specific'],
    ['Verwerkingsverantwoordelijke verleent Verwerker algemene toestemming om subverwerkers in te schakelen. Verwerker informeert over beoogde wijzigingen, waarbij Verwerkingsverantwoordelijke de mogelijkheid heeft daartegen bezwaar te maken.', 'general_with_objection'],
    ['Verwerker neemt geen andere verwerker in dienst zonder voorafgaande specifieke of algemene schriftelijke toestemming. In het geval van algemene toestemming licht Verwerker in over beoogde veranderingen inzake de toevoeging of vervanging van andere verwerkers, zodat bezwaar kan worden gemaakt.', 'general_with_objection'],
    ['Artikel 5. Subverwerkers\n5.1 De klant stemt in met de inzet van de subverwerkers in bijlage 2.\n5.2 Wijzigingen kondigen wij 30 dagen vooraf aan. Maakt de klant binnen die termijn geen bezwaar, dan geldt de wijziging als aanvaard.', 'general_with_objection'],
    ['Artikel 5. Onderaannemers\n5.1 Leverancier mag onderaannemers gebruiken.\n5.2 Is Klant het niet eens met een nieuwe onderaannemer, dan mag hij de overeenkomst opzeggen. Klant kan gemotiveerd protesteren.', 'general_with_objection'],
    ['Verwerker mag bij de uitvoering gebruik maken van subverwerkers. Een actuele lijst staat op de website.', 'general'],
    ['Opdrachtgever geeft hierbij toestemming voor het inschakelen van de derden genoemd in bijlage 3.', 'general'],
    ['De verwerkingsverantwoordelijke geeft algemene schriftelijke toestemming voor het inschakelen van subverwerkers.', 'general'],
    ['Het is niet toegestaan subverwerkers in te schakelen.', 'forbidden'],
    ['Verwerker verstrekt geen persoonsgegevens aan derden zonder toestemming van Opdrachtgever.', null],
    ['Betrokkenen kunnen bezwaar maken tegen de verwerking.', null],
    ['Verwerker legt aan subverwerkers dezelfde verplichtingen op.', null],
  ],
  deletion_or_return: [
    ['Na beëindiging van de Overeenkomst zal Verwerker, naar keuze van Verwerkingsverantwoordelijke, alle persoonsgegevens wissen of terugbezorgen.', 'delete_or_return'],
    ['Bij het einde van de dienstverlening worden de gegevens geretourneerd en vervolgens vernietigd.', 'delete_or_return'],
    ['Verwerker verwijdert alle persoonsgegevens binnen 30 dagen na afloop van de Hoofdovereenkomst.', 'delete'],
    ['Uiterlijk drie maanden na het einde van de overeenkomst vernietigt opdrachtnemer de data.', 'delete'],
    ['Artikel 9. Einde\n9.1 Daarna gooien wij alles weg.', 'delete'],
    ['Bij beëindiging van de overeenkomst draagt Verwerker er zorg voor dat de persoonsgegevens aan Opdrachtgever worden overgedragen.', 'return'],
    ['Betrokkenen hebben het recht hun gegevens te laten verwijderen.', null],
    ['Back-ups worden na 30 dagen overschreven.', null],
  ],
  data_subject_assistance: [
    ['Verwerker verleent Verwerkingsverantwoordelijke bijstand bij het vervullen van diens plicht om verzoeken van betrokkenen te beantwoorden.', 'assists'],
    ['Rekening houdend met de aard van de verwerking ondersteunt Leverancier Klant bij verzoeken om uitoefening van de rechten uit hoofdstuk III van de AVG.', 'assists'],
    ['Indien een betrokkene een verzoek indient bij Verwerker, stuurt Verwerker dit door aan Verwerkingsverantwoordelijke.', 'assists'],
    ['Verwerker werkt mee aan verzoeken van betrokkenen. De daaraan verbonden kosten kan Verwerker bij verzoeken van betrokkenen voor bijstand in rekening brengen.', 'assists_for_payment'],
    ['Artikel 8. Rechten van betrokkenen\n8.1 Wij helpen je daarbij.\n8.2 Daarvoor mogen wij ons uurtarief in rekening brengen.', 'assists_for_payment'],
    ['Artikel 8. Rechten van betrokkenen\n8.1 Verwerker zal alle medewerking verlenen.\n8.2 Hiervoor brengt Verwerker geen kosten in rekening.', 'assists'],
    ['Onder betrokkene wordt verstaan: degene op wie een persoonsgegeven betrekking heeft.', null],
    ['De categorieën betrokkenen staan in bijlage 1.', null],
  ],
  dpia_assistance: [
    ['Verwerker verleent bijstand bij het uitvoeren van gegevensbeschermingseffectbeoordelingen en voorafgaande raadplegingen.', 'assists'],
    ['Op verzoek werkt Opdrachtnemer mee aan een DPIA.', 'assists'],
    ['Verwerker staat Opdrachtgever bij in het nakomen van de verplichtingen uit de artikelen 32 tot en met 36 AVG en verleent daartoe medewerking.', 'assists'],
    ['Leverancier levert de informatie die Klant nodig heeft voor een privacy impact assessment.', 'assists'],
    ['Moet je een DPIA doen? Ook dan denken wij mee.', 'assists'],
    ['Voor hulp bij een DPIA mag Verwerker zijn gebruikelijke tarieven in rekening brengen.', 'assists_for_payment'],
    ['Verwerkingsverantwoordelijke voert zo nodig een DPIA uit.', null],
    ['DPIA: een beoordeling als bedoeld in artikel 35 AVG.', null],
  ],
}

describe.each(Object.entries(duties))('the Dutch rules read of %s', (id, rows) => {
  it.each(rows)('%s', (clause, value) => {
    expect(readAgreement(clause, rules).duties.find((duty) => duty.id === id)!.value).toEqual(value)
  })
})

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
  'Verwerker zal de Verwerkingsverantwoordelijke alle gelegenheid bieden om een conformiteitscontrole uit te voeren.',
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
  'Opdrachtgever kan de identiteit van de betrokkene controleren.',
  'De Autoriteit Persoonsgegevens kan een onderzoek instellen bij Verwerker.',
]

describe('the Dutch rules', () => {
  it.each(grants)('find the right to audit in: %s', (clause) => {
    expect(readAgreement(clause, rules).auditClause?.text).toBe(clause)
  })

  it.each(noGrants)('find no right to audit in: %s', (clause) => {
    expect(readAgreement(clause, rules).auditClause).toBeNull()
  })
})

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
    ['Verwerker laat jaarlijks een audit uitvoeren door een externe auditor.', null],
    ['De maatregelen worden jaarlijks geëvalueerd.', null],
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
  ],
}

const grantThatSaysNoMore = 'Artikel 10. Audit\n10.1 Opdrachtgever heeft het recht een audit te houden.\n10.2 '

describe.each(Object.entries(terms))('the Dutch rules read of %s', (id, rows) => {
  it.each(rows)('%s', (clause, expected) => {
    const { isSilent, value } = readAgreement(grantThatSaysNoMore + clause, rules).terms.find((term) => term.id === id)!
    expect(isSilent ? null : (gist[id as TermId]?.(value as never) ?? value)).toEqual(expected)
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
