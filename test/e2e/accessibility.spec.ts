import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

import { aProcessorsDossier } from './a-processors-dossier.ts'
import { auditScreens, processorScreens, type Screen, startScreens, tidy } from './screens.ts'
import { expect, test, type Workbench } from './workbench.ts'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * In legacy mode, since otherwise axe opens a page of its own, which no window of ours would let it. React Aria's announcer names what is read out
 * by an id, and outlives what bore it by some seconds.
 */
function axe({ page }: Workbench): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode().withTags(tags).exclude('[data-live-announcer]')
}

/** Every violation on each screen, in a line that says where to look. */
async function violationsOn(workbench: Workbench, screens: readonly Screen[]): Promise<string[]> {
  const found: string[] = []
  for (const screen of screens) {
    await screen.show(workbench)
    await settled(workbench)
    const { violations } = await axe(workbench).analyze()
    for (const { id, nodes } of violations) found.push(...nodes.map(({ target, failureSummary }) => `${screen.name}: ${id} at ${target.join(' ')}: ${failureSummary}`))
    await tidy(workbench)
  }
  return found
}

/** What fades in is judged when it is there. */
async function settled({ page }: Workbench): Promise<void> {
  await page.evaluate(() => Promise.all(document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity).map(({ finished }) => finished.catch(() => undefined))))
}

for (const theme of ['light', 'dark'] as const) {
  test.describe(theme, () => {
    test.use({ settings: { theme } })
    test.setTimeout(300_000)

    test('no violation before a dossier is open', async ({ workbench }) => {
      await workbench.start()
      expect(await violationsOn(workbench, startScreens)).toEqual([])
    })

    test('no violation in an audit', async ({ workbench }) => {
      await workbench.start()
      await workbench.openExample('itemo')
      expect(await violationsOn(workbench, auditScreens)).toEqual([])
    })

    test('no violation where a processor prepares its evidence', async ({ workbench }) => {
      await workbench.start(await aProcessorsDossier(workbench.folder, 'nl'))
      expect(await violationsOn(workbench, processorScreens)).toEqual([])
    })
  })
}

test('the focus is never lost, and can always be seen', async ({ workbench }) => {
  const page = await workbench.start()
  await workbench.openExample('itemo')
  for (const area of ['agreement', 'plan', 'checklist', 'evidence', 'claims', 'findings', 'costs', 'report', 'log'] as const) {
    await workbench.goTo(area)
    await expect(page.locator('#room')).toBeFocused()
    for (let stop = 0; stop < 12; stop++) {
      await page.keyboard.press('Tab')
      // Behind the last control the focus leaves the page, and comes in again at the first.
      if (await page.evaluate(() => document.activeElement === document.body)) await page.keyboard.press('Tab')
      expect(await focusShown(page), `${area}, after ${stop + 1} steps`).toBe('shown')
    }
  }
})

test('a dialog takes the focus in, keeps it, and gives it back', async ({ workbench }) => {
  const page = await workbench.start()
  await workbench.openExample('itemo')
  await workbench.goTo('evidence')
  const before = page.getByRole('banner').getByRole('button', { name: workbench.texts('window:action.settings') })
  await before.focus()
  for (const keys of ['Control+k', 'F1', 'Control+,', 'Control+n']) {
    await page.keyboard.press(keys)
    const dialog = page.getByRole('dialog')
    await expect(dialog).toBeVisible()
    for (let stop = 0; stop < 25; stop++) {
      expect(await page.evaluate(() => document.activeElement?.closest('[role="dialog"]') !== null), `${keys}, after ${stop} steps`).toBe(true)
      await page.keyboard.press('Tab')
    }
    await tidy(workbench)
    await expect(before).toBeFocused()
  }
})

/** Whether what has the focus is on the screen, and looks different for having it. */
function focusShown(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement
    if (!(focused instanceof HTMLElement) || focused === document.body) return 'nothing has the focus'
    const { width, height, bottom, right } = focused.getBoundingClientRect()
    if (bottom <= 0 || right <= 0 || (width === 0 && height === 0)) return `not on the screen: ${focused.outerHTML.slice(0, 120)}`
    // A part of a date shows it by its ground; what is too small, such as the input of a switch, by a line around its label.
    const around = [focused, focused.parentElement, focused.parentElement?.parentElement].filter((each) => each instanceof Element)
    const hasLine = around.some((each) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(each)
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none'
    })
    const isMarked = hasLine || (focused.role === 'spinbutton' && getComputedStyle(focused).backgroundColor !== 'rgba(0, 0, 0, 0)')
    return isMarked ? 'shown' : `not marked: ${focused.outerHTML.slice(0, 160)}`
  })
}
