import { AxeBuilder } from '@axe-core/playwright'

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
