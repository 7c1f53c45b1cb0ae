import { Children, Fragment, type ReactElement, type ReactNode } from 'react'

import { View } from '@react-pdf/renderer'

import { isShort, portions, Prose, ProseBox, Words } from './text.tsx'
import { columns, row, type, type Face, type Style } from './theme.ts'

/** So many things in one box; with {@link portions} of text none grows beyond what the pagination can split. */
const mostInBox = 8

/** A label in the margin and beside it what it names, over as many pages as that takes. */
export function Beside({ label, children }: { readonly label: string; readonly children: ReactNode }): readonly ReactElement[] {
  const things = Children.toArray(children)
  return Array.from({ length: Math.ceil(things.length / mostInBox) }, (_, box) => (
    <View key={box} style={{ flexDirection: 'row' }}>
      <View style={labelBox}>
        <Words text={box === 0 ? label : ''} style={type.label} room={20} />
      </View>
      <View style={{ width: columns.body, gap: 2 }}>{things.slice(box * mostInBox, (box + 1) * mostInBox)}</View>
    </View>
  ))
}

interface FactProps {
  readonly label: string
  readonly text: string
  /** Said instead where nothing was recorded; without it an empty fact is left out. */
  readonly otherwise?: string
  readonly face?: Face
}

/** One recorded fact. A short one stays whole, which also makes a long report a good deal faster. */
export function Fact({ label, text, otherwise = '', face = 'sans' }: FactProps): ReactElement | null {
  const shown = text.trim() === '' ? otherwise : text
  if (shown === '') return null
  const words = face === 'mono' ? ({ text: shown, face, style: { fontSize: 7.6, lineHeight: 1.6 }, room: 32 } as const) : { text: shown, room: 48 }
  if (!isShort(shown)) {
    return (
      <Beside label={label}>
        {portions(shown).map((portion, index) => (
          <Fragment key={index}>
            <Prose {...words} text={portion} />
          </Fragment>
        ))}
      </Beside>
    )
  }
  return (
    <View wrap={false} style={row}>
      <Words text={label} style={[type.label, labelBox]} room={20} />
      <ProseBox {...words} box={{ width: columns.body }} />
    </View>
  )
}

const labelBox: Style = { width: columns.label, marginRight: columns.gap }
