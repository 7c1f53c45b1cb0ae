import { expect, type Locator } from '@playwright/test'

import type { TermId } from '../../../shared/agreement/terms/term-values.ts'
import type { Workbench } from '../workbench.ts'
import { startingWith, write } from './form.ts'
import { readNotice } from './notices.ts'

/** The room of the agreement: its text, and the cards of what was read in it. */
export function agreementPage(workbench: Workbench) {
  const { page, texts } = workbench
  const cards = page.getByRole('group', { name: texts('reading:term.list') })
  const dialog = page.getByRole('dialog')
  const card = (code: string) => page.getByRole('main').getByRole('button', { name: startingWith(`${code} `) })
  const record = async (form: Locator, reason: string) => {
    await write(form, texts('reading:form.reason'), reason)
    await form.getByRole('button', { name: texts('reading:form.save'), exact: true }).click()
    await expect(form).toBeHidden()
  }
  return {
    text: page.getByRole('region', { name: texts('window:agreement.text') }),
    openCard: cards.getByRole('button', { expanded: true }).first(),
    card,
    progress: (done: number) => page.getByRole('main').getByText(texts('reading:progress.value', { done, total: 30 }), { exact: true }),
    allDecided: page.getByText(texts('reading:filter.empty.open')),

    async open(term: TermId): Promise<void> {
      await card(term).click()
      await expect(card(term)).toHaveAttribute('aria-expanded', 'true')
    },

    /** Confirms the open term; the next one that is undecided opens by itself. */
    async confirm(term: TermId): Promise<void> {
      await cards.getByRole('button', { name: texts('reading:term.confirm'), exact: true }).click()
      await expect(card(term).and(page.getByRole('button', { expanded: true }))).toBeHidden()
    },

    /** The form in which the open term is corrected; `record` it with a reason. */
    async correct(): Promise<Locator> {
      await cards.getByRole('button', { name: texts('reading:term.correct'), exact: true }).click()
      return page.getByRole('form', { name: texts('reading:correct.title') })
    },
    record,

    async chooseReading(meaning: string, reason: string): Promise<void> {
      await cards.getByRole('button', { name: texts('reading:term.chooseReading'), exact: true }).click()
      const form = page.getByRole('form', { name: texts('reading:choose.title') })
      await form.getByText(meaning).click()
      await record(form, reason)
    },

    async leaveUnsure(reason: string): Promise<void> {
      await cards.getByRole('button', { name: texts('reading:term.unsure'), exact: true }).click()
      await record(page.getByRole('form', { name: texts('reading:unsure.title') }), reason)
    },

    async declareWholeTextRead(): Promise<void> {
      await page.getByRole('main').getByRole('button', { name: texts('reading:wholeText.declare') }).first().click()
      await dialog.getByRole('button', { name: texts('reading:wholeText.confirm') }).click()
      await expect(page.getByText(texts('reading:wholeText.read'), { exact: true })).toBeVisible()
    },

    async show(filter: 'open' | 'unsure' | 'silent' | 'all'): Promise<void> {
      await page.getByRole('radiogroup', { name: texts('reading:filter.label') }).getByText(startingWith(texts(`reading:filter.${filter}`))).click()
    },

    async goToTab(tab: 'terms' | 'claims' | 'gaps'): Promise<void> {
      await page.getByRole('tab', { name: texts(`reading:tab.${tab}`) }).click()
    },

    /** Takes the open gap over as the finding with this id. */
    async adoptGap(effect: string, id: string): Promise<void> {
      await page.getByRole('main').getByRole('button', { name: texts('reading:gap.adopt') }).click()
      await write(dialog, texts('reading:adopt.effect'), effect)
      await dialog.getByRole('button', { name: texts('reading:adopt.save') }).click()
      await readNotice(workbench, texts('reading:adopt.done', { id }))
    },
  }
}
