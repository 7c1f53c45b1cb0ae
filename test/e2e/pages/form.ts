import { expect, type Locator } from '@playwright/test'

import type { Language } from '../../../shared/values.ts'

/** The label of a field, whether or not it is marked as required, and also behind the value that a choice shows. */
export const called = (label: string) => new RegExp(String.raw`(^|\s)${RegExp.escape(label)}( \([^)]+\))?$`)

/** What begins with these words: a row, or a choice with its explanation. */
export const startingWith = (words: string) => new RegExp(`^${RegExp.escape(words)}`)

/** Writes into a field of the form and leaves it, as a person does who goes on to the next. */
export async function write(form: Locator, label: string, text: string): Promise<void> {
  const field = form.getByRole('textbox', { name: called(label) })
  await field.fill(text)
  await field.blur()
}

/** Opens a list of choices and takes one. */
export async function choose(form: Locator, label: string, option: string): Promise<void> {
  await form.getByRole('button', { name: called(label) }).click()
  await form.page().getByRole('option', { name: startingWith(option) }).click()
  await expect(form.page().getByRole('listbox')).toBeHidden()
}

/** Types into a field that offers what fits, and takes the first that does. */
export async function find(form: Locator, label: string, words: string): Promise<void> {
  await form.getByRole('combobox', { name: called(label) }).fill(words)
  await form.page().getByRole('option').filter({ hasText: words }).first().click()
}

/** Chooses one of a few that are all in sight. */
export async function pick(form: Locator, label: string, option: string): Promise<void> {
  await form.getByRole('radiogroup', { name: called(label) }).getByText(new RegExp(`^${RegExp.escape(option)}$`, 'i')).click()
}

/** Sets a mark before words. */
export async function tick(form: Locator, words: string): Promise<void> {
  await form.getByText(words, { exact: true }).click()
}

/** Types a day, month and year into their places, whatever their order. */
export async function writeDate(form: Locator, label: string, date: string, language: Language): Promise<void> {
  const parts = form.getByRole('group', { name: called(label) })
  const names = new Intl.DisplayNames(language, { type: 'dateTimeField' })
  const [year, month, day] = date.split('-') as [string, string, string]
  for (const [part, digits] of [['day', day], ['month', month], ['year', year]] as const) {
    await parts.getByRole('spinbutton', { name: startingWith(names.of(part)!) }).pressSequentially(digits)
  }
  await parts.getByRole('spinbutton').last().blur()
}
