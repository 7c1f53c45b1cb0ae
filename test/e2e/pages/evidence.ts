import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'

import { PDF } from '@libpdf/core'
import { expect, type Locator } from '@playwright/test'

import type { Workbench } from '../workbench.ts'

/** A document of one page, as somebody might send it. */
export async function aPdf(...lines: readonly string[]): Promise<Uint8Array> {
  const pdf = PDF.create()
  const page = pdf.addPage({ size: 'a4' })
  lines.forEach((line, index) => page.drawText(line, { x: 60, y: 740 - 28 * index, size: 14 }))
  return pdf.save()
}

/** The room of the evidence: the list, and the chosen piece with what the rules make of it. */
export function evidencePage(workbench: Workbench) {
  const { page, texts } = workbench
  const main = page.getByRole('main')
  const form = page.getByRole('dialog')
  const row = (words: string) => main.getByRole('row').filter({ hasText: words })
  return {
    row,
    form,
    ofType: form.getByRole('group', { name: texts('evidence:form.ofType') }),
    /** What a rule makes of the piece, in short. */
    verdict: (words: string) => page.getByRole('tabpanel', { name: texts('evidence:tab.rules') }).getByText(words, { exact: true }),

    async choose(filePath: string): Promise<void> {
      await workbench.willChoose(filePath)
      await main.getByRole('button', { name: texts('evidence:add') }).first().click()
      await expect(form).toBeVisible()
    },

    /** Lets go of a file above the list, which then has a piece already. */
    async drop(filePath: string): Promise<void> {
      await dropFile(main.getByRole('grid', { name: texts('evidence:list') }), filePath)
      await expect(form).toBeVisible()
    },

    /** Takes the described piece into the dossier. */
    async attach(): Promise<void> {
      await form.getByRole('button', { name: texts('evidence:form.attach'), exact: true }).click()
      await expect(form).toBeHidden()
    },

    async open(words: string): Promise<void> {
      await row(words).click()
    },

    async goToTab(tab: 'preview' | 'facts' | 'rules' | 'uses'): Promise<void> {
      await page.getByRole('tab', { name: texts(`evidence:tab.${tab}`) }).click()
    },
  }
}

/** Lets go of a file above a part of the window. */
export async function dropFile(target: Locator, filePath: string): Promise<void> {
  const file = { name: basename(filePath), bytes: (await readFile(filePath)).toString('base64') }
  const dragged = await target.page().evaluateHandle(({ name, bytes }) => {
    const data = new DataTransfer()
    data.items.add(new File([Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0))], name))
    return data
  }, file)
  for (const type of ['dragover', 'drop']) await target.dispatchEvent(type, { dataTransfer: dragged })
}
