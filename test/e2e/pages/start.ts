import { expect } from '@playwright/test'

import type { Workbench } from '../workbench.ts'
import { find, startingWith, write } from './form.ts'

interface NewDossier {
  /** As its name begins in the library. */
  readonly agreement: string
  readonly side: 'controller' | 'processor'
  readonly controller: string
  readonly fileName: string
}

/** The start screen, and what can be begun from everywhere. */
export function startPage(workbench: Workbench) {
  const { page, texts } = workbench
  const dialog = page.getByRole('dialog')
  const dossiers = page.getByRole('grid', { name: texts('start:dossiers.title') })
  return {
    heading: page.getByRole('heading', { level: 1, name: texts('start:title') }),
    dossiers,

    /** Makes a dossier of a shipped agreement, and is then in the room of the agreement. Answers with the file. */
    async makeDossier({ agreement, side, controller, fileName }: NewDossier): Promise<string> {
      const way = side === 'controller' ? texts('start:way.new.title') : texts('start:way.pack.title')
      await page.getByRole('navigation', { name: texts('start:ways') }).getByRole('button', { name: startingWith(way) }).click()
      await find(dialog, texts('start:new.agreement'), agreement)
      await expect(dialog.getByRole('status').filter({ hasText: '30' })).toBeVisible()
      await write(dialog.getByRole('group', { name: texts('start:new.controller'), exact: true }), texts('start:new.partyName'), controller)
      const filePath = await workbench.willSaveAs(fileName)
      await dialog.getByRole('button', { name: texts('start:new.save') }).click()
      await expect(page.getByRole('main', { name: texts('window:room.agreement'), exact: true })).toBeVisible()
      return filePath
    },

    /** Opens a dossier of the list. */
    async open(processor: string): Promise<void> {
      await dossiers.getByRole('row', { name: startingWith(processor) }).dblclick()
    },

    /** Checks a file that somebody sent; what was found is then in the dialog. */
    async verify(filePath: string): Promise<void> {
      await workbench.willChoose(filePath)
      await dialog.getByRole('button', { name: texts('start:verify.drop') }).click()
    },
    verdict: dialog.getByRole('region', { name: texts('start:verify.results') }),
    isInOrder: dialog.getByText(texts('start:verify.inOrder'), { exact: true }),
  }
}
