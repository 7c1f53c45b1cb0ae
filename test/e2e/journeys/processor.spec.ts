import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { agreementPage } from '../pages/agreement.ts'
import { checklistPage } from '../pages/checklist.ts'
import { aPdf, evidencePage } from '../pages/evidence.ts'
import { called, choose, pick, write, writeDate } from '../pages/form.ts'
import { packPage } from '../pages/pack.ts'
import { startPage } from '../pages/start.ts'
import { expect, test } from '../workbench.ts'
import { daysFromToday } from './dates.ts'
import { expectChecksumsToHold, expectListSignatureToHold } from './outsiders.ts'

test.use({ settings: { person: { name: 'Sanne Kok', role: 'privacyfunctionaris', organisation: 'Itemo' } } })

test('a processor prepares an evidence pack that the customer can check without us', async ({ workbench }) => {
  test.setTimeout(90_000)
  const page = await workbench.start()
  const { texts, folder } = workbench
  const start = startPage(workbench)
  const agreement = agreementPage(workbench)
  const evidence = evidencePage(workbench)
  const pack = packPage(workbench)

  await test.step('begins with the shipped agreement', async () => {
    await start.makeDossier({ agreement: 'Itemo', side: 'processor', controller: 'Voorbeeld Bouw B.V.', fileName: 'itemo-bewijs.art28' })
    await expect(page.getByRole('navigation', { name: texts('window:step.list') }).getByRole('button', { name: texts('window:room.findings') })).toBeHidden()
  })

  await test.step('confirms how the agreement is read', async () => {
    for (const term of ['T01', 'T02', 'T20'] as const) {
      await agreement.open(term)
      await agreement.confirm(term)
    }
    await expect(agreement.progress(3)).toBeVisible()
  })

  await test.step('sees what may be asked', async () => {
    await workbench.goTo('pack')
    await pack.goToTab('mayAsk')
    await expect(page.getByText('onafhankelijke derde').first()).toBeVisible()
    await expect(page.getByText(texts('pack:mayAsk.proposed')).first()).toBeVisible()
    await pack.goToTab('ready')
    await pack.search.fill('datacenter zijn ISO')
    await expect(pack.row('datacenter zijn ISO')).toContainText(texts('pack:readiness.missing'))
  })

  await test.step('takes in a certificate, and reads what the rules make of it', async () => {
    await workbench.goTo('evidence')
    const filePath = join(folder, 'certificaat-27001.pdf')
    writeFileSync(filePath, await aPdf('Certificaat ISO/IEC 27001:2022', 'Houder: Itemo', 'Reikwijdte: hosting in eigen datacenters'))
    await evidence.choose(filePath)
    await write(evidence.form, texts('report:column.title'), 'Certificaat ISO 27001 van het datacentrum')
    await expect(evidence.form.getByRole('combobox', { name: called(texts('report:column.type')) })).toHaveValue('Certificaat ISO/IEC 27001')
    await write(evidence.form, texts('report:column.holder'), 'Itemo')
    await write(evidence.form, texts('report:column.receivedHow'), 'uit het kwaliteitshandboek')
    await writeDate(evidence.form, texts('report:column.issuedOn'), daysFromToday(-400), 'nl')
    await choose(evidence.ofType, 'Norm en editie', 'ISO/IEC 27001:2022')
    await write(evidence.ofType, 'Reikwijdte zoals op het stuk vermeld', 'Hosting in eigen datacenters')
    await pick(evidence.ofType, 'De reikwijdte noemt de gecontroleerde dienst', texts('report:word.yes'))
    await writeDate(evidence.ofType, 'Geldig tot en met', daysFromToday(-10), 'nl')
    await expect(evidence.verdict(texts('evidence:state.R02.expired'))).toBeVisible()
    await expect(evidence.verdict(texts('evidence:state.R03.unrecorded'))).toBeVisible()
    await writeDate(evidence.ofType, 'Geldig tot en met', daysFromToday(600), 'nl')
    await expect(evidence.verdict(texts('evidence:state.R02.expired'))).toBeHidden()
    await evidence.attach()
    await evidence.goToTab('rules')
    await expect(evidence.verdict(texts('evidence:state.R03.unrecorded'))).toBeVisible()
  })

  await test.step('links it to what may be asked', async () => {
    await workbench.goTo('pack')
    await pack.search.fill('datacenter zijn ISO')
    await pack.row('datacenter zijn ISO').click()
    await page.getByRole('button', { name: texts('pack:item.link') }).click()
    await checklistPage(workbench).link('Certificaat ISO 27001 van het datacentrum')
    await workbench.goTo('pack')
    await pack.show('all')
    await pack.search.fill('datacenter zijn ISO')
    await expect(pack.row('datacenter zijn ISO')).toContainText(texts('pack:readiness.ready'))
  })

  const packs = join(folder, 'packs')
  await test.step('saves the pack, signed', async () => {
    mkdirSync(packs)
    const name = await pack.save({ name: 'Sanne Kok', organisation: 'Itemo', passphrase: 'zeven blauwe fietsen' }, packs)
    const bag = join(packs, name)
    expect(readFileSync(join(bag, 'bagit.txt'), 'utf8')).toContain('BagIt-Version')
    expectChecksumsToHold(join(bag, 'manifest-sha256.txt'), 'data/E1-certificaat-27001.pdf')
    expectListSignatureToHold(join(bag, 'manifest-sha256.txt'))
  })

  await test.step('closes, and finds everything again', async () => {
    await workbench.close()
    await workbench.start()
    const again = startPage(workbench)
    await again.open('Itemo')
    await workbench.goTo('evidence')
    await expect(evidencePage(workbench).row('Certificaat ISO 27001 van het datacentrum')).toBeVisible()
    await workbench.goTo('agreement')
    await expect(agreementPage(workbench).progress(3)).toBeVisible()
  })
})
