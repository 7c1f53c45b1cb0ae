import { Fragment, type ReactNode, useId, useState } from 'react'

import { Splitter } from './splitter.tsx'

export interface Pane {
  readonly id: string
  /** Names the separator that resizes the pane. */
  readonly label: string
  readonly content: ReactNode
  readonly minWidth: number
  /** In pixels. Exactly one pane has none: it takes what the others leave. */
  readonly width?: number | undefined
}

/** The widths in pixels that a person chose, by pane. */
export type PaneSizes = Readonly<Record<string, number>>

export interface SplitViewProps {
  /** One to three, from the left. */
  readonly panes: readonly Pane[]
  /** With `onSizes` the caller remembers the widths; without, they last as long as the view. */
  readonly sizes?: PaneSizes | undefined
  readonly onSizes?: ((sizes: PaneSizes) => void) | undefined
}

/** Panes side by side, and below each other where they are given too little width. */
export function SplitView({ panes, sizes, onSizes }: SplitViewProps) {
  const [ownSizes, setOwnSizes] = useState<PaneSizes>({})
  const prefix = useId()
  const chosen = sizes ?? ownSizes
  const flexible = panes.findIndex((pane) => pane.width === undefined)

  const resize = (pane: Pane, width: number | undefined) => {
    const others = Object.fromEntries(Object.entries(chosen).filter(([id]) => id !== pane.id))
    const next = width === undefined ? others : { ...others, [pane.id]: Math.max(pane.minWidth, Math.round(width)) }
    setOwnSizes(next)
    onSizes?.(next)
  }

  return (
    <div className="split-view">
      <div className="split-panes">
        {panes.map((pane, index) => {
          const width = pane.width === undefined ? undefined : (chosen[pane.id] ?? pane.width)
          const isBeforeFlexible = index < flexible
          const paneId = `${prefix}-${pane.id}`
          const splitter = width === undefined ? null : (
            <Splitter
              label={pane.label}
              controls={paneId}
              width={width}
              minWidth={pane.minWidth}
              isAtStart={!isBeforeFlexible}
              onResize={(width) => resize(pane, width)}
              onReset={() => resize(pane, undefined)}
            />
          )
          const style = width === undefined ? { flex: '1 1 0', minWidth: pane.minWidth } : { flex: `0 1 ${width}px`, minWidth: pane.minWidth }
          return (
            <Fragment key={pane.id}>
              {isBeforeFlexible ? null : splitter}
              <div id={paneId} className="pane" style={style}>
                {pane.content}
              </div>
              {isBeforeFlexible ? splitter : null}
            </Fragment>
          )
        })}
      </div>
    </div>
  )
}
