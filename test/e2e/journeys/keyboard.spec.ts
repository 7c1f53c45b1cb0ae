import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { agreementPage } from '../pages/agreement.ts'
import { checklistPage } from '../pages/checklist.ts'
import { costsPage } from '../pages/costs.ts'
import { aPdf } from '../pages/evidence.ts'
import { called } from '../pages/form.ts'
import { mark, press, reach, takeFromList, takeOffered, type, typeDate } from '../pages/keyboard.ts'
import { planPage } from '../pages/plan.ts'
import { reportPage } from '../pages/report.ts'
import { expect, test } from '../workbench.ts'
import { daysFromToday } from './dates.ts'
import { expectSignaturesToHold } from './outsiders.ts'

/** The rooms as the digits name them. */
const rooms = ['agreement', 'plan', 'checklist', 'evidence', 'claims', 'findings', 'costs', 'report', 'log'] as const

test('an auditor does the whole audit of Leadinfo by keyboard alone', async ({ workbench }) => {
  test.setTimeout(120_000)
  const page = await workbench.start()
  const { texts, folder } = workbench
  const { keyboard } = page
  const dialog = page.getByRole('dialog')
  const main = page.getByRole('main')
  const agreement = agreementPage(workbench)
  const plan = planPage(workbench, 'nl')
  const checklist = checklistPage(workbench)
  const costs = costsPage(workbench)
  const report = reportPage(workbench)
  const goTo = async (room: (typeof rooms)[number]) => {
    await keyboard.press(`Control+${rooms.indexOf(room) + 1}`)
    await expect(page.getByRole('main', { name: texts(`window:room.${room}`), exact: true })).toBeVisible()
  }

  await test.step('begins a dossier', async () => {
    await workbench.willSaveAs('leadinfo.art28')
    await keyboard.press('Control+n')
    await takeOffered(dialog.getByRole('combobox', { name: called(texts('start:new.agreement')) }), 'Leadinfo')
    await expect(dialog.getByRole('status').filter({ hasText: '30' })).toBeVisible()
    await type(dialog.getByRole('group', { name: texts('start:new.controller'), exact: true }), texts('start:new.partyName'), 'Voorbeeld Bouw B.V.')
    await press(dialog.getByRole('button', { name: texts('start:new.save') }))
    await expect(page.getByRole('main', { name: texts('window:room.agreement'), exact: true })).toBeVisible()
  })

  let decided = 0
  const isDecided = async () => {
    decided += 1
    await expect(agreement.progress(decided)).toBeVisible()
    await expect(agreement.openCard).toBeFocused()
  }
  const confirm = async (count: number) => {
    for (let confirmed = 0; confirmed < count; confirmed += 1) {
      await keyboard.press('Enter')
      await isDecided()
    }
  }
  const record = async (reason: string) => {
    await type(main, texts('reading:form.reason'), reason)
    await keyboard.press('Control+Enter')
  }
  const chooseReading = async (reading: string, reason: string) => {
    await keyboard.press('r')
    await mark(main, texts('reading:choose.title'), reading)
    await record(reason)
    await isDecided()
  }

  await test.step('confirms, chooses a reading, and leaves one unsure', async () => {
    await reach(agreement.openCard)
    await confirm(2)
    await chooseReading('R1', 'Een register of certificaat wordt nergens geëist.')
    await confirm(1)
    await keyboard.press('u')
    await record('Of “redelijk” hier dagen of weken is, moet een jurist zeggen.')
    await expect(agreement.openCard).toBeFocused()
  })

  await test.step('declares the whole text read, corrects, and decides on the rest', async () => {
    await keyboard.press('Enter')
    await press(dialog.getByRole('button', { name: texts('reading:wholeText.confirm') }))
    await expect(page.getByText(texts('reading:wholeText.read'), { exact: true })).toBeVisible()
    await reach(agreement.openCard)
    await confirm(1)
    await chooseReading('R2', 'De strengste lezing: wie hieraan voldoet, voldoet aan elke andere.')
    await confirm(3)
    await keyboard.press('e')
    await reach(main.getByRole('checkbox', { name: texts('agreement:termValue.T07.remote') }))
    await keyboard.press('Space')
    await record('De bepaling sluit een controle op afstand niet uit.')
    await isDecided()
    await confirm(6)
    await chooseReading('R1', 'Er zijn geen andere regels bekendgemaakt.')
    await confirm(6)
    await chooseReading('R1', 'Zo wordt het woord in het contractenrecht gelezen.')
    await confirm(5)
    await expect(agreement.progress(29)).toBeVisible()
  })

  await test.step('undoes the last decision, and does it again', async () => {
    await keyboard.press('Control+z')
    await expect(agreement.progress(28)).toBeVisible()
    await keyboard.press('Control+Shift+z')
    await expect(agreement.progress(29)).toBeVisible()
  })

  await test.step('looks up the keys', async () => {
    await keyboard.press('F1')
    await expect(dialog).toContainText(texts('reading:action.confirm'))
    await keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  })

  await test.step('settles what must be settled before fieldwork', async () => {
    await goTo('plan')
    await type(main, texts('plan:decide.explanation'), 'Dit is de eerste controle van dit jaar.')
    await press(main.getByRole('button', { name: texts('plan:decide.record') }))
    await expect(plan.precondition('yearly_limit')).toContainText(texts('report:value.preconditionStatus.satisfied'))
  })

  await test.step('records the notice and the dates', async () => {
    await reach(page.getByRole('tab', { name: texts('plan:tab.gate') }))
    await keyboard.press('ArrowRight')
    await typeDate(plan.section('notice'), texts('plan:field.sentOn'), daysFromToday(-36))
    await typeDate(plan.section('notice'), texts('plan:field.receivedOn'), daysFromToday(-35))
    await type(plan.section('notice'), texts('plan:field.sentHow'), 'aangetekend per post')
    await typeDate(plan.section('planned'), texts('plan:field.plannedStartOn'), daysFromToday(0))
    await typeDate(plan.section('planned'), texts('plan:field.plannedEndOn'), daysFromToday(2))
  })

  await test.step('names a lead auditor', async () => {
    await reach(page.getByRole('tab', { name: texts('plan:tab.dates') }))
    await keyboard.press('ArrowRight')
    await press(main.getByRole('button', { name: texts('plan:row.member.add') }))
    for (const [field, words] of [['name', 'Noor de Wit'], ['role', 'leadauditor'], ['organisation', 'Voorbeeld Controlebureau']] as const) await type(dialog, texts(`plan:field.${field}`), words)
    await press(dialog.getByRole('button', { name: texts('plan:row.save') }))
    await expect(dialog).toBeHidden()
  })

  const find = async (words: string, code: string) => {
    await keyboard.press('/')
    await keyboard.press('Control+a')
    await keyboard.type(words)
    await expect(checklist.row('').nth(1)).toContainText(code)
    await keyboard.press('Enter')
    await expect(checklist.row(code)).toBeFocused()
  }
  const extract = 'toegangsrechten'
  await test.step('finds an item, takes in its evidence and assesses it', async () => {
    const filePath = join(folder, `${extract}.pdf`)
    writeFileSync(filePath, await aPdf('Toegangsrechten', '12 accounts'))
    await workbench.willChoose(filePath)
    await goTo('checklist')
    await keyboard.press('j')
    await keyboard.press('j')
    await keyboard.press('k')
    await find('fysieke beveiliging', 'C32')
    await keyboard.press('e')
    await press(main.getByRole('button', { name: texts('window:evidence.add') }))
    await takeOffered(dialog.getByRole('combobox', { name: called(texts('window:evidence.typeOf', { fileName: `${extract}.pdf` })) }), 'Configuratie-export')
    await type(dialog, texts('report:column.receivedHow'), 'ter plaatse overhandigd')
    await press(dialog.getByRole('button', { name: texts('window:evidence.attach') }))
    await expect(main.getByRole('list', { name: texts('window:evidence.linked') })).toContainText(extract)
    await mark(main, texts('report:column.design'), texts('report:value.levelResult.met'))
    await mark(main, texts('report:column.existence'), texts('report:value.levelResult.met'))
    await reach(main.getByRole('checkbox', { name: texts('report:value.method.inspect') }))
    await keyboard.press('Space')
    await keyboard.press('1')
    await expect(checklist.row('C32')).toContainText(texts('report:value.conformity.conform'))
    await keyboard.press('n')
    await keyboard.type('Bij de receptie gezien: iedereen meldt zich.')
    await keyboard.press('Control+Enter')
    await expect(main.getByRole('list', { name: texts('checklist:notes.title') })).toContainText('Bij de receptie gezien')
  })

  await test.step('finds a shortfall', async () => {
    await keyboard.press('Escape')
    await find('Certificaten geldig', 'C37')
    await keyboard.press('e')
    await takeOffered(main.getByRole('combobox', { name: texts('window:evidence.choose') }), extract)
    await mark(main, texts('report:column.existence'), texts('report:value.levelResult.not_met'))
    await type(main, texts('report:column.observation'), 'Twee vertrokken medewerkers hebben nog toegang.')
    await keyboard.press('Escape')
    await keyboard.press('4')
    await expect(checklist.row('C37')).toContainText(texts('report:value.conformity.not_conform'))
  })

  await test.step('raises a finding from it, hears the processor, and makes it final', async () => {
    await keyboard.press('f')
    await expect(page.getByRole('main', { name: texts('window:room.findings'), exact: true })).toBeVisible()
    await takeFromList(main, texts('report:column.type'), texts('findings:type.performance.name'))
    await mark(main, texts('report:column.severity'), texts('report:value.severity.medium'))
    await type(main, texts('findings:part.condition'), 'Twee accounts van vertrokken medewerkers zijn nog open.')
    await type(main, texts('findings:part.effect'), 'Wie vertrokken is, kan gegevens van betrokkenen inzien.')
    await type(main, texts('findings:part.recommendation'), 'Sluit de accounts, en sluit ze voortaan op de laatste werkdag.')
    await press(main.getByRole('button', { name: texts('findings:new.record'), exact: true }))
    await expect(main.getByRole('button', { name: texts('findings:withdraw.action') })).toBeVisible()
    await keyboard.press('r')
    await mark(dialog, texts('report:column.position'), texts('report:value.position.partly'))
    await type(dialog, texts('findings:response.text'), 'Eén account is een gedeelde postbus.')
    await press(dialog.getByRole('button', { name: texts('findings:new.record'), exact: true }))
    await expect(dialog).toBeHidden()
    await press(main.getByRole('button', { name: texts('findings:finalise.action') }))
    await expect(main.getByText(texts('findings:finalise.done'))).toBeVisible()
  })

  await test.step('sets the rest aside with a reason', async () => {
    await goTo('checklist')
    await press(main.getByRole('button', { name: texts('checklist:filter.open'), exact: true }))
    await keyboard.press('/')
    await keyboard.press('Control+a')
    await keyboard.press('Delete')
    await expect(checklist.row('').nth(5)).toBeVisible()
    await keyboard.press('Enter')
    await keyboard.press('Control+a')
    await press(main.getByRole('button', { name: texts('checklist:bulk.setAside') }))
    await type(dialog, texts('report:column.reason'), 'Buiten de reikwijdte van deze controle.')
    await press(dialog.getByRole('button', { name: texts('checklist:bulk.record') }))
    await expect(page.getByText(texts('checklist:none.title'))).toBeVisible()
    await expect(dialog).toBeHidden()
  })

  await test.step('judges claims', async () => {
    await goTo('claims')
    await keyboard.press('j')
    await keyboard.press('e')
    await takeOffered(main.getByRole('combobox', { name: texts('window:evidence.choose') }), extract)
    await keyboard.press('Escape')
    await keyboard.press('n')
    await keyboard.type('De export laat het zien.')
    await keyboard.press('Escape')
    await keyboard.press('1')
    await expect(main.getByText(texts('claims:judgement.recorded'))).toBeVisible()
    await keyboard.press('j')
    await keyboard.press('3')
    await keyboard.press('n')
    await keyboard.type('Er is niets van overgelegd.')
    await keyboard.press('Escape')
    await expect(main.getByText(texts('claims:judgement.recorded'))).toBeVisible()
  })

  await test.step('records a cost line, and contests it', async () => {
    await goTo('costs')
    await keyboard.press('n')
    await type(dialog, texts('report:column.description'), 'Begeleiding op kantoor')
    await type(dialog, texts('report:column.hours'), '6,5')
    await type(dialog, texts('report:column.rate'), '120,00')
    await keyboard.press('Tab')
    await press(dialog.getByRole('button', { name: texts('costs:record') }))
    await expect(costs.row('Begeleiding op kantoor')).toBeVisible()
    await mark(main, texts('costs:field.status'), texts('report:value.costStatus.contested'))
    await type(main, texts('costs:field.reason'), 'De overeenkomst noemt geen tarief.')
    await keyboard.press('Tab')
    await expect(costs.row('Begeleiding op kantoor')).toContainText(texts('report:value.costStatus.contested'))
  })

  await test.step('concludes and freezes', async () => {
    await goTo('report')
    await type(main, texts('delivery:conclusion.summary'), 'Wat is onderzocht, voldoet op de toegangsrechten na.')
    await press(main.getByRole('button', { name: texts('delivery:conclusion.record') }))
    await expect(report.nothingMissing).toBeVisible()
    await press(report.freezeButton)
    await press(page.getByRole('alertdialog').getByRole('button', { name: texts('delivery:freeze.action') }))
    await expect(main.getByRole('button', { name: texts('delivery:newVersion.action') })).toBeVisible({ timeout: 30_000 })
  })

  await test.step('makes a certificate, signs and saves', async () => {
    const signed = join(folder, 'rapport')
    mkdirSync(signed)
    await workbench.willChoose(signed)
    await keyboard.press('s')
    await press(dialog.getByRole('button', { name: texts('signing:new') }))
    const making = page.getByRole('dialog', { name: texts('signing:new') })
    for (const field of ['newPassphrase', 'passphraseAgain'] as const) await type(making, texts(`signing:${field}`), 'zeven blauwe fietsen')
    await press(making.getByRole('button', { name: texts('signing:make'), exact: true }))
    await expect(making).toBeHidden()
    await type(dialog, texts('signing:passphrase'), 'zeven blauwe fietsen')
    await press(dialog.getByRole('button', { name: texts('delivery:chooseFolder') }))
    await expect(page.getByText(texts('delivery:checkable'))).toBeVisible({ timeout: 45_000 })
    expectSignaturesToHold(join(signed, readdirSync(signed).find((name) => name.endsWith('.pdf'))!), 1)
    await keyboard.press('Escape')
  })

  await test.step('finds the log in the palette, reads it, and finds its chain whole', async () => {
    await keyboard.press('Control+k')
    await keyboard.type(texts('window:room.log'))
    await keyboard.press('Enter')
    await expect(page.getByRole('main', { name: texts('window:room.log'), exact: true })).toBeVisible()
    await expect(dialog).toBeHidden()
    await keyboard.press('j')
    await expect(main.getByRole('grid', { name: texts('log:list') }).getByRole('row', { selected: true })).toBeFocused()
    await press(main.getByRole('button', { name: texts('log:check.open') }))
    await keyboard.press('Enter')
    await expect(dialog.getByText(texts('log:check.good')).first()).toBeVisible({ timeout: 30_000 })
    await keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  })

  await test.step('goes to every room', async () => {
    for (const room of rooms) await goTo(room)
  })
})
