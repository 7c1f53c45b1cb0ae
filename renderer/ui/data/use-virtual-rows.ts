import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'

import { useKeptFocus } from '../use-kept-focus.ts'

export interface VirtualRowsOptions {
  readonly ids: readonly string[]
  readonly rowHeight: number
  /** Space at the top that stays in sight while the rows scroll: a table's header. */
  readonly headerHeight?: number
  readonly selectedId: string | null
  /** The row that takes the focus changed, by keyboard or pointer. */
  readonly onActive: (id: string) => void
}

/**
 * A long list of which only the rows in sight exist, with one of them, the active one, as the list's stop of the Tab key.
 *
 * The active row exists wherever it is, so that it keeps the focus when it scrolls out of sight. When it is taken out of the list, the row that comes in
 * its place becomes the active one, and takes over the focus.
 */
export function useVirtualRows({ ids, rowHeight, headerHeight = 0, selectedId, onActive }: VirtualRowsOptions) {
  const scrollRef = useRef<HTMLDivElement>(null)
  const [activeId, setActiveId] = useState(selectedId)
  const indexById = useMemo(() => new Map(ids.map((id, index) => [id, index])), [ids])
  const lastIndex = useRef(0)
  const foundIndex = activeId === null ? undefined : indexById.get(activeId)
  const activeIndex = foundIndex ?? Math.max(0, Math.min(lastIndex.current, ids.length - 1))
  useLayoutEffect(() => void (lastIndex.current = activeIndex))

  const virtualizer = useVirtualizer({
    count: ids.length,
    getScrollElement: () => scrollRef.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => ids[index] ?? index,
    overscan: 8,
    scrollPaddingStart: headerHeight,
    paddingStart: headerHeight,
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), ...(activeIndex < range.count ? [activeIndex] : [])])].toSorted((a, b) => a - b),
  })

  // Scrolling may draw the rows once more before the new row is the active one: the focus waits for it.
  const idToFocus = useRef<string | null>(null)
  useLayoutEffect(() => {
    if (idToFocus.current === null || idToFocus.current !== ids[activeIndex]) return
    idToFocus.current = null
    scrollRef.current?.querySelector<HTMLElement>('[data-active]')?.focus({ preventScroll: true })
  })

  useKeptFocus(scrollRef, (list) => list.querySelector<HTMLElement>('[data-active]'))

  const seenSelection = useRef<string | null>(null)
  useEffect(() => {
    if (selectedId === seenSelection.current) return
    const index = selectedId === null ? undefined : indexById.get(selectedId)
    if (selectedId !== null && index === undefined) return
    seenSelection.current = selectedId
    if (index === undefined) return
    setActiveId(selectedId)
    virtualizer.scrollToIndex(index)
  }, [selectedId, indexById, virtualizer])

  const activate = (index: number) => {
    const id = ids[Math.max(0, Math.min(index, ids.length - 1))]
    if (id === undefined) return
    idToFocus.current = id
    setActiveId(id)
    virtualizer.scrollToIndex(indexById.get(id) ?? 0)
    onActive(id)
  }

  /** Moves the active row; false if the key is not one that does. */
  const moveByKey = (event: KeyboardEvent): boolean => {
    const page = Math.max(1, Math.floor((scrollRef.current?.clientHeight ?? 0) / rowHeight) - 2)
    const target: Record<string, number> = {
      ArrowDown: activeIndex + 1,
      ArrowUp: activeIndex - 1,
      PageDown: activeIndex + page,
      PageUp: activeIndex - page,
      Home: 0,
      End: ids.length - 1,
    }
    const index = target[event.key]
    if (index === undefined || event.altKey || event.metaKey) return false
    event.preventDefault()
    activate(index)
    return true
  }

  const scrollToId = (id: string) => {
    const index = indexById.get(id)
    if (index !== undefined) virtualizer.scrollToIndex(index, { align: 'center' })
  }
  const focusActive = () => scrollRef.current?.querySelector<HTMLElement>('[data-active]')?.focus()

  return { scrollRef, virtualizer, activeIndex, activate, moveByKey, scrollToId, focusActive }
}
