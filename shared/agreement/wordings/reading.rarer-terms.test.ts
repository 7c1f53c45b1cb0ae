import { describe, expect, it } from 'vitest'

import { dutchTerm } from '../../../test/support/dutch-clauses.ts'
import { termIn, withAuditTerm } from '../../../test/support/english-clauses.ts'
import { germanTerm } from '../../../test/support/german-clauses.ts'
import type { TermId } from '../terms/term-values.ts'

/** Rarer terms, in all three languages: a shorter notice, personal data seen, and what becomes of the report. */
const readers = { nl: dutchTerm, en: (id: TermId, clause: string) => termIn(withAuditTerm(clause), id), de: germanTerm }

describe('of the audit is read', () => {
  it.each([
    ['en', 'T09', 'After a data breach a shorter notice applies to the audit.', ['breach']],
    ['en', 'T09', 'In urgent cases the audit takes place without prior notice.', ['urgent']],
    ['en', 'T09', 'The Customer gives thirty days notice of the audit.', null],
    ['de', 'T09', 'Auf Verlangen der Aufsichtsbehörde gilt für die Kontrolle eine kürzere Frist.', ['authority']],
    ['de', 'T09', 'In dringenden Fällen erfolgt die Kontrolle ohne vorherige Ankündigung.', ['urgent']],
    ['en', 'T15', 'During the audit as little personal data as possible is inspected.', 'minimised'],
    ['en', 'T15', 'The audit covers the security of personal data.', null],
    ['de', 'T15', 'Bei der Kontrolle werden möglichst wenige personenbezogene Daten eingesehen.', 'minimised'],
    ['de', 'T24', 'Der Auftragnehmer erhält zehn Werktage, um zum Bericht Stellung zu nehmen.', { count: 10, unit: 'working_days' }],
    ['de', 'T24', 'Der Auftragnehmer beantwortet Anfragen binnen zehn Werktagen.', null],
    ['en', 'T25', 'The Customer sends a copy of the audit report to the Supplier.', { owner: null, hasProcessorCopy: true }],
    ['en', 'T25', 'The audit report is the property of the Customer.', { owner: 'controller', hasProcessorCopy: false }],
    ['en', 'T25', 'The Customer may request a copy of the latest audit report.', null],
    ['nl', 'T25', 'Verwerker ontvangt een kopie van het auditrapport.', { owner: null, hasProcessorCopy: true }],
    ['nl', 'T25', 'Opdrachtgever kan een kopie van het laatste auditrapport opvragen.', null],
    ['de', 'T25', 'Der Auftraggeber überlässt dem Auftragnehmer den Prüfbericht.', { owner: null, hasProcessorCopy: true }],
    ['de', 'T25', 'Der Auftragnehmer stellt dem Auftraggeber den Prüfbericht zur Verfügung.', null],
    ['en', 'T28', 'The audit report is kept for seven years.', { reportYears: 7, rawEvidenceMonths: null, end: null }],
    ['en', 'T28', 'Log files are kept for two years.', null],
    ['en', 'T28', 'Information obtained in the audit is destroyed afterwards.', { reportYears: null, rawEvidenceMonths: null, end: 'destroy' }],
    ['de', 'T28', 'Nach Abschluss der Kontrolle werden Kopien vernichtet.', { reportYears: null, rawEvidenceMonths: null, end: 'destroy' }],
  ] as const)('(%s) %s: %s', (language, id, clause, value) => expect(readers[language](id, clause)).toEqual(value))
})
