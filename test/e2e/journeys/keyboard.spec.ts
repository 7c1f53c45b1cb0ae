import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

import { agreementPage } from '../pages/agreement.ts'
import { checklistPage } from '../pages/checklist.ts'
import { called } from '../pages/form.ts'
import { reach } from '../pages/keyboard.ts'
import { reportPage } from '../pages/report.ts'
import { expect, test } from '../workbench.ts'
import { expectSignaturesToHold } from './outsiders.ts'

test('an auditor takes Leadinfo from agreement to signed report by keyboard alone', async ({ workbench }) => {
  test.setTimeout(90_000)
  const page = await workbench.start()
  const { texts } = workbench
  const { keyboard } = page
  const dialog = page.getByRole('dialog')
  const main = page.getByRole('main')
  const agreement = agreementPage(workbench)
  const checklist = checklistPage(workbench)
  const report = reportPage(workbench)

  await test.step('begins a dossier', async () => {
    await workbench.willSaveAs('leadinfo.art28')
    await keyboard.press('Control+n')
    await reach(dialog.getByRole('combobox', { name: called(texts('start:new.agreement')) }))
    await keyboard.type('Leadinfo')
    await expect(page.getByRole('option')).toHaveCount(1)
    await keyboard.press('ArrowDown')
    await keyboard.press('Enter')
    await expect(dialog.getByRole('status').filter({ hasText: '30' })).toBeVisible()
    await reach(dialog.getByRole('group', { name: texts('start:new.controller'), exact: true }).getByRole('textbox', { name: called(texts('start:new.partyName')) }))
    await keyboard.type('Voorbeeld Bouw B.V.')
    await reach(dialog.getByRole('button', { name: texts('start:new.save') }))
    await keyboard.press('Enter')
    await expect(page.getByRole('main', { name: texts('window:room.agreement'), exact: true })).toBeVisible()
  })

  await test.step('confirms terms', async () => {
    await reach(agreement.openCard)
    await keyboard.press('Enter')
    await expect(agreement.progress(1)).toBeVisible()
    await expect(agreement.openCard).toBeFocused()
    await keyboard.press('Enter')
    await expect(agreement.progress(2)).toBeVisible()
  })

  await test.step('writes a note with an item', async () => {
    await keyboard.press('Control+3')
    await expect(page.getByRole('main', { name: texts('window:room.checklist'), exact: true })).toBeVisible()
    await keyboard.press('j')
    await keyboard.press('j')
    await keyboard.press('n')
    await expect(main.getByRole('textbox', { name: texts('checklist:notes.new') })).toBeFocused()
    await keyboard.type('Bij de receptie gezien: iedereen meldt zich.')
    await keyboard.press('Control+Enter')
    await expect(main.getByRole('list', { name: texts('checklist:notes.title') })).toContainText('Bij de receptie gezien')
  })

  await test.step('names a lead auditor', async () => {
    await keyboard.press('Control+2')
    await reach(page.getByRole('tab', { name: texts('plan:tab.gate') }))
    await keyboard.press('ArrowRight')
    await keyboard.press('ArrowRight')
    await reach(main.getByRole('button', { name: texts('plan:row.member.add') }))
    await keyboard.press('Enter')
    for (const [field, words] of [['name', 'Noor de Wit'], ['role', 'leadauditor'], ['organisation', 'Voorbeeld Controlebureau']] as const) {
      await reach(dialog.getByRole('textbox', { name: called(texts(`plan:field.${field}`)) }))
      await keyboard.type(words)
    }
    await reach(dialog.getByRole('button', { name: texts('plan:row.save') }))
    await keyboard.press('Enter')
    await expect(dialog).toBeHidden()
  })

  await test.step('concludes and freezes', async () => {
    await keyboard.press('Control+8')
    await reach(main.getByRole('textbox', { name: called(texts('delivery:conclusion.summary')) }))
    await keyboard.type('Er is weinig onderzocht.')
    await reach(main.getByRole('button', { name: texts('delivery:conclusion.record') }))
    await keyboard.press('Enter')
    await expect(report.nothingMissing).toBeVisible()
    await reach(report.freezeButton)
    await keyboard.press('Enter')
    await reach(page.getByRole('alertdialog').getByRole('button', { name: texts('delivery:freeze.action') }))
    await keyboard.press('Enter')
    await expect(main.getByRole('button', { name: texts('delivery:newVersion.action') })).toBeVisible({ timeout: 30_000 })
  })

  await test.step('makes a certificate, signs and saves', async () => {
    const signed = join(workbench.folder, 'rapport')
    mkdirSync(signed)
    await workbench.willChoose(signed)
    await keyboard.press('s')
    await reach(dialog.getByRole('button', { name: texts('signing:new') }))
    await keyboard.press('Enter')
    for (const field of ['newPassphrase', 'passphraseAgain'] as const) {
      await reach(page.getByRole('textbox', { name: called(texts(`signing:${field}`)) }))
      await keyboard.type('zeven blauwe fietsen')
    }
    await reach(page.getByRole('button', { name: texts('signing:make'), exact: true }))
    await keyboard.press('Enter')
    await reach(page.getByRole('textbox', { name: called(texts('signing:passphrase')) }))
    await keyboard.type('zeven blauwe fietsen')
    await reach(page.getByRole('button', { name: texts('delivery:chooseFolder') }))
    await keyboard.press('Enter')
    await expect(page.getByText(texts('delivery:checkable'))).toBeVisible({ timeout: 45_000 })
    expectSignaturesToHold(join(signed, readdirSync(signed).find((name) => name.endsWith('.pdf'))!), 1)
    await keyboard.press('Escape')
  })

  await test.step('finds a room in the palette', async () => {
    await keyboard.press('Control+k')
    await keyboard.type(texts('window:room.log'))
    await keyboard.press('Enter')
    await expect(page.getByRole('main', { name: texts('window:room.log'), exact: true })).toBeVisible()
    await expect(checklist.items).toBeHidden()
  })
})
