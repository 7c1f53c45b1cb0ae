import { describe, expect, it } from 'vitest'

import { loadReadingRules } from '../../electron/services/catalogue.ts'
import type { DutyId } from './duty-values.ts'
import { readAgreement } from './read.ts'

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
    ['Verwerker verwittigt de klant van elk gegevenslek zonder onredelijke vertraging. De klant beoordeelt of hij het lek binnen de 72 uur aan de GBA moet melden.', soon],
    ['Artikel 6. Inbreuken\n6.1 Zodra Verwerker kennis krijgt van een inbreuk, brengt hij Klant daarvan onverwijld op de hoogte, waarbij een termijn van zes (6) uren niet zal worden overschreden op werkdagen en een termijn van achttien (18) uren daarbuiten.', within(6)],
    ['Verwerker ondersteunt Opdrachtgever bij de melding van datalekken aan de Autoriteit Persoonsgegevens binnen 72 uur.', null],
    ['Kwetsbaarheden die tot een incident kunnen leiden, worden binnen 48 uur verholpen.', null],
    ['Verwerker informeert Opdrachtgever binnen 30 dagen over nieuwe subverwerkers.', null],
    ['Artikel 7. Datalekken\n7.1 Verwerker informeert Opdrachtgever zonder onredelijke vertraging.\n7.2 Onder zonder onredelijke vertraging wordt verstaan: binnen 24 uur.', within(24)],
    ['Wij spannen ons in om Klant binnen 48 uur na vaststelling van een inbreuk te informeren.', within(48, 'hours', true)],
    ['Een storing wordt binnen vier uur opgelost.', null],
    ['Als er een datalek is, laten we je dat binnen 24 uur weten.', within(24)],
    ['Bij een datalek nemen wij binnen 48 uur na ontdekking contact met je op.', within(48)],
    ['Verwerker zal uiterlijk binnen één werkdag na het bekend worden van een (mogelijk) datalek hiervan melding doen bij Opdrachtgever.', within(1, 'working_days')],
    ['Wij informeren u direct, en in elk geval binnen 2 dagen, als er een inbreuk op de beveiliging is geweest.', within(2, 'calendar_days')],
    ['In het geval van een datalek zal verwerker zich naar beste kunnen inspannen om de verwerkingsverantwoordelijke daarover onverwijld te informeren.', soon],
    ['De meldplicht van Verwerker behelst in ieder geval het melden van het feit dat er een lek is geweest. Verwerker meldt dit uiterlijk binnen 36 uur na ontdekking.', within(36)],
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
    ['Artikel 8. Sub-processors\n8.1 Klant geeft toestemming om sub-processors in te schakelen.\n8.2 Klant mag bezwaar maken tegen een wijziging.', 'general_with_objection'],
    ['Het is niet toegestaan subverwerkers in te schakelen.', 'forbidden'],
    ['Verwerker verstrekt geen persoonsgegevens aan derden zonder toestemming van Opdrachtgever.', null],
    ['Betrokkenen kunnen bezwaar maken tegen de verwerking.', null],
    ['Verwerker legt aan subverwerkers dezelfde verplichtingen op.', null],
    ['Verwerker mag subverwerkers inschakelen. De actuele lijst staat op de website. Verwerkingsverantwoordelijke wordt 30 dagen vooraf over wijzigingen geïnformeerd en mag daartegen bezwaar maken.', 'general_with_objection'],
    ['Zonder schriftelijke toestemming van Opdrachtgever schakelt Opdrachtnemer geen derden in bij de verwerking.', 'prior_specific'],
    ['Het is de Verwerker toegestaan om in het kader van de overeenkomst gebruik te maken van derden.', 'general'],
    ['Je geeft ons toestemming om subverwerkers te gebruiken.', 'general'],
    ['Wij gebruiken andere partijen, zoals hostingproviders. Ben je het niet eens met een nieuwe partij, dan kun je opzeggen.', 'general_with_objection'],
    ['Verwerker is slechts gerechtigd de uitvoering uit te besteden aan een subverwerker na voorafgaande schriftelijke goedkeuring van Verwerkingsverantwoordelijke.', 'prior_specific'],
  ],
  deletion_or_return: [
    ['Na beëindiging van de Overeenkomst zal Verwerker, naar keuze van Verwerkingsverantwoordelijke, alle persoonsgegevens wissen of terugbezorgen.', 'delete_or_return'],
    ['Bij het einde van de dienstverlening worden de gegevens geretourneerd en vervolgens vernietigd.', 'delete_or_return'],
    ['Verwerker verwijdert alle persoonsgegevens binnen 30 dagen na afloop van de Hoofdovereenkomst.', 'delete'],
    ['Uiterlijk drie maanden na het einde van de overeenkomst vernietigt opdrachtnemer de data.', 'delete'],
    ['Artikel 9. Einde\n9.1 Daarna gooien wij alles weg.', 'delete'],
    ['Bij beëindiging van de overeenkomst draagt Verwerker er zorg voor dat de persoonsgegevens aan Opdrachtgever worden overgedragen.', 'return'],
    ['Betrokkenen hebben het recht hun gegevens te laten verwijderen.', null],
    ['Na beëindiging zet Leverancier de persoonsgegevens over in een csv-bestand en stelt dat ter beschikking. Daarna vernietigt zij de persoonsgegevens.', 'delete_or_return'],
    ['Als u uw account sluit, wissen wij de gegevens na 30 dagen.', 'delete'],
    ['Back-ups worden na 30 dagen overschreven.', null],
    ['Stop je met ons? Dan verwijderen we je gegevens binnen 30 dagen.', 'delete'],
    ['Na afloop van de overeenkomst zal Verwerker, naar keuze van Verwerkingsverantwoordelijke, de Persoonsgegevens vernietigen of terugbezorgen.', 'delete_or_return'],
    ['Zodra de overeenkomst eindigt, retourneert Verwerker alle persoonsgegevens en vernietigt hij eventuele kopieën.', 'delete_or_return'],
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
    ['Krijgen wij een verzoek van iemand over zijn gegevens, dan sturen we dat naar jou door.', 'assists'],
    ['We helpen je graag als een betrokkene een beroep doet op zijn privacyrechten.', 'assists'],
    ['Voor zover mogelijk verleent Verwerker bijstand bij het nakomen van verplichtingen inzake rechten van betrokkenen. De kosten hiervan zijn voor rekening van Verwerkingsverantwoordelijke.', 'assists'],
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
    ['Ook bij een DPIA kun je op ons rekenen.', 'assists'],
    ['Verwerker stelt de voor een gegevensbeschermingseffectbeoordeling benodigde gegevens beschikbaar.', 'assists'],
    ['Verwerker zal Verwerkingsverantwoordelijke ondersteunen bij de naleving van de artikelen 32 t/m 36 AVG.', 'assists'],
  ],
}

describe.each(Object.entries(duties))('the Dutch rules read of %s', (id, rows) => {
  it.each(rows)('%s', (clause, value) => {
    expect(readAgreement(clause, rules).duties.find((duty) => duty.id === id)!.value).toEqual(value)
  })
})
