import type { ReactElement, ReactNode } from 'react'

import { View } from '@react-pdf/renderer'

import { Prose, Words } from './text.tsx'
import { columns, type, type Face } from './theme.ts'

/** A label in the margin and beside it what it names. */
export function Beside({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactElement {
  return (
    <View style={{ flexDirection: 'row' }}>
      <View style={{ width: columns.label, marginRight: columns.gap }}>
        <Words text={label} style={type.label} room={20} />
      </View>
      <View style={{ width: columns.body, gap: 3 }}>{children}</View>
    </View>
  )
}

/** One recorded fact. What was not recorded says so: pass the sentence as `otherwise`. */
export function Fact({ label, text, otherwise = '', face = 'sans', room = 48 }: FactProps): ReactElement | null {
  const shown = text.trim() === '' ? otherwise : text
  if (shown === '') return null
  return (
    <Beside label={label}>
      {face === 'mono' ? <Words text={shown} face="mono" style={{ fontSize: 7.6, lineHeight: 1.6 }} room={32} /> : <Prose text={shown} room={room} />}
    </Beside>
  )
}

interface FactProps {
  readonly label: string
  readonly text: string
  readonly otherwise?: string
  readonly face?: Face
  readonly room?: number
}
