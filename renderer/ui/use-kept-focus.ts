import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'

/** Gives the focus to another element of a container when the one that had it is taken away: whoever works by keyboard stays where they were. */
export function useKeptFocus(container: RefObject<HTMLElement | null>, next: (container: HTMLElement) => HTMLElement | null): void {
  const focused = useRef<Element | null>(null)
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      focused.current = target instanceof Element && container.current?.contains(target) ? target : null
    }
    document.addEventListener('focusin', note)
    return () => document.removeEventListener('focusin', note)
  }, [container])
  useLayoutEffect(() => {
    if (!focused.current || focused.current.isConnected || document.activeElement !== document.body || !container.current) return
    focused.current = null
    next(container.current)?.focus({ preventScroll: true })
  })
}

/** The first control of a container that can be used. */
export function firstControl(container: HTMLElement): HTMLElement | null {
  return container.querySelector<HTMLElement>(':is(button, input, textarea):not(:disabled)')
}
