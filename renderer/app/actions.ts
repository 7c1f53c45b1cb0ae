import { useEffect, useLayoutEffect, useRef } from 'react'
import { matchKeybindingPress, parseKeybinding } from 'tinykeys'

/** Something a person can do here: found in the command palette and the list of shortcuts, and done by its keys. */
export interface Action {
  /** Unique in the window: `checklist.nextItem`; the application menu asks for some by this id. */
  readonly id: string
  readonly title: string
  /** The heading it stands under in palette and shortcut list. */
  readonly group: string
  /** As tinykeys writes them: `$mod+k`, `j`, `Shift+F10`. `$mod` is Ctrl, and ⌘ on a Mac. */
  readonly keys?: string
  readonly isDisabled?: boolean
  readonly run: () => void
}

/** What can be done now, by whoever put it forward. Newest first: what is in front answers before what lies behind it. */
const offered = new Map<symbol, readonly Action[]>()

/** Puts actions forward for as long as the component is shown. */
export function useActions(actions: readonly Action[]): void {
  const key = useRef(Symbol('actions'))
  useLayoutEffect(() => void offered.set(key.current, actions))
  useEffect(() => {
    const mine = key.current
    return () => void offered.delete(mine)
  }, [])
}

/** Everything that can be done now; of two with one id the one put forward last. */
export function offeredActions(): readonly Action[] {
  const newestFirst = [...offered.values()].toReversed().flat()
  return newestFirst.filter(({ id }, index) => newestFirst.findIndex((each) => each.id === id) === index)
}

/** Does what is asked by id; says whether it could. */
export function runAction(id: string): boolean {
  const action = offeredActions().find((each) => each.id === id)
  if (!action || action.isDisabled) return false
  action.run()
  return true
}

/** Lets the keys work, everywhere in the window. For the window's frame alone. */
export function useShortcuts(): void {
  useEffect(() => {
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}

function press(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || (event.key === 'Enter' && event.repeat)) return
  const action = offeredActions().find((each) => each.keys !== undefined && !each.isDisabled && fits(event, each.keys))
  if (!action || isBusyElsewhere(event, action.keys!)) return
  event.preventDefault()
  action.run()
}

const fits = (event: KeyboardEvent, keys: string): boolean => parseKeybinding(keys).every((part) => matchKeybindingPress(event, part))

/**
 * Letters, and arrows with Alt, belong to a field while somebody types in it, and to a list of choices, which they choose from.
 *
 * Behind an open dialog or menu nothing answers at all. A notice only lies beside the work, whatever its role says.
 */
function isBusyElsewhere(event: KeyboardEvent, keys: string): boolean {
  if (document.querySelector(':is([role="dialog"], [role="alertdialog"], [role="menu"]):not(.toast), .option-popover')) return true
  const takesLetters = isTyping(event.target) || (event.target instanceof Element && event.target.matches('[aria-haspopup="listbox"]'))
  return takesLetters && !/\$mod|Control|Meta|F\d/.test(keys)
}

/** Whether letters typed now would go into a field. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || isTextInput(target)
}

function isTextInput(target: HTMLElement): boolean {
  const notTyped = ['checkbox', 'radio', 'button', 'range', 'file', 'submit']
  return (target instanceof HTMLInputElement && !notTyped.includes(target.type)) || target.getAttribute('role') === 'spinbutton'
}

/** Keys as they are printed on the keyboard: `Ctrl+K`, `⌘K`. */
export function shownKeys(keys: string, platform: string): string {
  const isMac = platform === 'darwin'
  const names: Readonly<Record<string, string>> = isMac
    ? { $mod: '⌘', Shift: '⇧', Alt: '⌥', Control: '⌃', ArrowLeft: '←', ArrowRight: '→' }
    : { $mod: 'Ctrl', ArrowLeft: '←', ArrowRight: '→' }
  return keys
    .split('+')
    .map((key) => names[key] ?? (key.length === 1 ? key.toUpperCase() : key))
    .join(isMac ? '' : '+')
}
