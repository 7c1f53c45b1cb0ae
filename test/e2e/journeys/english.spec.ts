import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

import { textsIn } from '../../../shared/text/index.ts'
import { judge } from '../../support/judges.ts'
import { agreementPage } from '../pages/agreement.ts'
import { checklistPage } from '../pages/checklist.ts'
import { planPage } from '../pages/plan.ts'
import { reportPage } from '../pages/report.ts'
import { speak } from '../pages/settings.ts'
import { startPage } from '../pages/start.ts'
import { expect, test } from '../workbench.ts'
import { daysFromToday } from './dates.ts'
import { dutchWordsOn } from './foreign-words.ts'
import { expectSignaturesToHold } from './outsiders.ts'

const texts = textsIn('en')

test('an auditor works in English, and delivers an English report', async ({ workbench }) => {
  test.setTimeout(120_000)
  const page = await workbench.start()
  const { folder } = workbench
  const rooms = ['agreement', 'plan', 'checklist', 'evidence', 'claims', 'findings', 'costs', 'report', 'log'] as const

  await test.step('switches the language at once', async () => {
    await speak(workbench, 'en')
    await expect(page.getByRole('heading', { level: 1, name: texts('start:title') })).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
    expect(await dutchWordsOn(page)).toEqual([])
  })

  const agreement = agreementPage(workbench)
  const plan = planPage(workbench, 'en')
  const checklist = checklistPage(workbench)
  const report = reportPage(workbench)

  await test.step('begins an audit, and decides on some terms', async () => {
    await startPage(workbench).makeDossier({ agreement: 'Leadinfo', side: 'controller', controller: 'Example Builders Ltd', fileName: 'leadinfo.art28' })
    await agreement.declareWholeTextRead()
    await agreement.open('T01')
    await agreement.confirm('T01')
    await agreement.open('T20')
    await agreement.leaveUnsure('The clause can be read in two ways.')
    await expect(agreement.progress(1)).toBeVisible()
  })

  await test.step('names a lead auditor, and assesses an item', async () => {
    await workbench.goTo('plan')
    await plan.goToTab('engagement')
    await plan.addMember({ name: 'Noor de Wit', role: 'lead auditor', organisation: 'Example Audits', qualifications: 'RE', secrecySignedOn: daysFromToday(-10) })
    await workbench.goTo('checklist')
    await checklist.filterState('open')
    await checklist.setAsideAll('Not within the scope of this audit.')
  })

  await test.step('meets no Dutch word of ours in any room', async () => {
    for (const room of rooms) {
      await workbench.goTo(room)
      expect.soft(await dutchWordsOn(page), room).toEqual([])
    }
  })

  await test.step('concludes, freezes and signs an English report', async () => {
    await workbench.goTo('report')
    await report.conclude('Little was examined.')
    await report.freeze()
    const signed = join(folder, 'report')
    mkdirSync(signed)
    const { pdf } = await report.sign({ name: 'Noor de Wit', organisation: 'Example Audits', passphrase: 'seven blue bicycles' }, signed)
    expectSignaturesToHold(pdf!, 1)
    const pdftotext = judge('pdftotext')
    if (!pdftotext.isMissing) expect(pdftotext.run(pdf!, '-').said).toContain('Little was examined.')
  })
})
