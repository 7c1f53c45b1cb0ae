import type { ReactElement, ReactNode } from 'react'

import { View } from '@react-pdf/renderer'

import { ProseBox, Words } from './text.tsx'
import { columns, row, type, type Face } from './theme.ts'

/** A label in the margin and beside it what it names. */
export function Beside({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactElement {
  return (
    <View style={row}>
      <Label text={label} />
      <View style={{ width: columns.body, gap: 3 }}>{children}</View>
    </View>
  )
}

interface FactProps {
  readonly label: string
  readonly text: string
  /** Said instead where nothing was recorded; without it an empty fact is left out. */
  readonly otherwise?: string
  readonly face?: Face
}

/** One recorded fact. */
export function Fact({ label, text, otherwise = '', face = 'sans' }: FactProps): ReactElement | null {
  const shown = text.trim() === '' ? otherwise : text
  if (shown === '') return null
  return (
    <View style={row}>
      <Label text={label} />
      {face === 'mono' ? (
        <Words text={shown} face="mono" style={{ fontSize: 7.6, lineHeight: 1.6, width: columns.body }} room={32} />
      ) : (
        <ProseBox text={shown} box={{ width: columns.body }} room={48} />
      )}
    </View>
  )
}

function Label({ text }: { readonly text: string }): ReactElement {
  return <Words text={text} style={[type.label, { width: columns.label, marginRight: columns.gap }]} room={20} />
}
