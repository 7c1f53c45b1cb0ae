import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import path from 'node:path'

import type { JSHandle, Page } from '@playwright/test'
import type { BrowserWindow } from 'electron'

import { createDossier } from '../../electron/services/dossier/dossier.ts'
import { aMoment, anAuditor, anOpening } from '../support/an-opening.ts'
import { expect, test, type Workbench } from './workbench.ts'

const written = 'Badge en bezoekerslijst gezien bij de ingang.'
const halfWritten = 'De tweede deur stond op een kier, en'

test('a killed window has lost nothing that it said was saved, and nothing that was being typed', async ({ workbench }) => {
  const { texts } = workbench
  let page = await workbench.start()
  await workbench.openExample('itemo')
  await toFirstItem(workbench)
  await note(workbench).fill(written)
  await page.getByRole('button', { name: texts('checklist:notes.record') }).click()
  await expect(notes(workbench).getByText(written)).toBeVisible()
  await expect(page.getByRole('banner').getByRole('status')).toHaveText(texts('window:saved.saved'))
  await note(workbench).pressSequentially(halfWritten)
  await drafted(page, halfWritten)
  await workbench.kill()

  page = await workbench.start()
  await openKnown(workbench)
  await toFirstItem(workbench)
  await expect(notes(workbench).getByText(written)).toBeVisible()
  await expect(note(workbench)).toHaveValue(halfWritten)
})

test('a command that was answered is there after a kill in the same moment', async ({ workbench }) => {
  await workbench.start()
  await workbench.openExample('itemo')
  const answered = await workbench.page.evaluate(async (text) => {
    const { audit } = (window as unknown as { art28: Record<string, Record<string, (input: unknown) => Promise<{ ok: boolean }>>> }).art28
    const answers = []
    for (let index = 0; index < 25; index++) answers.push(await audit!['apply']!({ commands: [{ kind: 'item.note', payload: { id: `KILL${index}`, itemId: null, text: `${text} ${index}.` } }] }))
    return answers.filter(({ ok }) => ok).length
  }, written)
  await workbench.kill()
  expect(answered).toBe(25)

  await workbench.start()
  await openKnown(workbench)
  await workbench.goTo('checklist')
  await expect(workbench.page.getByText(`${written} 24.`)).toBeVisible()
})

test('a page that is loaded again shows its dossier, its place and its draft', async ({ workbench }) => {
  const page = await workbench.start()
  await workbench.openExample('itemo')
  await toFirstItem(workbench)
  await note(workbench).pressSequentially(halfWritten)
  await drafted(page, halfWritten)
  const loaded = page.waitForEvent('load')
  await workbench.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.reload())
  await loaded
  await expect(note(workbench)).toHaveValue(halfWritten)
})

test('a page that crashes is loaded again, and closes in order afterwards', async ({ workbench }) => {
  const page = await workbench.start()
  await workbench.openExample('itemo')
  await toFirstItem(workbench)
  await note(workbench).pressSequentially(halfWritten)
  await drafted(page, halfWritten)
  // Playwright gives a crashed page up for good: main says that it came back, and the next start what it kept.
  const window = (await workbench.app.browserWindow(page)) as JSHandle<BrowserWindow>
  await window.evaluate(
    ({ webContents }) =>
      new Promise<void>((resolve) => {
        webContents.once('did-finish-load', () => resolve())
        webContents.forcefullyCrashRenderer()
      }),
  )
  expect(await window.evaluate((each) => each.getTitle())).toContain('Itemo')
  await workbench.close()

  await workbench.start()
  await openKnown(workbench)
  await toFirstItem(workbench)
  await expect(note(workbench)).toHaveValue(halfWritten)
})

test('a second start hands its dossier to the window that is open, which saves what was being typed first', async ({ workbench }) => {
  const page = await workbench.start()
  const dossierPath = path.join(workbench.folder, 'tweede.art28')
  createDossier(dossierPath, [anOpening()], anAuditor, aMoment)
  await page.evaluate(() => {
    const { app } = (window as unknown as { art28: Record<string, Record<string, (listener: () => void) => void>> }).art28
    const shownThen = new Promise<string>((resolve) => app!['saveTyped']!(() => resolve(document.body.textContent)))
    Object.assign(globalThis, { shownThen })
  })
  const electron = createRequire(import.meta.url)('electron') as string
  const second = spawn(electron, ['--no-sandbox', path.join(import.meta.dirname, '../..'), dossierPath], { stdio: 'ignore', env: { ...process.env, ART28_HOME: workbench.home } })
  expect(await once(second, 'exit')).toEqual([0, null])
  expect(await page.evaluate(() => Reflect.get(globalThis, 'shownThen') as Promise<string>)).not.toContain('tweede.art28')
  await expect(page.getByText('tweede.art28').first()).toBeVisible()
  await expect(page.getByRole('navigation', { name: workbench.texts('window:step.list') })).toBeVisible()
})

async function openKnown({ page, texts }: Workbench): Promise<void> {
  await page.getByRole('grid', { name: texts('start:dossiers.title') }).locator('[role="row"][aria-selected]').first().dblclick()
  await expect(page.getByRole('navigation', { name: texts('window:step.list') })).toBeVisible()
}

async function toFirstItem(workbench: Workbench): Promise<void> {
  await workbench.goTo('checklist')
  await workbench.page.getByRole('main').locator('[role="row"][aria-selected]').first().click()
  await expect(note(workbench)).toBeVisible()
}

function note({ page, texts }: Workbench) {
  return page.getByRole('region', { name: texts('checklist:notes.title'), exact: true }).getByRole('textbox', { name: texts('checklist:notes.new') })
}

function notes({ page, texts }: Workbench) {
  return page.getByRole('list', { name: texts('checklist:notes.title'), exact: true })
}

/** The window has put the draft away, as it does with every key. */
async function drafted(page: Page, text: string): Promise<void> {
  await expect.poll(() => page.evaluate((text) => Object.values(localStorage).some((kept) => String(kept).includes(text)), text)).toBe(true)
}
