import { expect, test } from './workbench.ts'

test('opens on the start screen and closes in order', async ({ workbench }) => {
  const page = await workbench.start()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('nl')
  await workbench.close()
})
