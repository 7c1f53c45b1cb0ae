import { type KeyboardEvent, type ReactNode, type Ref, useImperativeHandle, useMemo } from 'react'

import { type Icon } from '../icons.tsx'
import { useVirtualRows } from './use-virtual-rows.ts'

export interface ListItem {
  readonly id: string
  readonly title: ReactNode
  /** One line below the title. */
  readonly meta?: ReactNode
  /** At the end of the first line: a badge, a date. */
  readonly badge?: ReactNode
  readonly icon?: Icon | undefined
}

export interface ListHandle {
  readonly scrollToRow: (id: string) => void
  readonly focus: () => void
}

export interface ListProps {
  readonly label: string
  /** Keep it the same value while nothing changed. */
  readonly items: readonly ListItem[]
  readonly selectedId: string | null
  /** Follows the focus. */
  readonly onSelect: (id: string) => void
  /** Enter or a double click. */
  readonly onOpen?: ((id: string) => void) | undefined
  readonly empty?: ReactNode
  /** Of all rows alike: 52 for two lines, 36 for one. */
  readonly rowHeight?: number | undefined
  readonly ref?: Ref<ListHandle> | undefined
}

/** Rich rows of which one is selected: the master of a master and detail. Fills the height it is given. */
export function List({ label, items, selectedId, onSelect, onOpen, empty, rowHeight = 52, ref }: ListProps) {
  const ids = useMemo(() => items.map((item) => item.id), [items])
  const { scrollRef, virtualizer, activeIndex, activate, moveByKey, scrollToId, focusActive } = useVirtualRows({
    ids,
    rowHeight,
    selectedId,
    onActive: onSelect,
  })
  useImperativeHandle(ref, () => ({ scrollToRow: scrollToId, focus: focusActive }))

  const onKeyDown = (event: KeyboardEvent) => {
    if (moveByKey(event)) return
    const active = items[activeIndex]
    if (!active) return
    if (event.key === 'Enter' && onOpen) onOpen(active.id)
    else if (event.key === ' ') activate(activeIndex)
    else return
    event.preventDefault()
  }
  if (items.length === 0) return <div className="list-empty">{empty}</div>
  return (
    <div ref={scrollRef} className="list" onKeyDown={onKeyDown}>
      <div role="listbox" aria-label={label} className="list-body" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start, size }) => {
          const item = items[index]
          if (!item) return null
          const { id, title, meta, badge, icon: Symbol } = item
          const isActive = index === activeIndex
          return (
            <div
              key={id}
              role="option"
              aria-selected={id === selectedId}
              aria-setsize={items.length}
              aria-posinset={index + 1}
              tabIndex={isActive ? 0 : -1}
              data-active={isActive ? '' : undefined}
              className={id === selectedId ? 'list-item selected' : 'list-item'}
              style={{ height: size, transform: `translateY(${start}px)` }}
              onClick={() => activate(index)}
              onDoubleClick={() => onOpen?.(id)}
            >
              {Symbol ? <Symbol /> : null}
              <div className="list-words">
                <div className="list-title">
                  <span>{title}</span>
                  {badge}
                </div>
                {meta ? <div className="list-meta">{meta}</div> : null}
              </div>
            </div>
          )
        })}
      </div>
    </div>
  )
}
