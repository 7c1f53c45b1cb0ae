import type { CdpSession } from './cdp.ts'
import { Speaker } from './covered.ts'
import { engine } from './engine.ts'

type Source = 'system' | 'light' | 'dark'

/** The theme the pages see as `prefers-color-scheme`. The system's own is always light. */
class NativeTheme extends Speaker {
  readonly shouldUseHighContrastColors = false
  readonly shouldUseInvertedColorScheme = false
  readonly inForcedColorsMode = false
  readonly prefersReducedTransparency = false
  #source: Source = 'system'

  constructor() {
    super('nativeTheme', ['updated'])
  }

  get themeSource(): Source {
    return this.#source
  }

  set themeSource(source: Source) {
    this.#source = source
    for (const page of engine.pages) void this.applyTo(page)
    this.emit('updated')
  }

  get shouldUseDarkColors(): boolean {
    return this.#source === 'dark'
  }

  async applyTo(page: CdpSession): Promise<void> {
    const features = this.#source === 'system' ? [] : [{ name: 'prefers-color-scheme', value: this.#source }]
    await page.send('Emulation.setEmulatedMedia', { features }).catch(() => undefined)
  }
}

export const nativeTheme = new NativeTheme()
