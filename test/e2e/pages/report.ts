import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

import { expect } from '@playwright/test'

import type { Workbench } from '../workbench.ts'
import { choose, startingWith, write } from './form.ts'
import { readNotice } from './notices.ts'
import { makeCertificate, type Signer } from './signing.ts'

/** The room of the report: from what is missing to a signed report, with the real pages beside it. */
export function reportPage(workbench: Workbench) {
  const { page, texts } = workbench
  const main = page.getByRole('main')
  const dialog = (title: string) => page.getByRole('dialog', { name: title, exact: true })
  const signing = dialog(texts('delivery:sign.action'))
  const countersigning = dialog(texts('delivery:countersign.action'))
  return {
    missing: (words: string) => main.getByRole('listitem').getByText(words),
    nothingMissing: main.getByText(texts('delivery:complete.none')),
    preview: main.getByRole('region', { name: texts('delivery:preview.title') }),
    freezeButton: main.getByRole('button', { name: texts('delivery:freeze.action'), exact: true }),

    /** The first page as it will be printed. */
    firstPage: main.getByRole('group', { name: startingWith(texts('window:pdf.pageName', { page: 1, count: 0 }).replace(/0$/, '')) }),

    async conclude(summary: string): Promise<void> {
      await write(main, texts('delivery:conclusion.summary'), summary)
      await main.getByRole('button', { name: texts('delivery:conclusion.record') }).click()
      await expect(main.getByRole('button', { name: texts('delivery:conclusion.recorded') })).toBeVisible()
    },

    async freeze(): Promise<void> {
      await main.getByRole('button', { name: texts('delivery:freeze.action'), exact: true }).click()
      await page.getByRole('alertdialog').getByRole('button', { name: texts('delivery:freeze.action') }).click()
      await expect(main.getByRole('button', { name: texts('delivery:newVersion.action') })).toBeVisible({ timeout: 30_000 })
    },

    /** Signs with a new certificate and saves into the folder; answers with the paths of the files by their endings. */
    async sign(signer: Signer, folder: string): Promise<Readonly<Record<string, string>>> {
      await main.getByRole('button', { name: texts('delivery:sign.action') }).click()
      await makeCertificate(signing, texts, signer)
      await workbench.willChoose(folder)
      await signing.getByRole('button', { name: texts('delivery:chooseFolder') }).click()
      await expect(signing.getByText(texts('delivery:checkable'))).toBeVisible({ timeout: 45_000 })
      await signing.getByRole('button', { name: texts('window:ui.close') }).last().click()
      const names = await readdir(folder)
      return Object.fromEntries(names.map((name) => [name.slice(name.lastIndexOf('.') + 1), join(folder, name)]))
    },

    /** Adds a signature to a signed report. */
    async countersign(as: 'received' | 'facts_confirmed', signer: Signer, reportPath: string, newName: string): Promise<string> {
      await main.getByRole('button', { name: texts('delivery:countersign.action') }).click()
      await choose(countersigning, texts('delivery:countersign.as'), texts(`report:value.signature.${as}`))
      await makeCertificate(countersigning, texts, signer)
      await workbench.willChoose(reportPath)
      const filePath = await workbench.willSaveAs(newName)
      await countersigning.getByRole('button', { name: texts('delivery:countersign.chooseReport') }).click()
      await readNotice(workbench, texts('delivery:countersign.done', { fileName: newName }))
      return filePath
    },

    async beginVerifying(): Promise<void> {
      await main.getByRole('button', { name: texts('delivery:verify') }).click()
    },
  }
}
