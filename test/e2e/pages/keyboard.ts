import { expect, type Locator } from '@playwright/test'

/** More stops than any screen has between two controls. */
const mostStops = 60

/** Goes from control to control with the Tab key until this one has the focus. */
export async function reach(control: Locator): Promise<void> {
  await expect(control).toBeVisible()
  for (let stops = 0; stops < mostStops; stops += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return
    await control.page().keyboard.press('Tab')
  }
  await expect(control).toBeFocused()
}
