import { type ReactNode } from 'react'
import { Group, Toolbar as AriaToolbar } from 'react-aria-components'

/** Controls in a row: one stop of the Tab key, then the arrow keys. Not for text fields. */
export function Toolbar({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <AriaToolbar className="toolbar" aria-label={label}>
      {children}
    </AriaToolbar>
  )
}

/** Controls in a row above a table or list, each with its own stop of the Tab key: for text fields and selects. */
export function FilterBar({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <Group className="toolbar filters" aria-label={label}>
      {children}
    </Group>
  )
}
