import { type KeyboardEvent, type PointerEvent } from 'react'

export interface SplitterProps {
  readonly label: string
  /** The element it resizes. */
  readonly controls: string
  readonly width: number
  readonly minWidth: number
  /** It stands before the pane, which then grows to the left. */
  readonly isAtStart: boolean
  readonly onResize: (width: number) => void
  readonly onReset: () => void
}

const STEP = 16
const LARGE_STEP = 64

/** The line between two panes: dragged, or moved with the arrow keys; a double click or Home puts it back. */
export function Splitter({ label, controls, width, minWidth, isAtStart, onResize, onReset }: SplitterProps) {
  const direction = isAtStart ? -1 : 1

  const drag = (down: PointerEvent<HTMLElement>) => {
    if (down.button !== 0) return
    const handle = down.currentTarget
    const pane = document.getElementById(controls)
    const from = pane?.offsetWidth || width
    handle.setPointerCapture(down.pointerId)
    handle.dataset['dragging'] = ''
    const move = (event: globalThis.PointerEvent) => onResize(from + direction * (event.clientX - down.clientX))
    const stop = () => {
      delete handle.dataset['dragging']
      handle.removeEventListener('pointermove', move)
    }
    handle.addEventListener('pointermove', move)
    handle.addEventListener('lostpointercapture', stop, { once: true })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.shiftKey ? LARGE_STEP : STEP
    if (event.key === 'ArrowLeft') onResize(width - direction * step)
    else if (event.key === 'ArrowRight') onResize(width + direction * step)
    else if (event.key === 'Home') onReset()
    else return
    event.preventDefault()
  }
  return (
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-controls={controls}
      aria-valuenow={width}
      aria-valuemin={minWidth}
      aria-valuemax={4 * Math.max(width, minWidth)}
      tabIndex={0}
      className="splitter"
      onPointerDown={drag}
      onDoubleClick={onReset}
      onKeyDown={onKeyDown}
    />
  )
}
