/** What the content security policy asks for before text becomes markup or a thread. Typed as the texts they wrap: the library of DOM types does not know them yet. */
interface TextRules {
  /** Null refuses the markup. */
  readonly createHTML?: (markup: string) => string | null
  readonly createScriptURL?: (url: string) => string
}

declare global {
  var trustedTypes: { readonly createPolicy: <Rules extends TextRules>(name: string, rules: Rules) => Rules } | undefined
}

/**
 * No text becomes markup, except the empty one: React Aria empties its announcements with it, and a component that is refused it falls, and
 * the window with it.
 */
export function refuseMarkup(): void {
  globalThis.trustedTypes?.createPolicy('default', { createHTML: (markup) => (markup === '' ? '' : null) })
}

/** Starts a thread from one address; whatever else is asked for, it is this one. */
export function threadFrom(address: string): { readonly createScriptURL: (url: string) => string } | undefined {
  return globalThis.trustedTypes?.createPolicy('pdf-thread', { createScriptURL: () => address })
}
