/** The two sides of a processing agreement. */
export type Side = 'controller' | 'processor'

export function otherSide(side: Side): Side {
  return side === 'controller' ? 'processor' : 'controller'
}

/** How the law calls each side, in every language and in the words of before 2018, inflected or in capitals. */
const roleStems = {
  controller: [String.raw`[Vv]erwerkings-?[Vv]erantwoordelijken?`, '[Vv]erantwoordelijken?', '(?:[Dd]ata )?[Cc]ontrollers?', '[Vv]erantwortliche[nr]?', '(?:VERWERKINGS-?)?VERANTWOORDELIJKE', '(?:DATA )?CONTROLLER', 'VERANTWORTLICHER?'],
  processor: ['[Vv]erwerkers?', '[Bb]ewerkers?', '(?:[Dd]ata )?[Pp]rocessors?', '[Aa]uftrags(?:daten)?(?:ver|be)arbeiter(?:[ns]|in(?:nen)?)?', '(?:VER|BE)WERKER', '(?:DATA )?PROCESSOR', 'AUFTRAGSVERARBEITER(?:IN)?'],
} as const

/** A word of the law for a side, as a group of that side's name; never one for a sub-processor. To be used with the flag `u`. */
export const anyRole = String.raw`(?<![\p{L}-])(?<![Ss]ub |[Oo]ther |[Aa]ndere )(?:(?<controller>${roleStems.controller.join('|')})|(?<processor>${roleStems.processor.join('|')}))(?![\p{L}-]|\(en\))`

const onlyRole = new RegExp(`^(?:${anyRole})$`, 'u')

/** The side that this word of the law stands for; null for any other word. */
export function sideOfRole(words: string): Side | null {
  const match = words.length <= 60 ? onlyRole.exec(words) : null
  return match && (match.groups!['controller'] === undefined ? 'processor' : 'controller')
}

/** Contract partners whose side is the same in nearly every processing agreement. */
export const usualNames: Readonly<Record<Side, readonly string[]>> = {
  controller: ['Klant', 'Opdrachtgever', 'Afnemer', 'Customer', 'Client', 'Kunde', 'Kundin', 'Auftraggeber', 'Auftraggeberin'],
  processor: ['Opdrachtnemer', 'Leverancier', 'Dienstverlener', 'Vendor', 'Supplier', 'Provider', 'Auftragnehmer', 'Auftragnehmerin', 'Anbieter', 'Anbieterin'],
}

const legalForm = String.raw`(?:B\.? ?V\.?|N\.? ?V\.?|V\.?O\.?F\.?|C\.V\.|BVBA|CVBA|VZW|vzw|ASBL|asbl|SRL|S\.?A\.?(?:S\.?(?:U\.?)?|R\.?L\.?)?|(?:g)?GmbH(?: & Co\.? KGa?A?)?|AG|UG(?: \(haftungsbeschränkt\))?|OHG|KG|e\. ?[KVG]\.|GbR|SE|Inc\.?|LLC|L\.L\.C\.|Ltd\.?|Limited|LLP|PLC|Corp\.?|Corporation|ApS|A\/S|AB|Oy|AS|S\.?L\.?|U\.A\.)(?![\p{L}\d])`
const nameWord = String.raw`\p{Lu}(?:[\p{L}\p{M}\d.'@+&-]{0,30}[\p{L}\p{M}\d])?`
const domain = String.raw`\p{Ll}[\p{L}\d-]{1,30}\.(?:nl|com|io|eu|be|de|app|ai|cloud|org|net|dev|co)`

/** A name in running text: up to five words with a capital, or a brand that is spelled as its address. To be used with the flag `u`. */
export const nameSource = `(?:${nameWord}(?: (?:& |van |de |der |von |und )?${nameWord}){0,4}|${domain})`

/** A company by its full name: its own words, one of which may do without a capital, and its legal form. Groups `own` and `form`. */
export const companySource = `(?<own>${nameSource}|[\\p{Ll}\\d][\\p{L}\\d-]{1,30}),? (?<form>${legalForm})`

/** How an agreement addresses its reader and calls its writer. To be used with the flag `u`. */
export const pronounSource = '(?:[Yy]ou|[Ww]e|[Ww]ij|[Uu]|[Jj]e|[Jj]ij|Sie|[Ww]ir)'

export const article = String.raw`(?:[Dd]e|[Hh]et|[Ee]en|[Tt]he|[Aa]n?|[Dd]e[rnms]|[Dd]ie|[Dd]as|[Ee]in(?:e[rnms]?)?|[Ii]ts|[Oo]ur|[Yy]our|[Oo]nze|[Uu]w)`

/** Words that open no party's name, in any of the three languages. */
const openers = new Set(
  (
    'tussen between zwischen de het een in op aan bij voor deze dit die dat alle ieder iedere elk elke degene diegene wie partij partijen natuurlijke rechtspersoon persoon indien ' +
    'it they its he she hij zij ze hun haar er es ihr ihm niemand nobody relevant desbetreffende ' +
    'the this that any each every all on as for if where when to natural legal entity person either neither both such its his her party parties other third end authorised authorized ' +
    'der dem den ein eine jede jeder partei parteien vertragspartei vertragsparteien natürliche juristische stelle dieser diese soweit ' +
    'persoonsgegevens betrokkene betrokkenen personal data personenbezogene daten betroffene betroffenen betroffener artikel article section clause bijlage annex appendix schedule anlage anhang algemene general standard'
  ).split(' '),
)

/** What is never a party: labels of a form, documents, laws, subjects, and persons outside the agreement. */
const notNames = new RegExp(`^(?:${[
  'naam.*|bedrijfsnaam|bedrijf|handelsnaam|adres|kvk|kvk-nummer|e-?mail|functie|datum|contact.*|vertegenwoordigd|organisatie|onderneming',
  'name|address|company name|country|date|title|role|signature|organi[sz]ation|anschrift|adresse|firma|ort|land|sitz',
  '.*(?:overeenkomst|agreement|addendum|vertrag|vereinbarung)|dpa|avv?|avg|gdpr|dsgvo|bdsg|uavg|wbp|eu|eer|eea|ewr|scc?s?|clauses|terms|voorwaarden',
  '.*(?:personal|customer|client|company|service|persoons|klant|kunden).?(?:data|daten|gegevens)|diensten?|services?|leistungen|gegevens|data|daten|systeem|system|applicatie|application|toepassing|programmatuur|opdracht|project|software|platform|website|producte?n?|account|app',
  'derden?|third part(?:y|ies)|dritte[nr]?|subunternehmer|unterauftragnehmer|autoriteit.*|toezichthouder|supervisory.*|aufsichtsbehörde|medewerkers?|employees?|mitarbeiter|personeel|(?:eind)?gebruikers?|users?|nutzer|affiliates?|groep|group|datalek|inbreuk|commission|verwerking|verarbeitung|processing',
].join('|')})$`, 'i')

/** Names that no agreement gives to the other side but by mistake. */
const sureNames: Readonly<Record<Side, readonly string[]>> = {
  controller: ['klant', 'opdrachtgever', 'afnemer', 'customer', 'kunde', 'auftraggeber', 'auftraggeberin'],
  processor: ['opdrachtnemer', 'leverancier', 'dienstverlener', 'vendor', 'supplier', 'service provider', 'auftragnehmer', 'auftragnehmerin'],
}

export function isSurelyOn(name: string, side: Side): boolean {
  return sureNames[side].includes(name.toLowerCase())
}

const usual = new Set([...usualNames.controller, ...usualNames.processor].map((name) => name.toLowerCase()))

/** A contract partner's usual name, whether or not it is written with a capital. */
export function isUsualName(word: string): boolean {
  return usual.has(word.toLowerCase())
}

/** Could be what an agreement calls one of its parties. */
export function isPartyName(candidate: string): boolean {
  if (candidate.length < 2 || candidate.length > 60 || !/^[\p{L}\d]/u.test(candidate) || !/\p{L}{2}/u.test(candidate)) return false
  if (openers.has(candidate.split(' ', 1)[0]!.toLowerCase()) || notNames.test(candidate) || sideOfRole(candidate) !== null) return false
  return !/(?<!\p{L})sub(?:[ -]|ver|be|pro|con|unter)|unterauftrag|verwerk(?:er|ing)|processor|verarbeiter|controller|affiliate/iu.test(candidate)
}

/** The same pattern without names for its groups, for use more than once in another. */
export function unnamed(source: string): string {
  return source.replace(/\(\?<[a-z]+>/g, '(?:')
}
