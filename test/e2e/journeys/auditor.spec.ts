import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { agreementPage } from '../pages/agreement.ts'
import { checklistPage } from '../pages/checklist.ts'
import { claimsPage } from '../pages/claims.ts'
import { costsPage } from '../pages/costs.ts'
import { aPdf, evidencePage } from '../pages/evidence.ts'
import { choose, called, find, tick, write, writeDate } from '../pages/form.ts'
import { findingsPage } from '../pages/findings.ts'
import { logPage } from '../pages/log.ts'
import { readNotice } from '../pages/notices.ts'
import { planPage } from '../pages/plan.ts'
import { reportPage } from '../pages/report.ts'
import { startPage } from '../pages/start.ts'
import { expect, test } from '../workbench.ts'
import { daysFromToday } from './dates.ts'
import { expectChecksumsToHold, expectListSignatureToHold, expectSignaturesToHold } from './outsiders.ts'

test('an auditor does the whole audit of Itemo, up to a report that outsiders accept', async ({ workbench }) => {
  test.setTimeout(180_000)
  const page = await workbench.start()
  const { texts, folder } = workbench
  const start = startPage(workbench)
  const agreement = agreementPage(workbench)
  const plan = planPage(workbench, 'nl')
  const checklist = checklistPage(workbench)
  const evidence = evidencePage(workbench)
  const claims = claimsPage(workbench)
  const findings = findingsPage(workbench)
  const costs = costsPage(workbench)
  const report = reportPage(workbench)
  const log = logPage(workbench)

  await test.step('begins with the shipped agreement', async () => {
    await start.makeDossier({ agreement: 'Itemo', side: 'controller', controller: 'Voorbeeld Bouw B.V.', fileName: 'itemo.art28' })
    await expect(agreement.text).toContainText('audits uit te laten voeren door een onafhankelijke derde')
  })

  await test.step('confirms, corrects, chooses a reading, and leaves one unsure', async () => {
    await agreement.open('T01')
    await agreement.confirm('T01')
    await agreement.open('T21')
    const correction = await agreement.correct()
    await choose(correction, texts('reading:field.vat'), texts('reading:option.vat.excluded'))
    await agreement.record(correction, 'De algemene voorwaarden van Itemo noemen bedragen exclusief btw.')
    await agreement.open('T04')
    await agreement.chooseReading('Toestaand', 'De bepaling zegt niet “uitsluitend”.')
    await agreement.open('T23')
    await agreement.leaveUnsure('Of “zo spoedig mogelijk” een termijn is, moet een jurist zeggen.')
    await expect(agreement.progress(3)).toBeVisible()
  })

  await test.step('declares the whole text read, and goes on by keyboard', async () => {
    await agreement.declareWholeTextRead()
    await agreement.open('T02')
    for (const confirmed of [4, 5, 6, 7]) {
      await expect(agreement.openCard).toBeFocused()
      await page.keyboard.press('Enter')
      await expect(agreement.progress(confirmed)).toBeVisible()
    }
  })

  await test.step('undoes the last decision, and does it again', async () => {
    await page.keyboard.press('Control+z')
    await expect(agreement.progress(6)).toBeVisible()
    await readNotice(workbench, texts('window:undo.done'))
    await page.keyboard.press('Control+Shift+z')
    await expect(agreement.progress(7)).toBeVisible()
    await readNotice(workbench, texts('window:undo.redone'))
  })

  await test.step('takes a gap over as a finding on the agreement', async () => {
    await agreement.goToTab('gaps')
    await page.getByRole('group', { name: texts('reading:gap.list') }).getByRole('listitem').nth(1).getByRole('button').first().click()
    await agreement.adoptGap('Betrokkenen kunnen niet nagaan wie hun gegevens verwerkt.', 'F1')
    await workbench.goTo('findings')
    await findings.row('F1').click()
    await findings.respond('agree', 'Wij vullen de overeenkomst op dit punt aan.')
    await findings.finalise()
  })

  await test.step('plans: team, scope, dates, notice', async () => {
    await workbench.goTo('plan')
    await expect(plan.gateIsClosed).toBeVisible()
    await plan.goToTab('engagement')
    await write(plan.section('about'), texts('plan:field.objective'), 'Vaststellen of Itemo de verwerkersovereenkomst naleeft.')
    await tick(plan.section('scope'), texts('report:value.auditKind.on_site'))
    await plan.addMember({ name: 'Noor de Wit', role: 'leadauditor', organisation: 'Voorbeeld Controlebureau', qualifications: 'RE, onafhankelijk van beide partijen', secrecySignedOn: daysFromToday(-40) })
    await plan.addSite('Datacentrum Amsterdam', 'Hier staan de servers van de klant.')
    await plan.goToTab('dates')
    await plan.recordNotice(daysFromToday(-36), daysFromToday(-35), 'aangetekend per post')
    await plan.planFieldwork(daysFromToday(0), daysFromToday(2))
    await expect(plan.section('planned').getByRole('note')).toContainText('28 kalenderdagen')
    expect(readFileSync(await plan.saveCalendar('itemo.ics'), 'utf8')).toContain('BEGIN:VEVENT')
  })

  await test.step('asks for documents, and records one as received', async () => {
    await plan.goToTab('documents')
    await plan.requestUsualDocuments(daysFromToday(10))
    await plan.receiveDocument('De certificaten')
    await plan.goToTab('letters')
    await plan.openLetter('notice')
    await expect(page.getByRole('main')).toContainText('Voorbeeld Bouw B.V.')
    const letter = readFileSync(await plan.saveLetter('aankondiging.docx'))
    expect(letter.subarray(0, 2).toString()).toBe('PK')
  })

  await test.step('settles and waives what is open, until fieldwork may begin', async () => {
    await plan.goToTab('gate')
    await plan.decide('mandate', 'settle', 'Uittreksel handelsregister en volmacht van de directie gezien.')
    await plan.decide('independent_third_party', 'settle', 'Opdracht en onafhankelijkheidsverklaring zijn vastgelegd.')
    await plan.decide('auditor_quality', 'settle', 'Registratie nagezien.')
    await plan.decide('trigger', 'settle', 'Een jurist heeft de gekozen lezing bevestigd.')
    await plan.decide('secrecy', 'settle', 'De verklaring is getekend.')
    await expect(plan.gateIsClosed).toBeHidden()
    await plan.decide('personal_data', 'settle', 'Steekproeven worden ter plaatse ingezien en niet meegenomen.')
    await plan.decide('cost_estimate', 'settle', 'Raming van zestien uur overeengekomen.')
    await plan.decide('external_documents', 'waive', 'Itemo levert de stukken na; partijen gaan zonder verder.')
    await expect(plan.gateIsOpen).toBeVisible()
  })

  const certificate = 'Certificaat ISO 27001 van het datacentrum'
  await test.step('takes in a certificate, and reads what the rules make of it', async () => {
    await workbench.goTo('evidence')
    const filePath = join(folder, 'certificaat-27001.pdf')
    writeFileSync(filePath, await aPdf('Certificaat ISO/IEC 27001:2022', 'Houder: Datacentrum Amsterdam B.V.'))
    await evidence.choose(filePath)
    await write(evidence.form, texts('report:column.title'), certificate)
    await expect(evidence.form.getByRole('combobox', { name: called(texts('report:column.type')) })).toHaveValue('Certificaat ISO/IEC 27001')
    await write(evidence.form, texts('report:column.holder'), 'Datacentrum Amsterdam B.V.')
    await write(evidence.form, texts('report:column.receivedHow'), 'per e-mail')
    await writeDate(evidence.form, texts('report:column.issuedOn'), daysFromToday(-400), 'nl')
    await writeDate(evidence.ofType, 'Geldig tot en met', daysFromToday(-1), 'nl')
    await expect(evidence.verdict(texts('evidence:state.R02.expired'))).toBeVisible()
    await evidence.attach()
  })

  const register = 'Toegangslogboek van het datacentrum'
  await test.step('drops a log of visits onto the list', async () => {
    const filePath = join(folder, 'bezoekers.pdf')
    writeFileSync(filePath, await aPdf('Toegangslogboek datacentrum', '214 bezoeken'))
    await evidence.drop(filePath)
    await write(evidence.form, texts('report:column.title'), register)
    await find(evidence.form, texts('report:column.type'), 'Configuratie-export')
    await choose(evidence.form, texts('report:column.strength'), texts('report:value.strength.E4'))
    await tick(evidence.form, texts('evidence:form.wasSeenMade'))
    await write(evidence.form, texts('report:column.receivedHow'), 'ter plaatse uitgedraaid')
    await evidence.attach()
    await expect(evidence.row(register)).toBeVisible()
  })

  await test.step('finds an item and assesses it', async () => {
    await workbench.goTo('checklist')
    await checklist.search.fill('fysieke beveiliging')
    await checklist.open('C32')
    await checklist.link(register)
    await checklist.judgeLevel('design', 'met')
    await checklist.judgeLevel('existence', 'met')
    await checklist.judgeLevel('operation', 'met')
    await checklist.sample(214, 25, 'Export van het toegangssysteem over het laatste kwartaal')
    await checklist.observe('Vijfentwintig bezoeken zijn met het register vergeleken; alle kloppen.', 'observe', 'sample')
    await checklist.note('De tweede deur sluit traag; de beheerder laat haar nakijken.')
    await checklist.row('C32').click()
    await page.keyboard.press('1')
    await expect(checklist.row('C32')).toContainText(texts('report:value.conformity.conform'))
  })

  await test.step('finds a shortfall and raises a finding from it', async () => {
    await checklist.search.fill('C37')
    await checklist.open('C37')
    await checklist.link(certificate)
    await checklist.judgeLevel('existence', 'not_met')
    await checklist.observe('Het certificaat van het datacentrum is verlopen.', 'inspect')
    await checklist.row('C37').click()
    await page.keyboard.press('4')
    await expect(checklist.row('C37')).toContainText(texts('report:value.conformity.not_conform'))
    await page.keyboard.press('f')
    await findings.raise({
      type: 'chain',
      severity: 'medium',
      condition: 'Het certificaat ISO 27001 van het datacentrum is verlopen en er is geen nieuw.',
      effect: 'Of de gegevens van betrokkenen beveiligd zijn, is niet door een derde vastgesteld.',
      recommendation: 'Laat het datacentrum een geldig certificaat overleggen.',
    })
    await findings.respond('partly', 'Het klopt dat het certificaat verlopen is; “de audit voor het nieuwe is gepland”.')
    await findings.finalise()
  })

  await test.step('sets the rest aside with a reason', async () => {
    await workbench.goTo('checklist')
    await checklist.search.fill('')
    await checklist.filterState('open')
    await checklist.setAsideAll('Buiten de reikwijdte van deze controle.')
    await expect(page.getByText(texts('checklist:none.title'))).toBeVisible()
  })

  await test.step('judges a claim on the certificate', async () => {
    await workbench.goTo('claims')
    await claims.search.fill('ISO 27001')
    await claims.open('ISO 27001')
    await claims.link(certificate)
    await claims.judge('contradicted', 'Het certificaat is verlopen en er is geen ander overgelegd.')
    await claims.isRecorded()
  })

  await test.step('settles the costs', async () => {
    await workbench.goTo('costs')
    await costs.add({ claimedBy: 'processor', category: 'assist_on_site', description: 'Begeleiding in het datacentrum', hours: '6,5', rate: '120,00' })
    await costs.add({ claimedBy: 'controller', category: 'external_auditor', description: 'Auditor, drie dagen', amount: '4.500,00' })
    await costs.judge('Begeleiding in het datacentrum', 'contested', 'Het tarief is hoger dan de overeenkomst toestaat.')
    await costs.judge('Auditor, drie dagen', 'accepted')
  })

  await test.step('sees what is missing, and concludes', async () => {
    await workbench.goTo('report')
    await expect(report.freezeButton).toBeDisabled()
    await expect(report.missing(texts('errors:report.withoutConclusion')).first()).toBeVisible()
    await expect(report.firstPage).toBeVisible({ timeout: 45_000 })
    await report.conclude('Itemo leeft de onderzochte bepalingen na, op het verlopen certificaat van het datacentrum na.')
    await expect(report.nothingMissing).toBeVisible()
  })

  const signed = join(folder, 'rapport')
  const names = { pdf: '', sha256: '' }
  await test.step('freezes, makes a certificate and signs', async () => {
    mkdirSync(signed)
    await report.freeze()
    Object.assign(names, await report.sign({ name: 'Noor de Wit', organisation: 'Voorbeeld Controlebureau', passphrase: 'zeven blauwe fietsen' }, signed))
    expectSignaturesToHold(names.pdf, 1)
    expectChecksumsToHold(names.sha256)
    expectListSignatureToHold(names.sha256)
  })

  await test.step('lets the processor sign for receipt, and verifies the result', async () => {
    const received = await report.countersign('received', { name: 'Piet Processor', organisation: 'Itemo', passphrase: 'acht groene fietsen' }, names.pdf, 'ontvangen.pdf')
    expectSignaturesToHold(received, 2)
    await report.beginVerifying()
    await start.verify(received)
    await expect(start.isInOrder).toBeVisible({ timeout: 30_000 })
    await expect(start.verdict).toContainText('Piet Processor')
    await page.keyboard.press('Escape')
  })

  await test.step('reads the log, and finds its chain whole', async () => {
    await workbench.goTo('log')
    await expect(log.newest).toContainText(texts('report:command.report.sign'))
    await expect(log.lasting).toBeVisible()
    await expect(log.undoButton).toBeHidden()
    await log.checkChain()
  })
})
