import { expect, it } from 'vitest'

import { readWords } from '../../../test/support/shipped-agreements.ts'

function statusOf(control: string, words: string) {
  return readWords(`Vertrag über die Auftragsverarbeitung\n\nDie Parteien regeln in diesem Vertrag, was der Auftragnehmer für den Auftraggeber leistet.\n\n1. Regelungen\n\n1.1 ${words}\n`).controls.find((mapping) => mapping.control === control)!.status
}

it.each([
  ['C12', 'present', 'Hat der Auftragnehmer Bedenken gegen die Zulässigkeit einer Weisung, teilt er diese dem Auftraggeber mit.'],
  ['C14', 'present', 'Die Daten des Auftraggebers werden von anderen Beständen strikt getrennt.'],
  ['C32', 'absent', 'Den mit der Kontrolle betrauten Personen ist Zutritt zu ermöglichen.'],
  ['C34', 'present', 'Ein Backup entsteht alle 6 Stunden an einem zweiten Ort.'],
  ['C35', 'present', 'Vierteljährlich findet ein Wiederherstellungstest statt; ein Plan für die Wiederherstellung liegt vor.'],
  ['C09', 'absent', 'Der Auftragnehmer strebt bis zum nächsten Jahr eine Zertifizierung an.'],
  ['C12', 'present', 'Verstößt eine Weisung gegen das Gesetz, sagen wir Ihnen Bescheid.'],
  ['C13', 'present', 'Was der Auftraggeber verarbeitet, darf der Auftragnehmer nicht zu eigenen Zwecken nutzen.'],
  ['C15', 'present', 'Die Tickets werden 90 Tage vorgehalten.'],
  ['C17', 'absent', 'Der Auftragnehmer ist befugt, andere Unternehmen heranzuziehen.'],
  ['C22', 'partial', 'Die Maßnahmen dürfen geändert werden, solange das Schutzniveau nicht sinkt.'],
  ['C26', 'absent', 'Die Verschwiegenheit gilt auch nach dem Ausscheiden der Person.'],
  ['C34', 'present', 'Tägliche Sicherung, 30 Tage vorgehalten.'],
  ['C41', 'present', 'Mit jedem Unterauftragnehmer besteht ein Vertrag nach Art. 28 Abs. 4 DSGVO.'],
  ['C47', 'present', 'Anfragen, die bei uns eingehen, leiten wir binnen drei Tagen an Sie weiter.'],
  ['C51', 'present', 'Die Meldung enthält die Angaben nach Art. 33 Abs. 3 DSGVO.'],
  ['C54', 'partial', 'Der Auftragnehmer löscht die Daten 30 Tage nach Vertragsende.'],
  ['C59', 'absent', 'Vertragspartner ist die Linde UG (haftungsbeschränkt).'],
  ['C59', 'present', 'Es gilt Art. 82 DSGVO; im Übrigen haftet der Auftragnehmer nach dem Gesetz.'],
  ['C01', 'absent', 'Prüfer müssen eine Geheimhaltungserklärung unterzeichnen.'],
  ['C04', 'absent', 'In diesem Fall ist der Auftragnehmer berechtigt, das Konto zu sperren.'],
  ['C11', 'present', 'Bestehen solche Verpflichtungen, teilt der Auftragnehmer sie vor der Verarbeitung mit.'],
  ['C11', 'absent', 'Droht eine Pfändung durch Dritte, ist der Auftraggeber zu informieren.'],
  ['C12', 'present', 'Ist eine Weisung rechtswidrig, macht der Auftragnehmer darauf aufmerksam.'],
  ['C15', 'absent', 'Gesetzliche Aufbewahrungspflichten bleiben unberührt.'],
  ['C17', 'absent', 'Der Auftraggeber und seine Prüfer sind befugt, die Verarbeitung zu überprüfen.'],
  ['C17', 'present', 'Berechtigungen werden nach Aufgabenbereich vergeben.'],
  ['C22', 'present', 'Schutzmaßnahmen dürfen angepasst werden, wenn das vereinbarte Niveau nicht absinkt; Änderungen sind mitzuteilen.'],
  ['C23', 'present', 'Es besteht eine Ende-zu-Ende-Verschlüsselung aller Nachrichten.'],
  ['C29', 'absent', 'Auf eigenen Servern obliegt dem Auftraggeber das Einspielen von Sicherheitsupdates.'],
  ['C31', 'absent', 'Reinigung und Wartung sind keine Unterauftragsverhältnisse.'],
  ['C32', 'absent', 'Für Besucher gilt zusätzlich die Hausordnung, die den Zutritt regelt.'],
  ['C35', 'absent', 'Die Daten sind so zu vernichten, dass ihre Wiederherstellung nicht mehr möglich ist.'],
  ['C40', 'present', 'Jede geplante Änderung der Liste wird dem Auftraggeber drei Wochen vorher mitgeteilt; bei einem Widerspruch kann er den Vertrag kündigen.'],
  ['C41', 'present', 'Den Subunternehmern werden vergleichbare Datenschutzpflichten auferlegt.'],
  ['C42', 'present', 'Bevor Daten fließen, muss der Auftragnehmer sich vom Schutz beim Subunternehmer überzeugt haben.'],
  ['C43', 'present', 'Für den Unterauftragnehmer steht der Auftragnehmer wie für eigenes Verschulden ein.'],
  ['C44', 'present', 'Eine Verarbeitung in Drittländern ist untersagt.'],
  ['C46', 'partial', 'Die Verarbeitung erfolgt nur im Gebiet der Europäischen Union.'],
  ['C47', 'present', 'Anträge von Kunden werden spätestens am zweiten Werktag weitergegeben.'],
  ['C52', 'absent', 'Die Mitteilung enthält eine Beschreibung der Maßnahmen zur Behebung der Verletzung.'],
  ['C08', 'present', 'Der Auftragnehmer informiert über Ermittlungen und Anfragen einer Aufsichtsbehörde.'],
  ['C26', 'partial', 'Zugänge werden je Projekt vergeben, mit Entzug am Ende; die Berechtigungen werden dann entzogen.'],
  ['C31', 'absent', 'Die Verarbeitung umfasst Wartung und Pflege der Website.'],
  ['C51', 'partial', 'Die Meldung nennt Art und Umfang der Verletzung.'],
  ['C07', 'absent', 'Der Auftragnehmer liefert die Angaben für das Verzeichnis nach Art. 30 DSGVO.'],
  ['C14', 'absent', 'Betroffen sind Patienten, Mandanten und deren Daten, auch getrennt lebende Angehörige.'],
  ['C32', 'absent', 'Der Auftragnehmer gewährt den nötigen Zutritt.'],
  ['C39', 'partial', 'Den in der Anlage genannten Unternehmen stimmt der Auftraggeber zu.'],
  ['C41', 'present', 'Der Unterauftragnehmer ist so zu binden, wie der Auftragnehmer es ist.'],
  ['C59', 'present', 'Es gilt das Gesetz, auch Art. 82 DSGVO.'],
  ['C60', 'present', 'Änderungen und Ergänzungen bedürfen der Schriftform.'],
])('%s is %s in German for: %s', (control, status, words) => {
  expect(statusOf(control, words)).toBe(status)
})
