import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { _electron, test as base, expect, type ElectronApplication, type Page } from '@playwright/test'

interface Fixture {
  readonly ask: (channel: string, ...values: unknown[]) => Promise<unknown>
  readonly add: (one: number, other: number) => number
  readonly versions: { readonly electron: string }
}

declare global {
  interface Window {
    fixture: Fixture
  }
}

const appPath = join(import.meta.dirname, '../standin/fixture-app')

const launch = (userData: string) => _electron.launch({ args: [appPath, `--user-data-dir=${userData}`], colorScheme: null })

const test = base.extend<{ userData: string; electronApp: ElectronApplication; page: Page }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs off this pattern
  userData: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'host-'))
    await use(folder)
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  },
  electronApp: async ({ userData }, use) => {
    const electronApp = await launch(userData)
    await use(electronApp)
    await electronApp.close()
  },
  page: async ({ electronApp }, use) => {
    const page = await electronApp.firstWindow()
    await expect(page.getByRole('status')).toHaveText('ready')
    await use(page)
  },
})

test('starts the app and shows its window', async ({ electronApp, page }) => {
  await expect(page.getByRole('heading', { name: 'Fixture' })).toBeVisible()
  expect(await electronApp.evaluate(({ app }) => [app.getName(), app.getVersion(), app.isPackaged])).toEqual(['Host fixture', '1.2.3', false])
  const window = await electronApp.browserWindow(page)
  expect(await window.evaluate((each) => [each.isVisible(), each.webContents.getURL()])).toEqual([true, 'app://fixture/index.html'])
})
