import { type ReactNode } from 'react'

/** Buttons that belong together, side by side. */
export function ButtonGroup({ label, children }: { readonly label?: string | undefined; readonly children: ReactNode }) {
  return (
    <div className="button-group" role={label ? 'group' : undefined} aria-label={label}>
      {children}
    </div>
  )
}
