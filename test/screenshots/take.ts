/**
 * Takes a picture of every screen, in both languages, light and dark, in two sizes of the window, into `out/screenshots/`.
 *
 * Named `<screen>-<language>-<theme>-<width>x<height>.png`. Words after it choose screens by a part of their name.
 */
import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'

import { chooseHost } from '../choose-host.ts'
import { auditScreens, processorScreens, type Screen, startScreens, tidy } from '../e2e/screens.ts'
import { aProcessorsDossier } from '../e2e/a-processors-dossier.ts'
import { Workbench } from '../e2e/workbench.ts'

const folder = path.join(import.meta.dirname, '../../out/screenshots')
const small = { width: 1280, height: 800 }
const large = { width: 1920, height: 1080 }
const asked = process.argv.slice(2)

console.log(`Host: ${chooseHost()}`)
if (asked.length === 0) rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
let taken = 0
const start = performance.now()
for (const language of ['nl', 'en'] as const) {
  const [light, dark] = await Promise.all([takeAll(language, 'light'), takeAll(language, 'dark')])
  taken += light + dark
}
console.log(`${taken} pictures in ${path.relative(process.cwd(), folder)}, ${Math.round((performance.now() - start) / 1000)} s`)

/** One start of the product for a language and a theme. Dark is only told apart by its colours, and so is taken in the small size alone. */
async function takeAll(language: 'nl' | 'en', theme: 'light' | 'dark'): Promise<number> {
  const workbench = new Workbench({ language, theme })
  const sizes = theme === 'light' ? [small, large] : [small]
  let count = 0
  const take = async (screens: readonly Screen[], prefix = '') => {
    for (const { name, show } of screens.filter(({ name }) => asked.length === 0 || asked.some((part) => `${prefix}${name}`.includes(part)))) {
      try {
        await workbench.page.setViewportSize(small)
        await show(workbench)
        for (const size of sizes) {
          await workbench.page.setViewportSize(size)
          await settled(workbench)
          await workbench.page.screenshot({ path: path.join(folder, `${prefix}${name}-${language}-${theme}-${size.width}x${size.height}.png`) })
          count++
        }
      } catch (error) {
        console.error(`${prefix}${name} (${language}, ${theme}) could not be shown: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`)
        process.exitCode = 1
      }
      await tidy(workbench)
    }
  }
  try {
    await workbench.start()
    await take(startScreens, 'empty-')
    await workbench.openExample('itemo')
    await take(auditScreens)
    await take(startScreens.filter(({ name }) => name === 'start'))
    await workbench.close()
    await workbench.start(await aProcessorsDossier(workbench.folder, language))
    await take(processorScreens)
  } finally {
    await workbench.close()
    workbench.dispose()
  }
  return count
}

/** The page has drawn what it was told, its movements have ended, and no work of it is under way. */
async function settled({ page }: Workbench): Promise<void> {
  await page.locator('[role="progressbar"]:not([aria-valuenow])').first().waitFor({ state: 'hidden' })
  await page.evaluate(async () => {
    await document.fonts.ready
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
    await Promise.all(ending.map(({ finished }) => finished.catch(() => undefined)))
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  })
}
