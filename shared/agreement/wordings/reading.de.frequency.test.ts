import { describe, expect, it } from 'vitest'

import { germanTerm, type GermanRow } from '../../../test/support/german-clauses.ts'
import type { TermId } from '../terms/term-values.ts'

/** How often an audit may be held, and when more often. */
const terms: Partial<Record<TermId, readonly GermanRow[]>> = {
  T10: [
    ['Kontrollen sind auf eine pro Kalenderjahr beschränkt.', { max: 1, period: 'calendar_year' }],
    ['Audits dürfen höchstens einmal jährlich stattfinden.', { max: 1, period: 'undefined' }],
    ['Maximal zwei Inspektionen je Vertragsjahr sind zulässig.', { max: 2, period: 'contract_year' }],
    ['Der Auftraggeber kann nicht häufiger als einmal in zwölf Monaten eine Kontrolle verlangen.', { max: 1, period: 'rolling_12m' }],
    ['Kontrollen finden maximal alle 12 Monate statt.', { max: 1, period: 'rolling_12m' }],
    ['Innerhalb eines Zeitraums von zwölf Monaten ist nur ein Audit gestattet.', { max: 1, period: 'rolling_12m' }],
    ['Pro Jahr ist eine Vor-Ort-Kontrolle zulässig.', { max: 1, period: 'undefined' }],
    ['Die Kontrolle kann einmal im Jahr erfolgen.', { max: 1, period: 'undefined' }],
    ['Eine Kontrolle pro Jahr ist kostenfrei, weitere werden nach Aufwand berechnet.', null],
    ['Der Auftragnehmer lässt seine Systeme einmal jährlich durch externe Prüfer untersuchen.', null],
    ['Der Auftraggeber führt mindestens einmal jährlich eine Kontrolle durch.', null],
    ['Audits sind auf ein Audit pro Jahr begrenzt.', { max: 1, period: 'undefined' }],
    ['Ohne besonderen Anlass ist je Kalenderjahr nur eine Kontrolle zulässig.', { max: 1, period: 'calendar_year' }],
    ['Das Kontrollrecht kann zweimal jährlich ausgeübt werden.', { max: 2, period: 'undefined' }],
    ['Kontrollen finden maximal einmal innerhalb von zwölf (12) Monaten statt.', { max: 1, period: 'rolling_12m' }],
    ['Zwischen zwei Audits müssen mindestens 12 Monate liegen.', { max: 1, period: 'rolling_12m' }],
    ['Eine Begrenzung der Zahl der Kontrollen besteht nicht.', null],
    ['Der Auftragnehmer legt einmal jährlich einen Prüfbericht vor.', null],
    ['Mehr als eine Kontrolle pro Jahr ist nur bei wichtigem Grund möglich.', { max: 1, period: 'undefined' }],
    ['Das Recht darf nur einmal pro Kalenderjahr ausgeübt werden.', { max: 1, period: 'calendar_year' }],
    ['Eine Kontrolle ist alle zwei Jahre zulässig.', { max: 1, years: 2 }],
    ['Zwischen zwei Kontrollen müssen mindestens zwölf Monate liegen.', { max: 1, period: 'rolling_12m' }],
    ['Der Auftragnehmer muss nicht mehr als einen Besuch pro Jahr dulden.', { max: 1 }],
    ['Kontrolle 1 x jährlich.', { max: 1 }],
    ['Der Auftraggeber darf dieses Recht nicht mehr als einmal pro Jahr ausüben.', { max: 1 }],
    ['Ohne besonderen Anlass ist die Zahl der Kontrollen auf zwei im Jahr begrenzt.', { max: 2 }],
    ['Die Anzahl der Audits ist auf eines pro Kalenderjahr beschränkt.', { max: 1, period: 'calendar_year' }],
    ['Regelmäßige Kontrollen finden einmal im Jahr statt.', { max: 1 }],
    ['Der Auftragnehmer lässt einmal im Jahr einen Penetrationstest durchführen.', null],
    ['Kontrollen sind auf eine pro Kalenderjahr begrenzt.', { max: 1, period: 'calendar_year' }],
    ['Der Auftragnehmer ist verpflichtet, bis zu zwei Audits jährlich zu dulden.', { max: 2 }],
    ['Audits dürfen höchstens alle 12 Monate durchgeführt werden.', { max: 1, period: 'rolling_12m' }],
    ['Ohne konkreten Anlass ist maximal ein Audit pro Vertragsjahr zulässig.', { max: 1, period: 'contract_year' }],
    ['Der Auftraggeber macht von seinem Kontrollrecht höchstens einmal im Kalenderjahr Gebrauch.', { max: 1, period: 'calendar_year' }],
    ['Jährlich ist eine Kontrolle zulässig.', { max: 1 }],
    ['Zulässig sind maximal zwei Prüfungen innerhalb von zwölf Monaten.', { period: 'rolling_12m' }],
    ['Der Auftragnehmer aktualisiert die Unterlagen mindestens einmal jährlich.', null],
  ],
  T11: [
    ['Kontrollen sind höchstens einmal pro Jahr zulässig, es sei denn, es liegt ein wichtiger Grund vor.', ['urgent_reason']],
    ['Audits finden einmal jährlich statt, außer bei konkreten Anhaltspunkten für Verstöße.', ['indication']],
    ['Audits finden einmal jährlich statt, es sei denn, es ist zu einer Datenschutzverletzung gekommen.', ['breach']],
    ['Die Kontrolle ist einmal jährlich zulässig, sofern nicht eine Aufsichtsbehörde eine weitere verlangt.', ['authority']],
    ['Kontrollen sind einmal pro Jahr zulässig. Bei begründetem Verdacht sind zusätzliche Kontrollen zulässig.', ['indication']],
    ['Der Auftraggeber trägt die Kosten, es sei denn, es werden Verstöße festgestellt.', null],
    ['Pro Jahr ist eine Kontrolle zulässig; hiervon ausgenommen sind Kontrollen, die eine Aufsichtsbehörde verlangt.', ['authority']],
    ['Mehr als eine Prüfung im Jahr ist nicht vorgesehen, außer es ist eine Datenschutzverletzung eingetreten.', ['breach']],
    ['Es findet höchstens ein Audit jährlich statt, sofern nicht eine Datenschutzverletzung vorliegt.', ['breach']],
    ['Pro Jahr ist eine Kontrolle erlaubt; bei Datenschutzvorfällen auch mehr.', ['breach']],
    ['Kontrollen erfolgen höchstens einmal jährlich, es sei denn, die Aufsichtsbehörde ordnet eine weitere an.', ['authority']],
  ],
}

describe.each(Object.entries(terms))('of the audit, %s is', (id, rows) => {
  it.each(rows)('%s', (clause, value) => expect([germanTerm(id as TermId, clause)]).toMatchObject([value]))
})
