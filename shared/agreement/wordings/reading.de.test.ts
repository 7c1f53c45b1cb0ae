import { describe, expect, it } from 'vitest'

import { withClause } from '../../../test/support/german-clauses.ts'

describe('a right to audit is found in', () => {
  it.each([
    'Der Auftraggeber hat das Recht, im Benehmen mit dem Auftragnehmer Überprüfungen durchzuführen oder durch im Einzelfall zu benennende Prüfer durchführen zu lassen.',
    'Der Auftraggeber ist jederzeit befugt, sich von der Einhaltung der technischen und organisatorischen Maßnahmen zu überzeugen.',
    'Dem Auftraggeber steht das Recht zu, die Verarbeitung beim Auftragnehmer zu auditieren.',
    'Dem Auftraggeber wird ein umfassendes Kontrollrecht eingeräumt.',
    'Der Auftragnehmer räumt dem Auftraggeber das Recht ein, die Einhaltung dieses Vertrags zu überprüfen.',
    'Der Auftragnehmer erklärt sich damit einverstanden, dass der Auftraggeber - grundsätzlich nach Terminvereinbarung - berechtigt ist, die Einhaltung der Vorschriften über den Datenschutz zu kontrollieren.',
    'Der Auftraggeber kann die Einhaltung der vereinbarten Maßnahmen vor Ort prüfen.',
    'Vor Beginn der Verarbeitung und danach in regelmäßigen Abständen kann sich der Auftraggeber von den Maßnahmen überzeugen.',
    'Der Auftraggeber oder ein von ihm bestellter Sachverständiger darf die Datenverarbeitungsanlagen inspizieren.',
    'Der Auftraggeber darf einmal im Jahr ein Audit beim Auftragnehmer durchführen.',
    'Der Auftragnehmer stellt sicher, dass sich der Auftraggeber von der Einhaltung der Pflichten nach Art. 28 DSGVO überzeugen kann.',
    'Der Auftragnehmer ermöglicht Überprüfungen – einschließlich Inspektionen –, die vom Auftraggeber oder einem anderen von diesem beauftragten Prüfer durchgeführt werden, und trägt dazu bei.',
    'Der Auftragnehmer gestattet dem Auftraggeber, die Verarbeitungstätigkeiten in angemessenen Abständen oder bei Anzeichen für eine Nichteinhaltung zu prüfen, und trägt zu einer solchen Prüfung bei.',
    'Der Auftragnehmer verpflichtet sich, Kontrollen durch den Auftraggeber zu dulden.',
    'Der Auftragnehmer hat Inspektionen des Auftraggebers zuzulassen und daran mitzuwirken.',
    'Sollten im Einzelfall Inspektionen durch den Auftraggeber oder einen von diesem beauftragten Prüfer erforderlich sein, werden diese zu den üblichen Geschäftszeiten durchgeführt.',
    'Audits durch den Auftraggeber finden höchstens einmal jährlich statt.',
    'Der Auftragnehmer gewährt dem Auftraggeber Zutritt zu den Räumen, damit dieser die Einhaltung des Vertrags kontrollieren kann.',
    'Der Auftragnehmer verpflichtet sich:\n- die Daten vertraulich zu behandeln;\n- dem Auftraggeber alle Informationen zum Nachweis der Einhaltung zur Verfügung zu stellen und Überprüfungen, die vom Auftraggeber oder einem Prüfer durchgeführt werden, zu ermöglichen;\n- Verletzungen zu melden.',
    'Für Kontrollen des Auftraggebers öffnet der Auftragnehmer seine Geschäftsräume.',
    'Zur Kontrolle der vertraglichen Pflichten ist der Auftraggeber berechtigt, die Räume des Auftragnehmers zu betreten.',
    'Der Auftraggeber wird sich vor Beginn der Verarbeitung und sodann regelmäßig von der Einhaltung der Maßnahmen überzeugen.',
    'Der Auftraggeber behält sich vor, die Einhaltung der Datenschutzbestimmungen beim Auftragnehmer zu überprüfen.',
    'Nach vorheriger Anmeldung ist es dem Auftraggeber gestattet, die Einhaltung der Maßnahmen vor Ort zu überprüfen.',
    'Es besteht das Recht des Auftraggebers, Kontrollen in den Betriebsstätten vorzunehmen.',
    'Der Auftragnehmer unterzieht sich Prüfungen, die der Auftraggeber oder ein Beauftragter bei ihm vornimmt.',
    'Der Auftragnehmer wird den Auftraggeber bei dessen Kontrollen unterstützen und ihm Zutritt gewähren.',
    'Auf Wunsch weist der Auftragnehmer nach, dass er die Pflichten erfüllt, und lässt eine Prüfung durch den Auftraggeber zu.',
    'Der Auftraggeber ist zur Durchführung von Audits berechtigt.',
    'Dem Auftraggeber stehen gegenüber dem Auftragnehmer Kontrollrechte zu.',
    'Dem Auftraggeber wird das Recht jederzeitiger Einsichtnahme und Kontrolle der Datenverarbeitungseinrichtungen eingeräumt, sei es auch durch beauftragte Dritte.',
    'Der Auftragnehmer räumt ihm das Recht ein, die Auftragskontrolle vorzunehmen oder vornehmen zu lassen.',
    'Der Auftraggeber sowie dessen Datenschutzbeauftragter sind jederzeit berechtigt, die Verarbeitung zu überwachen.',
    'Auf Verlangen des Auftraggebers ermöglicht der Auftragnehmer eine Prüfung seiner Verarbeitung.',
    'Der Auftragnehmer erlaubt dem Auftraggeber die Überprüfung der Datenverarbeitung.',
    'Der Auftraggeber kann Audits bei dem Auftragnehmer anmelden und durchführen.',
    'Der Auftraggeber kann vom Auftragnehmer verlangen, die Einhaltung der Pflichten überprüfen zu lassen.',
    'Dem Auftraggeber ist auf Verlangen Gelegenheit zu geben, sich von der ordnungsgemäßen Verarbeitung zu überzeugen.',
    'Der Auftragnehmer hat Vor-Ort-Kontrollen des Auftraggebers während der Geschäftszeiten zu ermöglichen.',
    'Der Auftragnehmer stimmt zu, dass der Auftraggeber seine Verarbeitung einmal jährlich auditiert.',
    'Der Auftragnehmer verpflichtet sich, jederzeit Inspektionen durch den Auftraggeber oder dessen Prüfer zu gestatten.',
    'Der Auftraggeber ist befugt, beim Auftragnehmer Datenschutzkontrollen vorzunehmen.',
    'Die Einhaltung dieses Vertrags kann vom Auftraggeber jederzeit kontrolliert werden.',
    'Prüfungen können vom Auftraggeber nach Anmeldung in den Räumen des Auftragnehmers vorgenommen werden.',
    'Der Auftraggeber hat im Rahmen seiner Kontrollpflicht Zugang zu den Datenverarbeitungsanlagen, um die Maßnahmen zu überprüfen.',
    'Der Auftragnehmer wird an Audits des Auftraggebers im angemessenen Umfang mitwirken.',
    'Der Kunde kann sich persönlich oder durch einen sachkundigen Dritten von der Einhaltung der getroffenen Maßnahmen überzeugen.',
    'Der Auftraggeber hat das Recht, die Räume zu besichtigen, in denen die Daten verarbeitet werden, und Einsicht in die Verarbeitungsprotokolle zu nehmen.',
    'Dem Auftraggeber ist es unbenommen, sich während der Betriebszeiten von der Ordnungsmäßigkeit der Verarbeitung zu überzeugen.',
    'Die Einhaltung der technischen und organisatorischen Maßnahmen unterliegt der Überwachung durch den Auftraggeber, der hierzu Prüfungen vornehmen darf.',
    'Der Auftragnehmer unterwirft sich insoweit der Kontrolle des Auftraggebers.',
    'Dem behördlichen Datenschutzbeauftragten des Auftraggebers ist jederzeit Gelegenheit zur Kontrolle vor Ort zu geben.',
    'Mitarbeitern der internen Revision des Auftraggebers ist nach Anmeldung die Prüfung der Verfahren zu ermöglichen.',
    'Der Verarbeiter wird dem Auftraggeber erlauben, Audits, einschließlich Inspektionen, durchzuführen und dazu beizutragen.',
    'Nach angemessener Mitteilung durch den Auftraggeber wird der Auftragnehmer sein Personal, seine Räumlichkeiten und Unterlagen für ein Audit zugänglich machen.',
    'Der Auftraggeber darf nicht mehr als einmal pro Jahr ein Audit der Compliance des Auftragnehmers mit dieser DPA anfordern.',
    'Der Auftraggeber stimmt zu, sein Auditrecht auszuüben, indem er den Auftragnehmer anweist, das unten beschriebene Audit durchzuführen.',
    'Der Kunde ist berechtigt, die Einhaltung der gesetzlichen Vorschriften zum Datenschutz und der vertraglichen Vereinbarungen beim Anbieter im erforderlichen Umfang selbst oder durch Dritte zu kontrollieren.',
    'Der Anbieter weist dem Kunden die Einhaltung der in diesem Vertrag niedergelegten Pflichten mit geeigneten Mitteln nach; Inspektionen des Kunden sind nach Anmeldung zu den Geschäftszeiten möglich.',
    'Auf Verlangen wird dem Auftraggeber die Einhaltung der Pflichten nachgewiesen und ihm ermöglicht, sich hiervon vor Ort zu überzeugen.',
    'Der Auftragnehmer hat es zu dulden, dass der Auftraggeber bei ihm Kontrollen durchführt.',
    'Der Auftraggeber führt nach rechtzeitiger Anmeldung Stichprobenkontrollen im Betrieb des Auftragnehmers durch.',
    'Der Auftragnehmer erbringt auf Aufforderung den Nachweis seiner Maßnahmen und akzeptiert eine Prüfung durch vom Auftraggeber benannte Dritte.',
    'Kontrollen am Standort des Auftragnehmers führt der Auftraggeber höchstens einmal jährlich durch.',
    'Der Auftraggeber hat Anspruch darauf, die Einhaltung dieses Vertrags beim Auftragnehmer zu kontrollieren oder kontrollieren zu lassen.',
    'Der Auftragnehmer räumt dem Auftraggeber hinsichtlich der Verarbeitung der überlassenen Daten das Recht jederzeitiger Einsichtnahme und Kontrolle ein.',
    'Dem Auftraggeber wird das Recht auf Überprüfung der Datenverarbeitungseinrichtungen eingeräumt.',
    'Der Auftraggeber überprüft die Einhaltung der Maßnahmen anhand der Unterlagen und, soweit erforderlich, in den Räumen des Auftragnehmers.',
    'Zum Nachweis der Vertragstreue lässt der Auftragnehmer Begehungen durch den Auftraggeber zu.',
    'Der Auftragnehmer wirkt an Überprüfungen des Auftraggebers oder eines von diesem bestellten Sachverständigen mit.',
    'Die Auftragskontrolle erfolgt durch den Auftraggeber, der hierfür Zugang zu allen Unterlagen erhält.',
  ])('%s', (clause) => {
    expect(withClause(clause).auditClause?.clause).toBe('§ 2 (1)')
  })
})

describe('no right to audit is found in', () => {
  it.each([
    'Der Auftragnehmer führt mindestens einmal jährlich interne Audits durch und überprüft die Wirksamkeit der Maßnahmen.',
    'Der Auftraggeber prüft vor Beginn der Nutzung in eigener Verantwortung, ob die Maßnahmen für seine Zwecke genügen.',
    'Der Auftragnehmer unterstützt den Auftraggeber bei Kontrollen durch die Aufsichtsbehörde.',
    'Der Auftragnehmer kontrolliert die Einhaltung der Pflichten durch seine Unterauftragnehmer regelmäßig.',
    'Der Auftraggeber kann der Hinzuziehung eines neuen Unterauftragnehmers nach Prüfung binnen 14 Tagen widersprechen.',
    'Zutrittskontrolle: Der Auftraggeber kann sich im Audit-Log jederzeit informieren.',
    'Der Auftraggeber ist berechtigt, die Daten zu berichtigen, zu löschen und zu exportieren.',
    'Ein eigenes Recht auf Kontrollen vor Ort hat der Auftraggeber nicht, kein Auditrecht wird gewährt.',
    'Der Auftragnehmer informiert den Auftraggeber über Kontrollhandlungen der Aufsichtsbehörde.',
    'Der Auftraggeber hat die Auftragsergebnisse zu prüfen und Fehler mitzuteilen.',
    'Der Auftragnehmer prüft, ob eine Weisung des Auftraggebers gegen Vorschriften verstößt.',
    'Der Auftraggeber hat das Recht, Weisungen über Art, Umfang und Verfahren der Verarbeitung zu erteilen.',
    'Wird der Auftraggeber durch Aufsichtsbehörden einer Kontrolle unterzogen, unterstützt ihn der Auftragnehmer.',
    'Der Auftragnehmer hat die Weisungen des Auftraggebers zu prüfen und darf deren Ausführung aussetzen.',
    'Der Auftraggeber kann die Protokolle der Zugriffe im Kundenkonto einsehen und exportieren.',
    'Die Bonität des Auftraggebers kann vom Auftragnehmer geprüft werden.',
    'Der Auftragnehmer lässt sein Managementsystem jährlich durch eine unabhängige Stelle auditieren.',
    'Im Rahmen der Eingabekontrolle wird die Überprüfung von Änderungen durch den Auftraggeber ermöglicht.',
    'Die Prüfung der Rechtmäßigkeit der Verarbeitung obliegt dem Auftraggeber.',
    'Der Auftragnehmer stellt dem Auftraggeber alle erforderlichen Informationen zur Verfügung.',
    'Der Auftragnehmer kontrolliert laufend die eigenen Prozesse.',
    'Die Datenschutzaufsicht kann beim Auftragnehmer Prüfungen vornehmen; er informiert den Auftraggeber hierüber.',
    'Der Auftraggeber ist berechtigt, Rechnungen binnen 30 Tagen zu prüfen.',
    'Der Auftragnehmer überprüft die Wirksamkeit der Maßnahmen und stellt dem Auftraggeber das Ergebnis zur Verfügung.',
    'Der Auftragnehmer lässt durch den TÜV jährlich ein Überwachungsaudit durchführen.',
    'Der Auftraggeber hat das Recht, jederzeit Auskunft über die gespeicherten Daten zu verlangen.',
    'Der Auftraggeber kann die Liste der Subunternehmer jederzeit im Kundenportal prüfen.',
    'Die Aufsichtsbehörde ist berechtigt, beim Auftragnehmer Kontrollen durchzuführen.',
    'Der Auftraggeber ist verpflichtet, die ihm zur Verfügung gestellten Maßnahmen auf ihre Eignung zu prüfen.',
    'Der Auftragnehmer prüft eingehende Datenträger auf Schadsoftware.',
    'Der Auftraggeber kann beim Auftragnehmer die Berichtigung unrichtiger Daten verlangen.',
    'Der Auftragnehmer hat die Aufsicht über seine Unterauftragnehmer und prüft sie jährlich.',
  ])('%s', (clause) => {
    expect(withClause(clause).auditClause).toBeNull()
  })
})

describe('below a heading on checks', () => {
  it.each([
    'Er hat das Recht, sich beim Auftragnehmer vor Ort ein Bild zu machen.',
    'Prüfungen sind nach Voranmeldung möglich.',
    'Nur bei begründetem Verdacht auf einen Verstoß, und dann auch nur nach Abstimmung, ist eine Inspektion vor Ort zulässig.',
    'Wir lassen dich gern hinter die Kulissen schauen: Vereinbare einfach einen Termin, dann zeigen wir dir, wie wir mit den Daten umgehen.',
    'Zur Prüfung der Pflichten wird auf Verlangen Einblick in Systeme und Unterlagen gewährt.',
    'Auditierungen werden durch uns nach besten Kräften unterstützt.',
    'Der Auftragnehmer hat den Beauftragten der Stadt jederzeit Zutritt zu den Diensträumen zu gewähren, in denen die Daten verarbeitet werden.',
    'Du willst wissen, ob wir halten, was wir versprechen? Melde dich zwei Wochen vorher, dann kannst du bei uns im Büro nachschauen.',
    'Gerne beantworten wir Fragen; ein Audit vor Ort ist nach Absprache drin.',
    'Kontrollrecht: ja, 1 x jährlich, Ankündigung 14 Tage vorher.',
    'Vor-Ort-Prüfung durch AG oder Beauftragte: zulässig.',
    'Der Auftragnehmer verpflichtet sich, den mit der Kontrolle betrauten Personen Zugang und Einblick zu ermöglichen.',
    'Die Inspektion erfolgt in Abstimmung und ohne Störung des Betriebsablaufs.',
    'Kunden können sich nach Voranmeldung in unserem Büro von den Sicherheitsvorkehrungen überzeugen.',
    'Die Schulleitung darf nach Absprache die Server besichtigen.',
  ])('a right nobody is named for is found in: %s', (clause) => {
    expect(withClause(clause, 'Kontrollen und Nachweise').auditClause?.clause).toBe('§ 2 (1)')
  })

  it.each([
    'Prüfungen durch Kunden finden nicht statt.',
    'Ein Recht auf Kontrollen vor Ort besteht nicht; wir legen stattdessen jährlich eine Selbstauskunft vor.',
    'Der Auftragnehmer führt regelmäßig eigene Kontrollen durch und dokumentiert deren Ergebnis.',
    'Wir bieten keine individuellen Kundenaudits an.',
    'Der Auftragnehmer kontrolliert seine Unterauftragnehmer jährlich.',
    'Audits vor Ort können wir als kleines Team leider nicht anbieten.',
    'Vor-Ort-Audits sind bei uns nicht vorgesehen.',
    'Eine Kontrolle der Rechenzentren durch unsere Kunden ist aus Sicherheitsgründen ausgeschlossen.',
    'Persönliche Besichtigungen des Rechenzentrums sind nicht möglich.',
    'Auf Wunsch schicken wir den aktuellen Prüfbericht zu.',
    'Überprüfungen von Mitarbeitenden werden vor der Einstellung durchgeführt.',
  ])('none is found in: %s', (clause) => {
    expect(withClause(clause, 'Kontrollen und Nachweise').auditClause).toBeNull()
  })
})

const own = (standard: string) => [{ standard, holder: 'processor', stance: 'held' }]

describe('of certificates', () => {
  it.each<readonly [clause: string, certificates: unknown]>([
    ['Der Auftragnehmer ist nach ISO/IEC 27001:2022 zertifiziert.', own('ISO/IEC 27001')],
    ['Der Auftragnehmer verfügt über ein gültiges Zertifikat nach ISO 9001.', own('ISO 9001')],
    ['Wir sind ISO-27001-zertifiziert, der Auftragnehmer weist dies jährlich nach.', own('ISO/IEC 27001')],
    ['Der Auftragnehmer lässt jährlich einen Bericht nach SOC 2 Typ II erstellen.', own('SOC 2')],
    ['Die Rechenzentren des Auftragnehmers in Köln sind nach ISO 27001 zertifiziert.', [{ standard: 'ISO/IEC 27001', holder: 'data_centre', stance: 'held' }]],
    ['Der Auftragnehmer besitzt für die eigenen Rechenzentren in Husum ein Zertifikat nach ISO 27001.', own('ISO/IEC 27001')],
    ['Wir betreiben unser Rechenzentrum in Fulda selbst; es ist nach ISO 27001 zertifiziert.', own('ISO/IEC 27001')],
    ['Für die Plattform liegt ein SOC-2-Typ-II-Bericht vor, den der Auftragnehmer bereitstellt.', own('SOC 2')],
    ['Der Auftragnehmer hat die TISAX-Prüfung bestanden.', own('TISAX')],
    ['Als Nachweis gelten insbesondere Zertifikate nach ISO 27001.', [{ standard: 'ISO/IEC 27001', holder: 'unclear', stance: 'wished' }]],
    ['Wir setzen nur Dienstleister ein, die nach ISO 27001 zertifiziert sind.', [{ standard: 'ISO/IEC 27001', holder: 'sub_processor', stance: 'held' }]],
    ['Die Server stehen in Rechenzentren der Nordwolke SE, die über ein C5-Testat verfügen.', [{ standard: 'BSI C5', holder: 'data_centre', stance: 'held' }]],
    ['Unser Hosting-Partner ist nach ISO 27001 zertifiziert.', [{ standard: 'ISO/IEC 27001', holder: 'data_centre', stance: 'held' }]],
    ['Eine Zertifizierung nach ISO 27001 ist für das kommende Jahr geplant.', [{ standard: 'ISO/IEC 27001', holder: 'unclear', stance: 'wished' }]],
    ['Das Managementsystem des Auftragnehmers orientiert sich an ISO 27001, ohne zertifiziert zu sein.', [{ standard: 'ISO/IEC 27001', holder: 'processor', stance: 'denied' }]],
    ['Der Auftragnehmer ist nicht nach ISO 27001 zertifiziert.', [{ standard: 'ISO/IEC 27001', holder: 'processor', stance: 'denied' }]],
    ['Die Maßnahmen entsprechen dem Stand der Technik und der ISO 27001.', []],
    ['Der Nachweis kann durch eine geeignete Zertifizierung, etwa nach ISO 27001, erbracht werden.', []],
    ['Unser Informationssicherheits-Managementsystem ist durch den TÜV nach ISO 27001 zertifiziert.', [{ standard: 'ISO/IEC 27001', holder: 'processor', stance: 'held' }]],
    ['Wir betreiben ein ISMS in Anlehnung an ISO 27001 (ohne Zertifizierung).', [{ standard: 'ISO/IEC 27001', holder: 'processor', stance: 'denied' }]],
    ['Die Server stehen in einem nach ISO 27001 zertifizierten Rechenzentrum.', [{ standard: 'ISO/IEC 27001', holder: 'data_centre', stance: 'held' }]],
    ['Der Anbieter ist seit 2019 nach ISO/IEC 27001 und ISO 9001 zertifiziert.', [{ standard: 'ISO/IEC 27001', holder: 'processor', stance: 'held' }, { standard: 'ISO 9001', holder: 'processor', stance: 'held' }]],
    ['Die Birke AG ist zertifiziert nach ISO 27001:2022 und ISO 27701.', [{ standard: 'ISO/IEC 27001', holder: 'processor', stance: 'held' }, { standard: 'ISO/IEC 27701', holder: 'processor', stance: 'held' }]],
    ['Das Zertifikat nach ISO 27001 unseres Rechenzentrumsbetreibers legen wir auf Wunsch vor.', [{ standard: 'ISO/IEC 27001', holder: 'data_centre', stance: 'held' }]],
  ])('%s', (clause, certificates) => {
    const found = withClause(clause).claims.flatMap(({ certificate }) => certificate ?? [])
    expect(found.map(({ standard, holder, stance }) => ({ standard, holder, stance }))).toEqual(certificates)
  })
})
