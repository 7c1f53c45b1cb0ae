import { describe, expect, it } from 'vitest'

import { germanTerm } from '../../../test/support/german-clauses.ts'

/** Below a grant without conditions: what a further sentence makes of it. */
describe('the audit is held', () => {
  it.each([
    ['Eine Kontrolle vor Ort ist das letzte Mittel.', 'after_docs_insufficient'],
    ['Der Auftraggeber fordert zunächst Berichte an. Nur wo diese nicht genügen, kommt er vor Ort.', 'after_docs_insufficient'],
    ['Besuche vor Ort sind auf Fälle beschränkt, in denen die Auskünfte Fragen offen lassen.', 'after_docs_insufficient'],
    ['Das Kontrollrecht ist gegenüber den schriftlichen Nachweisen nachrangig.', 'after_docs_insufficient'],
    ['Nach Vorlage von Nachweisen sind Vor-Ort-Kontrollen nur bei verbleibenden Zweifeln zulässig.', 'after_docs_insufficient'],
    ['Bestehen danach begründete Zweifel, so gestattet der Auftragnehmer eine Kontrolle.', 'after_docs_insufficient'],
    ['Kontrollen dürfen ausschließlich nach einer Datenschutzverletzung stattfinden.', 'for_cause_only'],
    ['Ohne solche Tatsachen findet keine Kontrolle statt.', 'for_cause_only'],
    ['Eine Kontrolle ist nur auf Verlangen der Aufsichtsbehörde möglich.', 'authority_request'],
    ['Bei Verdacht auf einen Verstoß ist eine zusätzliche Kontrolle möglich.', 'any_time'],
    ['Bei Verdacht auf eine Datenpanne gilt für Kontrollen eine kürzere Frist.', 'any_time'],
    ['Bei Verdacht auf Verstöße trägt der Auftragnehmer die Kosten der Kontrolle.', 'any_time'],
    ['Der Bericht über die Kontrolle wird der Aufsichtsbehörde vorgelegt, wenn diese ihn verlangt.', 'any_time'],
  ])('%s', (clause, trigger) => expect(germanTerm('T04', clause)).toBe(trigger))
})

describe('beside the limit an audit is allowed', () => {
  it.each([
    ['Die Kontrolle findet höchstens einmal im Jahr statt. Bei Verdacht auf einen Verstoß ist eine zusätzliche Kontrolle möglich.', 'indication'],
    ['Die Kontrolle findet höchstens einmal im Jahr statt. Nach einer Datenpanne ist eine zusätzliche Kontrolle möglich.', 'breach'],
    ['Jährlich findet höchstens eine Kontrolle statt; eine weitere ist möglich, wenn bei der vorigen schwere Mängel festgestellt wurden.', 'non_remedied'],
  ])('%s', (clause, exception) => expect(germanTerm('T11', clause)).toContain(exception))
})

describe('before or between audits lies', () => {
  it.each([
    ['T08', 'Die Kontrolle beginnt frühestens 21 Tage nach der Anfrage.', { kind: 'fixed', count: 21, unit: 'calendar_days' }],
    ['T08', 'Zwischen Anfrage und Kontrolle liegen mindestens sechs Wochen.', { kind: 'fixed', count: 42, unit: 'calendar_days' }],
    ['T10', 'Eine Kontrolle ist alle zwei Jahre möglich.', { max: 1, years: 2 }],
    ['T10', 'Höchstens zwei Kontrollen innerhalb von zwölf Monaten sind zulässig.', { max: 2, period: 'rolling_12m' }],
    ['T10', 'Der Aufwand einer Kontrolle ist auf einen Tag pro Kalenderjahr begrenzt.', null],
  ] as const)('%s: %s', (id, clause, value) => expect([germanTerm(id, clause)]).toMatchObject([value]))
})
