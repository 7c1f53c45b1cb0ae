import { describe, expect, it } from 'vitest'

import { germanTerm, type GermanRow } from '../../../test/support/german-clauses.ts'
import type { TermId } from '../terms/term-values.ts'

/** Who pays for an audit. */
const terms: Partial<Record<TermId, readonly GermanRow[]>> = {
  T20: [
    ['Die Kosten der Kontrolle trägt der Auftraggeber.', 'controller_all'],
    ['Für die Ermöglichung von Kontrollen kann der Auftragnehmer einen Vergütungsanspruch geltend machen.', 'controller_all'],
    ['Der Auftragnehmer darf für seine Unterstützung eine angemessene Vergütung verlangen, wenn dies vereinbart ist.', 'controller_all'],
    ['Der dem Auftragnehmer entstehende Aufwand wird nach den üblichen Stundensätzen in Rechnung gestellt.', 'controller_all'],
    ['Kontrollen erfolgen auf Kosten des Auftraggebers.', 'controller_all'],
    ['Der Auftraggeber erstattet dem Auftragnehmer den für die Kontrolle entstandenen Aufwand.', 'controller_all'],
    ['Die Mitwirkung an Kontrollen ist vom Auftraggeber gesondert zu vergüten.', 'controller_all'],
    ['Die Kosten hierfür sind vom Auftraggeber zu tragen.', 'controller_all'],
    ['Jede Partei trägt die ihr durch die Kontrolle entstehenden Kosten selbst.', 'own_costs'],
    ['Die Parteien tragen ihre Kosten jeweils selbst.', 'own_costs'],
    ['Für die Ermöglichung von Kontrollen kann der Auftragnehmer keine Vergütung verlangen.', 'processor_all'],
    ['Der Auftragnehmer stellt für Prüfungen nichts in Rechnung.', 'processor_all'],
    ['Die Unterstützung bei Kontrollen erfolgt unentgeltlich.', 'processor_all'],
    ['Der Auftragnehmer trägt die Kosten der Kontrolle.', 'processor_all'],
    ['Kosten werden dem Auftraggeber hierfür nicht in Rechnung gestellt.', 'processor_all'],
    ['Eine Kontrolle pro Jahr ist unentgeltlich, jede weitere wird nach Aufwand vergütet.', 'split'],
    ['Ein Aufwand von bis zu acht Stunden ist kostenfrei, darüber hinausgehender Aufwand wird berechnet.', 'split'],
    ['Kontrollen finden zu den Geschäftszeiten statt.', null],
    ['Der Auftraggeber hat die Kosten des von ihm beauftragten Prüfers und den Aufwand des Auftragnehmers zu tragen.', 'controller_all'],
    ['Dem Auftragnehmer durch die Kontrolle entstehende Aufwände werden gesondert vergütet.', 'controller_all'],
    ['Sämtliche durch die Prüfung verursachten Kosten gehen zu Lasten des Auftraggebers.', 'controller_all'],
    ['Der Auftragnehmer kann hierfür eine angemessene Aufwandsentschädigung fordern.', 'controller_all'],
    ['Ein gesondertes Entgelt wird für die Mitwirkung nicht geschuldet.', 'processor_all'],
    ['Ein Vergütungsanspruch des Auftragnehmers für Kontrollen besteht nicht.', 'processor_all'],
    ['Die ersten vier Stunden der Mitwirkung sind kostenlos, danach gilt die Preisliste.', 'split'],
    ['Der Auftragnehmer beseitigt Mängel auf eigene Kosten.', null],
    ['Die Kosten der Aufsichtsbehörde bleiben unberührt.', null],
    ['Kosten, die dem Auftragnehmer durch Kontrollen entstehen, sind ihm zu ersetzen.', 'controller_all'],
    ['Für Kontrollen fallen keine Kosten an.', 'processor_all'],
    ['Kosten für Kontrollen übernimmt der Auftraggeber, soweit sie einen Tag überschreiten.', 'split'],
    ['Das kostet Sie nichts.', 'processor_all'],
    ['Unser Aufwand wird mit 95 Euro je Stunde abgerechnet.', 'controller_all'],
    ['Für beide Seiten gilt: jeder trägt seine eigenen Kosten.', 'own_costs'],
    ['Der Auftragnehmer erhält für seine Mitwirkung keine gesonderte Vergütung.', 'processor_all'],
    ['Über die Kosten einigen sich die Parteien vorab.', 'split'],
    ['Kosten: trägt der AG.', null],
    ['Für Inspektionen wird eine Aufwandspauschale von 500 Euro je Tag fällig.', 'controller_all'],
    ['Ein Audit pro Jahr ist im Preis enthalten; weitere werden nach Zeitaufwand berechnet.', 'split'],
    ['Der Auftraggeber übernimmt sämtliche Kosten, die dem Auftragnehmer durch die Kontrolle entstehen.', 'controller_all'],
    ['Der Auftragnehmer unterstützt Kontrollen ohne gesonderte Berechnung.', 'processor_all'],
    ['Die Kosten der Kontrolle tragen die Parteien jeweils selbst.', 'own_costs'],
    ['Die anfallenden Kosten gehen zulasten des Auftraggebers.', 'controller_all'],
    ['Kosten für Kontrollen werden nicht verrechnet.', 'processor_all'],
    ['Die Mitwirkung wird nach der jeweils gültigen Preisliste vergütet.', 'controller_all'],
    ['Bis zu einem Arbeitstag im Jahr ist die Mitwirkung kostenfrei.', 'split'],
    ['Ab der zweiten Kontrolle im Jahr trägt der Auftraggeber die Kosten.', 'split'],
  ],
  T21: [
    ['Der Auftragnehmer berechnet hierfür 110,00 € pro Stunde.', { amountCents: 11_000, per: 'hour' }],
    ['Es gilt ein Stundensatz von EUR 95,- zzgl. USt.', { amountCents: 9500, per: 'hour' }],
    ['Je angefangene Stunde fallen 120 Euro an.', { amountCents: 12_000, per: 'hour' }],
  ],
  T22: [
    ['Der Auftraggeber trägt die Kosten, es sei denn, die Kontrolle ergibt wesentliche Verstöße.', { on: 'material_breach' }],
    ['Deckt die Kontrolle einen Verstoß auf, trägt der Auftragnehmer die Kosten.', { on: 'any_deviation' }],
    ['Werden erhebliche Mängel festgestellt, gehen die Kosten der Prüfung zu Lasten des Auftragnehmers.', { on: 'material_breach' }],
    ['Die Vergütungspflicht besteht nicht, wenn die Kontrolle Pflichtverletzungen des Auftragnehmers ergibt, und die Kosten trägt dieser.', { on: 'any_deviation' }],
    ['Festgestellte Mängel beseitigt der Auftragnehmer auf eigene Kosten.', null],
    ['Die Kosten trägt der Auftraggeber. Dies gilt nicht, wenn Verstöße des Auftragnehmers festgestellt werden; dann trägt dieser die Kosten.', { on: 'any_deviation' }],
    ['Der Auftragnehmer kann eine Vergütung verlangen, sofern die Kontrolle nicht auf einem Verstoß des Auftragnehmers beruht.', { on: 'any_deviation' }],
    ['Der Auftraggeber trägt die Kosten der Kontrolle.', null],
    ['Der Vergütungsanspruch entfällt, sofern die Kontrolle einen erheblichen Verstoß des Auftragnehmers aufdeckt.', { on: 'material_breach' }],
    ['Werden Verstöße gegen diesen Vertrag aufgedeckt, hat der Auftragnehmer dem Auftraggeber die Kosten der Prüfung zu ersetzen.', { on: 'any_deviation' }],
    ['Hat die Prüfung erhebliche Verstöße zutage gefördert, übernimmt der Auftragnehmer die Kosten.', { on: 'material_breach' }],
    ['Dies gilt nicht, wenn die Kontrolle Mängel ergibt; in diesem Fall trägt der Auftragnehmer die Kosten.', { on: 'any_deviation' }],
  ],
}

describe.each(Object.entries(terms))('of the audit, %s is', (id, rows) => {
  it.each(rows)('%s', (clause, value) => expect([germanTerm(id as TermId, clause)]).toMatchObject([value]))
})
