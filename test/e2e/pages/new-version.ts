import { expect } from '@playwright/test'

import type { Workbench } from '../workbench.ts'
import { write } from './form.ts'

/** A new version of the agreement: read in the agreement's room, compared, and taken into use or left. */
export function newVersionPage(workbench: Workbench) {
  const { page, texts } = workbench
  const main = page.getByRole('main')
  const dialog = page.getByRole('dialog')
  const toBeGivenAgain = main.getByRole('region', { name: texts('versions:view.open') })
  return {
    dialog,
    clause: (number: string) => dialog.getByRole('list', { name: texts('versions:view.clauseList') }).getByRole('listitem').filter({ has: page.getByRole('heading', { name: number }) }),
    region: (name: 'again' | 'stand') => dialog.getByRole('region', { name: texts(`versions:view.${name}`) }),
    noDifferences: dialog.getByText(texts('versions:view.none'), { exact: true }),
    again: (words: string) => toBeGivenAgain.getByRole('listitem').filter({ hasText: words }),
    allGiven: main.getByText(texts('versions:view.openNone')),

    async read(filePath: string): Promise<void> {
      await workbench.willChoose(filePath)
      await main.getByRole('button', { name: texts('versions:view.read') }).click()
      await expect(dialog.getByRole('heading', { name: texts('versions:view.title') })).toBeVisible()
    },

    async goToTab(tab: 'clauses' | 'terms' | 'answers'): Promise<void> {
      await dialog.getByRole('tab', { name: texts(`versions:view.${tab}`) }).click()
    },

    async leave(): Promise<void> {
      await dialog.getByRole('button', { name: texts('window:ui.cancel'), exact: true }).click()
      await expect(dialog).toBeHidden()
    },

    async takeIntoUse(reason: string): Promise<void> {
      await dialog.getByRole('button', { name: texts('versions:view.use') }).click()
      await write(dialog, texts('versions:view.reason'), reason)
      await dialog.getByRole('button', { name: texts('versions:view.useDo'), exact: true }).click()
      await expect(dialog).toBeHidden()
    },

    async showVersions(): Promise<void> {
      await main.getByRole('tab', { name: texts('versions:view.tab'), exact: true }).click()
    },
  }
}
