import { type ReactNode } from 'react'

import { SplitView, type SplitViewProps } from './split-view.tsx'
import { useWidth } from './use-width.ts'

export interface MasterDetailProps extends Pick<SplitViewProps, 'sizes' | 'onSizes'> {
  readonly list: { readonly label: string; readonly content: ReactNode }
  readonly detail: { readonly label: string; readonly content: ReactNode }
}

/** A list and what is selected in it: side by side, or in a narrow place the detail below the list. */
export function MasterDetail({ list, detail, ...sizing }: MasterDetailProps) {
  const [ref, width] = useWidth<HTMLDivElement>(1060)
  return (
    <div ref={ref} className="master-detail">
      <SplitView
        {...sizing}
        panes={[
          { id: 'list', label: list.label, minWidth: 320, content: list.content },
          { id: 'detail', label: detail.label, minWidth: 360, width: Math.round(Math.min(720, width * 0.45)), content: detail.content },
        ]}
      />
    </div>
  )
}
