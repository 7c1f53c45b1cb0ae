import { type ReactNode } from 'react'
import { Group } from 'react-aria-components'

/** Controls in a row above a table or list, each with its own stop of the Tab key: for text fields and selects. */
export function FilterBar({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <Group className="toolbar filters" aria-label={label}>
      {children}
    </Group>
  )
}
