/** What the preload's world tells the host. */
export type FromPage =
  | { readonly kind: 'invoke'; readonly id: number; readonly channel: string; readonly values: readonly unknown[] }
  | { readonly kind: 'send'; readonly channel: string; readonly values: readonly unknown[] }
  | { readonly kind: 'key'; readonly input: KeyInput }
  | { readonly kind: 'broken'; readonly reason: string }

/** What the host tells the preload's world. */
export type ToPage =
  | { readonly kind: 'answer'; readonly id: number; readonly isOk: boolean; readonly value: unknown }
  | { readonly kind: 'news'; readonly channel: string; readonly values: readonly unknown[] }

/** A key as `before-input-event` tells it. */
export interface KeyInput {
  readonly type: 'keyDown' | 'keyUp'
  readonly key: string
  readonly code: string
  readonly isAutoRepeat: boolean
  readonly shift: boolean
  readonly control: boolean
  readonly alt: boolean
  readonly meta: boolean
}
