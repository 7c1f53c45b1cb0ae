import { describe, expect, it } from 'vitest'

import { dutchTerm } from '../../../test/support/dutch-clauses.ts'
import { termIn, withAuditTerm } from '../../../test/support/english-clauses.ts'
import { germanTerm } from '../../../test/support/german-clauses.ts'
import type { TermId } from '../terms/term-values.ts'

const readers = { nl: dutchTerm, en: (id: TermId, clause: string) => termIn(withAuditTerm(clause), id), de: germanTerm }

describe('an authority audits too where the agreement gives it the right', () => {
  it.each([
    ['nl', 'De toezichthouder is eveneens bevoegd de verwerking te controleren.', 'controller_and_authority'],
    ['nl', 'Op verzoek van de toezichthouder wordt het verslag toegezonden.', 'controller'],
    ['en', 'The supervisory authority may carry out the same inspections.', 'controller_and_authority'],
    ['en', 'The Supplier also receives inspectors of the supervisory authority.', 'controller_and_authority'],
    ['en', 'Where a supervisory authority so demands, a second audit may take place.', 'controller'],
    ['en', 'The results are made available to the supervisory authority.', 'controller'],
    ['de', 'Die zuständige Aufsichtsbehörde ist ebenfalls befugt, Kontrollen vorzunehmen.', 'controller_and_authority'],
    ['de', 'Die Aufsichtsbehörden haben dieselben Zutrittsrechte.', 'controller_and_authority'],
    ['de', 'Die Kontrolle der Aufsichtsbehörde bleibt unberührt.', 'controller_and_authority'],
    ['de', 'Die gesetzlichen Befugnisse der Aufsichtsbehörde bleiben unberührt.', 'controller'],
    ['de', 'Von einer Aufsichtsbehörde verlangte Kontrollen werden nicht mitgezählt.', 'controller'],
    ['de', 'Sollte eine Aufsichtsbehörde eine Prüfung vornehmen, gilt Absatz 1 entsprechend.', 'controller'],
  ] as const)('%s: %s', (language, clause, holder) => {
    expect(readers[language]('T01', clause)).toBe(holder)
  })
})

describe('an auditor is named once', () => {
  it.each([
    ['nl', 'De audit geschiedt door een onafhankelijke auditor. De aangewezen auditor tekent een geheimhoudingsverklaring.', ['independent_third_party']],
    ['nl', 'De audit geschiedt door een aangewezen auditor.', ['mandated_auditor']],
    ['en', 'The audit is carried out by an independent auditor. The auditor engaged by the Customer keeps secret what it learns.', ['independent_third_party']],
    ['en', 'The audit is carried out by an auditor mandated by the Customer.', ['mandated_auditor']],
    ['de', 'Die Kontrolle erfolgt durch einen unabhängigen Prüfer. Der beauftragte Prüfer ist zur Verschwiegenheit verpflichtet.', ['independent_third_party']],
    ['de', 'Die Kontrolle erfolgt durch einen vom Auftraggeber beauftragten Prüfer.', ['mandated_auditor']],
  ] as const)('%s: %s', (language, clause, who) => {
    expect(readers[language]('T02', clause)).toEqual(who)
  })
})

describe('the controller audits itself, too', () => {
  it.each([
    ['nl', 'Klant mag dit onderzoeken, of door een deskundige laten onderzoeken.'],
    ['en', 'The Customer or somebody it appoints can come and look.'],
    ['de', 'Der Auftraggeber, seine behördliche Aufsicht sowie von ihm beauftragte Prüfer sind zu Kontrollen befugt.'],
  ] as const)('%s: %s', (language, clause) => {
    expect(readers[language]('T02', clause)).toContain('controller_self')
  })
})
