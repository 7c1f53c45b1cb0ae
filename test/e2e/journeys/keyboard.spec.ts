import { agreementPage } from '../pages/agreement.ts'
import { checklistPage } from '../pages/checklist.ts'
import { called } from '../pages/form.ts'
import { reach } from '../pages/keyboard.ts'
import { expect, test } from '../workbench.ts'

test('an auditor begins with Leadinfo, decides and assesses by keyboard alone', async ({ workbench }) => {
  test.setTimeout(90_000)
  const page = await workbench.start()
  const { texts } = workbench
  const { keyboard } = page
  const dialog = page.getByRole('dialog')
  const main = page.getByRole('main')
  const agreement = agreementPage(workbench)
  const checklist = checklistPage(workbench)

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

  await test.step('finds a room in the palette', async () => {
    await keyboard.press('Control+k')
    await keyboard.type(texts('window:room.log'))
    await keyboard.press('Enter')
    await expect(page.getByRole('main', { name: texts('window:room.log'), exact: true })).toBeVisible()
    await expect(checklist.items).toBeHidden()
  })
})
