import { type ReactNode } from 'react'

export interface StackProps {
  readonly children: ReactNode
  /** In steps of the spacing scale (4 px each). */
  readonly gap?: 1 | 2 | 3 | 4 | 6 | 8 | undefined
  /** Side by side, wrapping when narrow. */
  readonly isRow?: boolean | undefined
  /** No wider than comfortable reading and filling in. */
  readonly isMeasured?: boolean | undefined
}

/** Things below each other, or in a row, evenly spaced. */
export function Stack({ children, gap = 4, isRow, isMeasured }: StackProps) {
  return <div className={`stack gap-${gap}${isRow ? ' row' : ''}${isMeasured ? ' measured' : ''}`}>{children}</div>
}
