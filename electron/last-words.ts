/** How long a page may take to send what is still being typed. */
const patienceMs = 3000

/** What the page must say before the dossier under it goes away. */
export interface LastWords {
  /** Asks the page to send what is still being typed, and waits until it has, though not for ever. */
  hear(): Promise<void>
  /** The page has sent everything. */
  heard(): void
}

/** `askPage` puts the question; false when there is no page to ask. */
export function lastWords(askPage: () => boolean): LastWords {
  let waiting: PromiseWithResolvers<void> | null = null
  return {
    async hear() {
      const asked = (waiting ??= Promise.withResolvers<void>())
      if (askPage()) await Promise.race([asked.promise, after(patienceMs)])
    },
    heard() {
      waiting?.resolve()
      waiting = null
    },
  }
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
