import { describe, expect, it } from 'vitest'

import { loadReadingRules } from '../../../electron/services/catalogue.ts'
import { prepare } from '../prepare.ts'
import { lexiconOf } from './lexicon.ts'
import { findPartyNames } from './party-names.ts'

const lexicon = lexiconOf(loadReadingRules())
const namesIn = (text: string) => findPartyNames(prepare(text), lexicon)

/** Words enough for the language to be known. */
const dutch = '\n\nDe verwerking van de persoonsgegevens gebeurt in het kader van de diensten en op de wijze die in deze overeenkomst is beschreven.'
const english = '\n\nThe processing of the personal data takes place for the purpose of the services and in the manner that is set out in this agreement.'
const german = '\n\nDie Verarbeitung der personenbezogenen Daten erfolgt im Rahmen der Leistungen und in der Weise, die in diesem Vertrag beschrieben ist.'

type Row = [form: string, text: string, controller: string[], processor: string[]]

describe('parties that are introduced', () => {
  it.each<Row>([
    ['after “hierna”', 'tussen: 1. Bloemrijk B.V., gevestigd te Utrecht, hierna te noemen: “Verwerkingsverantwoordelijke”, en 2. Datahuis Noord B.V., gevestigd te Assen, hierna: ‘Verwerker’.' + dutch, ['Bloemrijk'], ['Datahuis Noord']],
    ['with the word of before 2018', 'Bloemrijk B.V., gevestigd te Utrecht, verder te noemen “Verantwoordelijke”;\n\nDatahuis B.V., gevestigd te Assen, verder te noemen “Bewerker”.' + dutch, ['Bloemrijk'], ['Datahuis']],
    ['as contract partners', 'Bloemrijk B.V., gevestigd te Utrecht, hierna te noemen: Opdrachtgever;\nen\nDatahuis B.V., gevestigd te Assen, hierna te noemen: Opdrachtnemer.' + dutch, ['Bloemrijk', 'Opdrachtgever'], ['Datahuis', 'Opdrachtnemer']],
    ['in brackets, with their own name too', 'This addendum is made between Meadow Ltd, a company registered in Ireland (“Meadow” or the “Data Controller”), and Northern Data Inc., a Delaware corporation (the “Data Processor” or “Northern”).' + english, ['Meadow'], ['Northern Data', 'Northern']],
    ['as whoever accepts', 'This addendum forms part of the agreement between Northern Data Inc. (“Northern”) and the entity agreeing to these terms (“Subscriber”). Subscriber is the controller and Northern is the processor.' + english, ['Subscriber'], ['Northern Data', 'Northern']],
    ['in German, between dashes', 'zwischen\nBlumenhaus GmbH\nHauptstraße 1, 20095 Hamburg\n– nachstehend Auftraggeber genannt –\nund\nDatenwerk & Söhne GmbH\nWallstraße 2, 10179 Berlin\n– nachstehend Auftragnehmer genannt –' + german, ['Blumenhaus', 'Auftraggeber'], ['Datenwerk & Söhne', 'Auftragnehmer']],
    ['in German, by the words of the law', 'Blumenhaus GmbH, Hamburg (im Folgenden „Verantwortlicher“ oder „Blumenhaus“) und datenwerk UG (haftungsbeschränkt), Berlin (im Folgenden „Auftragsverarbeiter“)' + german, ['Blumenhaus'], ['datenwerk']],
    ['behind a label', 'Verwerker: Datahuis B.V., KvK 12345678.\n\nVerwerkingsverantwoordelijke: de rechtspersoon met een account, hierna: Winkelier.' + dutch, ['Winkelier'], ['Datahuis']],
    ['with a label for the name as well', 'Verwerker:\nNaam: Janna de Vries\nPlaats: Assen\n\nVerwerkingsverantwoordelijke (“Praktijk”):\nNaam: ______' + dutch, ['Praktijk'], ['Janna de Vries']],
    ['with one side told by what they do, and the other beside it', 'Tussen de instelling die is ingeschreven, hierna "de Deelnemer", en Dossierhuis vzw, met zetel te Gent, hierna "Dossierhuis".\n\nDossierhuis verwerkt persoonsgegevens in opdracht van de Deelnemer. De Deelnemer beslist.' + dutch, ['Deelnemer'], ['Dossierhuis']],
    ['below the heading of an introduction', 'OVEREENKOMST\n\nDE ONDERGETEKENDEN:\n\n(1) Bloemrijk Groep B.V., gevestigd te Utrecht (hierna: "BG"); en\n\n(2) Datahuis B.V., gevestigd te Assen (hierna: "Datahuis");\n\nOVERWEGENDE DAT:\n\nA. Datahuis verwerkt persoonsgegevens in opdracht van BG. BG beslist.' + dutch, ['Bloemrijk Groep', 'BG'], ['Datahuis']],
    ['with what they are behind their name', 'Datahuis Noord, gevestigd te Assen, hierna: "Kantoor", is verwerker. De opdrachtgever, hierna: "Cliënt", is verwerkingsverantwoordelijke.' + dutch, ['opdrachtgever', 'Cliënt'], ['Datahuis Noord', 'Kantoor']],
    ['with what they are between commas', 'Tussen Bloemrijk B.V. (“Kantoor”), verwerkingsverantwoordelijke, en Datahuis B.V. (“DH”), verwerker, is het volgende afgesproken.' + dutch, ['Bloemrijk', 'Kantoor'], ['Datahuis', 'DH']],
    ['in German, with what they are between commas', 'zwischen der Blumenhaus GmbH, Hamburg (nachfolgend „Kanzlei“), Verantwortlicher, und der Datenwerk GmbH, Berlin (nachfolgend „Werk“), Auftragsverarbeiter.' + german, ['Blumenhaus', 'Kanzlei'], ['Datenwerk', 'Werk']],
    ['with words of the law in lower case', 'Datahuis, handelend onder nummer 12345678, hierna: de verwerker;\n\nDe klant, die een pakket afneemt, hierna: de verwerkingsverantwoordelijke.' + dutch, ['klant'], ['Datahuis']],
  ])('%s', (_, text, controller, processor) => expect(namesIn(text)).toEqual({ controller, processor }))
})

describe('parties that are defined', () => {
  it.each<Row>([
    ['as the other side', 'Definities\n\nLid: de wederpartij die met Datahuis een overeenkomst heeft gesloten.\n\nVerwerker: Datahuis, die persoonsgegevens verwerkt.\n\nAccount: de toegang van een Lid tot de dienst, die het Lid betaalt.' + dutch, ['Lid'], ['Datahuis']],
    ['in quotation marks', 'Definitions\n\n“School” means the legal entity that has entered into the agreement.\n\n“Processor” means Northern Data.\n\n“Order” means a document that a School, for that School, agreed to.' + english, ['School'], ['Northern Data']],
    ['with several words for one', '“You” or “Member” refers to the organisation that signs up to use the platform. “We” or “Northern” means the company that provides the platform. Northern asks a Member, and a Member asks Northern.' + english, ['you', 'Member'], ['we', 'us', 'Northern']],
    ['in a table', 'Definities\n\nVerwerkingsverantwoordelijke\tDe Vereniging.\nVerwerker\tDatahuis.\nBijlage\tEen aanhangsel.\n' + dutch, ['Vereniging'], ['Datahuis']],
    ['by what they decide', 'Begriffsbestimmungen\n\n„Betreiber“ bezeichnet das Unternehmen, das über Zwecke und Mittel der Verarbeitung entscheidet.' + german, ['Betreiber'], []],
  ])('%s', (_, text, controller, processor) => expect(namesIn(text)).toEqual({ controller, processor }))
})

describe('parties of whom it is said what they act as', () => {
  it.each<Row>([
    ['in one sentence', 'Customer acts as a controller, and Northern Data acts as a processor.' + english, ['Customer'], ['Northern Data']],
    ['the other way round', 'Hierbij is de Vereniging verwerkingsverantwoordelijke en Datahuis verwerker.' + dutch, ['Vereniging'], ['Datahuis']],
    ['before the party', 'As a processor, Northern Data shall follow instructions. Northern Data keeps a record. Northern Data reports.' + english, [], ['Northern Data']],
    ['on whose behalf', 'Datahuis verwerkt persoonsgegevens in opdracht van de Klant. Datahuis beveiligt die, en Datahuis levert.' + dutch, ['Klant'], ['Datahuis']],
    ['behind what they are', 'De gemeente Lindendal, hierna te noemen “de Gemeente” (verwerkingsverantwoordelijke), en Datahuis (verwerker), hierna “de Beheerder”.' + dutch, ['Gemeente'], ['Datahuis', 'Beheerder']],
    ['with an article before it', 'Die Klinik bleibt Verantwortliche im Sinne der Verordnung. Die Klinik weist an, und die Klinik haftet.' + german, ['Klinik'], []],
    ['that are women', 'Verantwortliche ist Lindental, Auftragsverarbeiterin ist Datenwerk. Lindental weist an, und Datenwerk folgt Lindental.' + german, ['Lindental'], ['Datenwerk']],
    ['of the reader', 'You are the data controller, and we act as data processor.' + english, ['you'], ['we', 'us']],
    ['of the German reader', 'Sie sind der Verantwortliche, wir sind der Auftragsverarbeiter.' + german, ['sie', 'ihnen'], ['wir', 'uns']],
  ])('%s', (_, text, controller, processor) => expect(namesIn(text)).toEqual({ controller, processor }))
})

describe('parties whose deeds show who they are', () => {
  it.each<Row>([
    ['in English', 'Northern processes personal data only on documented instructions from the Trust. Northern shall notify the Trust of a breach without delay. After the end Northern deletes the data. Northern does not engage sub-processors without the prior consent of the Trust.' + english, ['Trust'], ['Northern']],
    ['in Dutch, without capitals', 'Het kantoor verwerkt gegevens alleen op instructie van het bestuur. Het kantoor meldt een datalek direct. Het kantoor wist alles na afloop. Het bestuur mag een audit doen. Handelen namens het bestuur mag het kantoor niet. Er is toestemming van het bestuur nodig.' + dutch, ['bestuur'], ['kantoor']],
    ['in German', 'Die Lohnhilfe verarbeitet Daten ausschließlich auf Weisung der Kanzlei. Die Lohnhilfe unterrichtet die Kanzlei über jede Verletzung. Die Lohnhilfe löscht nach dem Ende alles. Die Kanzlei darf die Einhaltung vor Ort prüfen.' + german, ['Kanzlei'], ['Lohnhilfe']],
  ])('%s', (_, text, controller, processor) => expect(namesIn(text)).toEqual({ controller, processor }))
})

describe('parties spoken to and speaking', () => {
  it.each<Row>([
    ['the reader who is the customer', 'You may ask us. '.repeat(10) + 'You decide and we do as you say. '.repeat(5) + english, ['you'], ['we', 'us']],
    ['the writer who works alone', 'Ich arbeite für Sie, und Sie sagen mir, was ich tun soll. '.repeat(5) + german, ['sie', 'ihnen'], ['ich', 'mir', 'mich']],
    ['the writer who is controller of some other data', 'Je mag ons iets vragen. '.repeat(10) + 'Wij zijn verwerkingsverantwoordelijke voor de gegevens van je account. '.repeat(3) + dutch, ['je', 'jij', 'jou'], ['wij', 'we', 'ons']],
    ['the writer who is the customer', 'We (the “Controller”) appoint you (the “Processor”). ' + 'You tell us what we ask. '.repeat(10) + english, ['we', 'us'], ['you']],
  ])('%s', (_, text, controller, processor) => expect(namesIn(text)).toEqual({ controller, processor }))
})

describe('no name rather than a wrong one', () => {
  it.each<Row>([
    ['where a name is given to both sides', 'Datahuis B.V., gevestigd te Assen, hierna: “Verwerker”.\n\nDatahuis B.V., gevestigd te Assen, hierna: “Verwerkingsverantwoordelijke”.' + dutch, [], []],
    ['for whoever works for the processor', 'Opslag B.V. verwerkt als subverwerker persoonsgegevens. “Subprocessor” betekent Opslag B.V. De gebruiker is geen verwerker.' + dutch, [], []],
    ['for whoever a third party works for', 'Opslag verwerkt persoonsgegevens namens Datahuis. Datahuis kiest. Datahuis betaalt.' + dutch, [], []],
    ['for others who are controllers themselves', 'Kaartbedrijf treedt op als zelfstandig verwerkingsverantwoordelijke. Kaartbedrijf betaalt uit. Kaartbedrijf rekent af.' + dutch, [], []],
    ['for who is a processor itself towards others', 'Waar de Praktijk zelf als verwerker optreedt, laat de Praktijk dat weten. De Praktijk beslist.' + dutch, [], []],
    ['for who only once does what a processor does', 'De School verwerkt persoonsgegevens van leerlingen. De School betaalt. De School kiest.' + dutch, [], []],
    ['for who does one such thing, however often', 'De Bibliotheek wist oude bestanden. De Bibliotheek verwijdert kopieën. De Bibliotheek wist ook de rest.' + dutch, [], []],
    ['for who does what both sides do', 'Northern deletes copies. Northern assists. The Board audits on the instructions of Northern, at the request of Northern.' + english, [], []],
    ['for what is no party', 'Onderwerp: Verwerker verwerkt persoonsgegevens (hierna: “Gegevens”) volgens de overeenkomst (“Hoofdovereenkomst”).' + dutch, [], []],
    ['for what else is named beside the processor', 'Datahuis B.V., gevestigd te Assen, hierna: “Verwerker”, levert het kassapakket Telraam, hierna “Telraam”.\n\n1. Doel\n1.1 Telraam telt, hierna “de Telling”. Telraam telt door. De Telling, de Telling en de Telling.' + dutch, [], ['Datahuis']],
    ['for a usual name that stands for the other side', 'Northern Data Inc. (“Company” or the “Processor”) and the entity agreeing to these terms (“Controller”).' + english, [], ['Northern Data', 'Company']],
  ])('%s', (_, text, controller, processor) => expect(namesIn(text)).toEqual({ controller, processor }))
})
