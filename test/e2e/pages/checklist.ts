import { expect } from '@playwright/test'

import type { Conformity, TestLevel } from '../../../shared/audit/assessment.ts'
import type { TestMethod } from '../../../shared/catalogue/control.ts'
import type { Workbench } from '../workbench.ts'
import { called, choose, find, pick, tick, write } from './form.ts'

/** The room of the checklist: the items on the left, the chosen one on the right. */
export function checklistPage({ page, texts }: Workbench) {
  const main = page.getByRole('main')
  const dialog = page.getByRole('dialog')
  const items = main.getByRole('treegrid', { name: texts('window:room.checklist') })
  const row = (words: string) => items.getByRole('row').filter({ hasText: words }).filter({ has: page.getByRole('checkbox') })
  return {
    items,
    row,
    search: main.getByRole('searchbox', { name: texts('checklist:filter.search') }),

    async open(words: string): Promise<void> {
      await row(words).first().click()
    },

    async filterState(state: 'open' | Conformity): Promise<void> {
      await main.getByRole('button', { name: texts('checklist:filter.choices', { count: 0 }), exact: true }).click()
      await choose(dialog, texts('checklist:column.state'), state === 'open' ? texts('checklist:state.open') : texts(`report:value.conformity.${state}`))
      await expect(dialog.getByRole('button', { name: called(texts('checklist:column.state')) })).toBeFocused()
      await page.keyboard.press('Escape')
      await expect(dialog).toBeHidden()
    },

    async judgeLevel(level: TestLevel, result: 'met' | 'not_met'): Promise<void> {
      await pick(main, texts(`report:column.${level}`), texts(`report:value.levelResult.${result}`))
    },

    async observe(observation: string, ...methods: readonly TestMethod[]): Promise<void> {
      for (const method of methods) await tick(main.getByRole('group', { name: texts('report:column.methodsUsed') }), texts(`report:value.method.${method}`))
      await write(main, texts('report:column.observation'), observation)
    },

    /** Links a piece that is in the dossier to the chosen item. */
    async link(piece: string): Promise<void> {
      await find(main, texts('window:evidence.choose'), piece)
      await expect(main.getByRole('list', { name: texts('window:evidence.linked') }).getByText(piece)).toBeVisible()
    },

    async note(text: string): Promise<void> {
      const notes = main.getByRole('region', { name: texts('checklist:notes.title') })
      await notes.getByRole('textbox', { name: texts('checklist:notes.new') }).fill(text)
      await notes.getByRole('button', { name: texts('checklist:notes.record') }).click()
      await expect(notes.getByRole('list').getByText(text)).toBeVisible()
    },

    /** Draws so many of a population, all of them without a deviation. */
    async sample(population: number, size: number, source: string): Promise<void> {
      await main.getByRole('button', { name: texts('report:column.sample'), exact: true }).click()
      await main.getByRole('button', { name: texts('checklist:sample.add') }).click()
      await write(main, texts('report:column.population'), String(population))
      await write(main, texts('checklist:sample.size'), String(size))
      await write(main, texts('report:column.populationSource'), source)
      await expect(main.getByText(texts('checklist:sample.says.passes'))).toBeVisible()
    },

    /** Sets aside everything that is in sight. */
    async setAsideAll(reason: string): Promise<void> {
      await items.getByRole('checkbox', { name: texts('window:ui.selectAll') }).check()
      await main.getByRole('button', { name: texts('checklist:bulk.setAside') }).click()
      await write(dialog, texts('report:column.reason'), reason)
      await dialog.getByRole('button', { name: texts('checklist:bulk.record') }).click()
      await expect(dialog).toBeHidden()
    },
  }
}
