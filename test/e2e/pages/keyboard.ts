import { expect, type Locator } from '@playwright/test'

import { called, startingWith } from './form.ts'

/** More stops than any screen has between two controls. */
const mostStops = 80

/** Goes from control to control with the Tab key until this one, or something in it, has the focus. */
export async function reach(control: Locator): Promise<void> {
  await expect(control).toBeVisible()
  for (let stops = 0; stops < mostStops; stops += 1) {
    if (await control.evaluate((element) => element.contains(document.activeElement))) return
    await control.page().keyboard.press('Tab')
  }
  await expect(control).toBeFocused()
}

/** Goes to a button and presses it. */
export async function press(button: Locator): Promise<void> {
  await expect(button).toBeEnabled()
  await reach(button)
  await button.page().keyboard.press('Enter')
}

/** Goes to a field of the form and types into it, in place of what it held. */
export async function type(form: Locator, label: string, words: string): Promise<void> {
  const { keyboard } = form.page()
  await reach(form.getByRole('textbox', { name: called(label) }))
  await keyboard.press('Control+a')
  await keyboard.type(words)
}

/** Goes to a date and types its digits; the places follow one another. */
export async function typeDate(form: Locator, label: string, date: string): Promise<void> {
  const [year, month, day] = date.split('-') as [string, string, string]
  await reach(form.getByRole('group', { name: called(label) }).getByRole('spinbutton').first())
  await form.page().keyboard.type(`${day}${month}${year}`)
}

/** Goes to one of a few that are all in sight, with the arrow keys once it is among them. */
export async function mark(form: Locator, label: string, option: string): Promise<void> {
  const { keyboard } = form.page()
  const group = form.getByRole('radiogroup', { name: called(label) })
  const wanted = group.getByRole('radio', { name: new RegExp(startingWith(option), 'i') }).first()
  await reach(group)
  await walk(wanted, 'ArrowRight')
  await keyboard.press('Space')
  await expect(wanted).toBeChecked()
}

/** Opens a list of choices and takes one. */
export async function takeFromList(form: Locator, label: string, option: string): Promise<void> {
  await press(form.getByRole('button', { name: called(label) }))
  await walk(form.page().getByRole('option', { name: startingWith(option) }).first(), 'ArrowDown')
  await form.page().keyboard.press('Enter')
}

/** Types into a field that offers what fits, and takes what it then offers alone. */
export async function takeOffered(field: Locator, words: string): Promise<void> {
  const { keyboard } = field.page()
  await reach(field)
  await keyboard.type(words)
  await expect(field.page().getByRole('option')).toHaveCount(1)
  await keyboard.press('ArrowDown')
  await keyboard.press('Enter')
}

async function walk(wanted: Locator, key: 'ArrowRight' | 'ArrowDown'): Promise<void> {
  await expect(wanted).toBeVisible()
  for (let steps = 0; steps < mostStops; steps += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return
    await wanted.page().keyboard.press(key)
  }
  await expect(wanted).toBeFocused()
}
