import { type ReactNode } from 'react'

import { ScreenHeader, type ScreenHeaderProps } from './screen-header.tsx'

export interface ScreenProps extends ScreenHeaderProps {
  /** Between header and work, as high as it needs: progress, notices. */
  readonly top?: ReactNode
  /** The work: one element, which is given all the height that is left and scrolls within. */
  readonly children: ReactNode
}

/** A whole screen of the window. */
export function Screen({ top, children, ...header }: ScreenProps) {
  return (
    <div className="screen">
      <ScreenHeader {...header} />
      <div className="screen-top">{top}</div>
      <div className="screen-body">{children}</div>
    </div>
  )
}
