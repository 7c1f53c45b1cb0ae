import { describe, expect, it } from 'vitest'

import { germanTerm, type GermanRow } from '../../../test/support/german-clauses.ts'
import type { TermId } from '../terms/term-values.ts'

/** Who may audit, and what must have happened before. */
const terms: Partial<Record<TermId, readonly GermanRow[]>> = {
  T02: [
    ['Er kann die Kontrolle selbst oder durch von ihm beauftragte Dritte vornehmen.', ['controller_self', 'mandated_auditor']],
    ['Die Inspektion erfolgt durch den Auftraggeber oder einen von diesem beauftragten Prüfer.', ['controller_self', 'mandated_auditor']],
    ['Der Auftraggeber kann die Prüfung selbst durchführen oder einen unabhängigen Prüfer beauftragen.', ['controller_self', 'independent_third_party']],
    ['Die Kontrolle ist durch einen unabhängigen, zur Verschwiegenheit verpflichteten Dritten vorzunehmen.', ['independent_third_party']],
    ['Kontrollen dürfen nur durch einen externen Wirtschaftsprüfer durchgeführt werden.', ['independent_third_party']],
    ['Audits werden durch einen vom Auftraggeber benannten sachkundigen Prüfer durchgeführt.', ['mandated_auditor']],
    ['Der Auftraggeber ist befugt, Kontrollen selbst durchzuführen oder durch Dritte durchführen zu lassen.', ['controller_self', 'independent_third_party']],
    ['Er kann sich dabei eines Beauftragten bedienen.', ['controller_self', 'mandated_auditor']],
    ['Die Prüfung wird von einem durch den Auftraggeber beauftragten Wirtschaftsprüfer vorgenommen.', ['mandated_auditor']],
    ['Der Auftraggeber kann hierzu einen neutralen Sachverständigen einsetzen oder selbst prüfen.', ['controller_self', 'independent_third_party']],
    ['Er oder ein von ihm benannter Vertreter führt die Kontrolle durch.', ['controller_self', 'mandated_auditor']],
    ['Der Auftragnehmer lässt seine Systeme durch unabhängige Prüfer untersuchen.', ['controller_self']],
    ['Zum Nachweis dienen Berichte unabhängiger Prüfer.', ['controller_self']],
    ['Der Auftraggeber kann die Kontrolle auf einen Dritten übertragen, er oder eine von ihm benannte Stelle prüft.', ['controller_self', 'mandated_auditor', 'independent_third_party']],
    ['Die Prüfung kann auch durch die Konzernrevision des Auftraggebers erfolgen.', ['controller_self']],
    ['Die Kontrollen dürfen auch von einem durch den Auftraggeber beauftragten Wirtschaftsprüfer durchgeführt werden, der zur Verschwiegenheit verpflichtet ist.', ['mandated_auditor']],
    ['Der Auftraggeber darf Kontrollen nur durch einen unabhängigen externen Auditor vornehmen lassen.', ['independent_third_party']],
    ['Er oder ein von ihm bevollmächtigter Dritter führt die Prüfung durch.', ['controller_self', 'mandated_auditor']],
    ['Prüfungen führt eine vom Auftraggeber bezeichnete Revisionsstelle durch.', ['mandated_auditor']],
    ['Mit der Kontrolle kann der Auftraggeber auch einen Dritten betrauen.', ['controller_self', 'mandated_auditor']],
    ['Der Auftraggeber oder dessen Datenschutzbeauftragter kann die Kontrolle durchführen.', ['controller_self', 'mandated_auditor']],
  ],
  T04: [
    ['Kontrollen sind jederzeit zulässig.', 'any_time'],
    ['Eine Inspektion ist nur bei konkreten Anhaltspunkten für einen Verstoß zulässig.', 'for_cause_only'],
    ['Vor-Ort-Kontrollen finden ausschließlich anlassbezogen statt, wenn ein begründeter Verdacht besteht.', 'for_cause_only'],
    ['Audits setzen einen begründeten Verdacht auf eine Pflichtverletzung voraus.', 'for_cause_only'],
    ['Genügen die vorgelegten Nachweise nicht, um die Einhaltung zu belegen, darf eine Inspektion vor Ort stattfinden.', 'after_docs_insufficient'],
    ['Eine Kontrolle vor Ort findet erst statt, wenn die Zertifikate und Auskünfte nicht ausreichen.', 'after_docs_insufficient'],
    ['Soweit der Nachweis nicht durch die genannten Unterlagen erbracht werden kann, ist eine Inspektion möglich.', 'after_docs_insufficient'],
    ['Bei begründetem Verdacht sind Kontrollen auch ohne Ankündigung möglich.', 'any_time'],
    ['Einmal pro Jahr kann eine Kontrolle stattfinden, bei Verdacht auf Verstöße auch häufiger.', 'any_time'],
    ['Ohne konkreten Anlass sind Kontrollen nicht zulässig.', 'for_cause_only'],
    ['Zu einer Vor-Ort-Kontrolle ist der Auftraggeber nur berechtigt, wenn Anhaltspunkte für eine Verletzung dieses Vertrags bestehen.', 'for_cause_only'],
    ['Kontrollen finden in angemessenen zeitlichen Abständen statt.', 'periodic'],
    ['Nur wenn die Unterlagen keinen ausreichenden Nachweis erbringen, kann vor Ort geprüft werden.', 'after_docs_insufficient'],
    ['Der Auftraggeber prüft vorrangig anhand von Zertifikaten; sind diese nicht ausreichend, ist eine Kontrolle vor Ort zulässig.', 'after_docs_insufficient'],
    ['Erhält der Auftraggeber Kenntnis von einem Verstoß, sind unangekündigte Kontrollen zulässig.', 'any_time'],
    ['Vor-Ort-Kontrollen kommen nur in Betracht, wenn konkrete Anhaltspunkte für Verstöße vorliegen.', 'for_cause_only'],
    ['Sind die Auskünfte unzureichend, darf der Auftraggeber vor Ort prüfen.', 'after_docs_insufficient'],
    ['Kontrollen können regelmäßig und anlassbezogen erfolgen.', 'any_time'],
    ['Inspektionen sind nur aus wichtigem Grund zulässig, insbesondere nach einer Datenschutzverletzung.', 'for_cause_only'],
    ['Anlassbezogene Kontrollen sind jederzeit, anlasslose einmal im Jahr zulässig.', 'any_time'],
    ['Ein Audit vor Ort setzt voraus, dass ein meldepflichtiger Vorfall eingetreten ist.', 'for_cause_only'],
    ['Reicht dem Auftraggeber der vorgelegte Bericht nachweislich nicht aus, kann er vor Ort prüfen.', 'after_docs_insufficient'],
    ['Ohne begründeten Verdacht ist eine Kontrolle vor Ort ausgeschlossen.', 'for_cause_only'],
    ['Kontrollen sind jederzeit und ohne Angabe von Gründen möglich.', 'any_time'],
  ],
}

describe.each(Object.entries(terms))('of the audit, %s is', (id, rows) => {
  it.each(rows)('%s', (clause, value) => expect([germanTerm(id as TermId, clause)]).toMatchObject([value]))
})
