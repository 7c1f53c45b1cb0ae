import { libraryAgreementPath } from '../../../electron/services/knowledge.ts'
import { aNewVersion } from '../a-new-version.ts'
import { agreementPage } from '../pages/agreement.ts'
import { logPage } from '../pages/log.ts'
import { newVersionPage } from '../pages/new-version.ts'
import { startPage } from '../pages/start.ts'
import { expect, test } from '../workbench.ts'

test('an auditor reads a new version of the agreement, looks, leaves it, and takes it into use', async ({ workbench }) => {
  test.setTimeout(90_000)
  const page = await workbench.start()
  const { texts, folder } = workbench
  const agreement = agreementPage(workbench)
  const newVersion = newVersionPage(workbench)
  const filePath = aNewVersion(folder)

  await test.step('has confirmed how the agreement is read', async () => {
    await startPage(workbench).makeDossier({ agreement: 'Itemo', side: 'controller', controller: 'Stichting Voorbeeldwelzijn', fileName: 'itemo.art28' })
    for (const term of ['T02', 'T16', 'T21'] as const) {
      await agreement.open(term)
      await agreement.confirm(term)
    }
    await expect(agreement.progress(3)).toBeVisible()
  })

  await test.step('sees that the same file has no differences', async () => {
    await newVersion.read(libraryAgreementPath('itemo.txt'))
    await expect(newVersion.noDifferences).toBeVisible()
    await newVersion.leave()
  })

  await test.step('sees what changed, and which judgements stand, and leaves it without a trace', async () => {
    await newVersion.read(filePath)
    await expect(newVersion.clause('10.5').locator('ins')).toHaveText('125,-')
    await expect(newVersion.clause('10.3').locator('del')).toHaveText('zo tijdig mogelijk')
    await newVersion.goToTab('terms')
    await expect(newVersion.dialog.getByRole('heading', { name: /^T21/ })).toContainText(texts('versions:value.changed'))
    await newVersion.goToTab('answers')
    await expect(newVersion.region('again')).toContainText('T21')
    await expect(newVersion.region('stand')).toContainText('T02')
    await newVersion.leave()
    await expect(agreement.progress(3)).toBeVisible()
  })

  await test.step('takes it into use, and gives again what was put back', async () => {
    await newVersion.read(filePath)
    await newVersion.takeIntoUse('Bij de verlenging opnieuw onderhandeld.')
    await expect(agreement.progress(1)).toBeVisible()
    await newVersion.showVersions()
    await expect(newVersion.again('T16')).toBeVisible()
    await newVersion.again('T21').getByRole('button', { name: texts('versions:view.goThere') }).click()
    await agreement.confirm('T21')
    await newVersion.showVersions()
    await expect(newVersion.again('T21')).toBeHidden()
  })

  await test.step('takes it back as one line, and has the earlier version again', async () => {
    await workbench.goTo('log')
    const log = logPage(workbench)
    await expect(log.line(texts('report:command.agreement.amend'))).toBeVisible()
    for (const undone of [1, 2]) {
      await page.keyboard.press('Control+z')
      await expect(log.line(texts('report:command.audit.undo'))).toHaveCount(undone)
    }
    await workbench.goTo('agreement')
    await expect(agreement.progress(3)).toBeVisible()
  })
})
