import type { ReactElement } from 'react'

import { View } from '@react-pdf/renderer'

import { onOneLine } from '../../../../shared/agreement/quote.ts'
import { canDraw } from './fonts.ts'
import type { PageNumbers } from './page-numbers.ts'
import { printable } from './printable.ts'
import { Words } from './text.tsx'
import { colours, columns, partSpace, presence, type } from './theme.ts'

/** Puts what it is given to into the reader's outline, below another title where that is named. To be spread: the renderer's types do not know it. */
export function outlined(anchor: string, title: string, parent?: string): object {
  const shown = printable(title, (codePoint) => canDraw('sans', codePoint))
  return { bookmark: { title: shown, ref: anchor, ...(parent === undefined ? {} : { parent }), fit: false, expanded: false } }
}

interface PartHeadingProps {
  readonly anchor: string
  /** `11` for a part, `A` for an annex. */
  readonly number: string
  readonly title: string
  readonly pages: PageNumbers
  readonly isFirstOnPage: boolean
}

/** Heading of a part: kept together with what follows, found in contents and outline, and telling the contents its page. */
export function PartHeading({ anchor, number, title, pages, isFirstOnPage }: PartHeadingProps): ReactElement {
  return (
    <>
      {isFirstOnPage ? null : <View style={{ height: partSpace }} />}
      <View
        id={anchor}
        {...outlined(anchor, `${number}. ${title}`)}
        wrap={false}
        minPresenceAhead={presence}
        style={{ flexDirection: 'row', marginBottom: 6, borderTop: `1.4pt solid ${colours.rule}`, paddingTop: 9 }}
      >
        <Words text={number} style={[type.part, { width: columns.label + columns.gap, color: colours.faint }]} face="serif" />
        <Words text={title} style={[type.part, { width: columns.body }]} face="serif" isWhole />
        <View
          render={({ pageNumber }) => {
            pages.note(anchor, pageNumber)
            return null
          }}
        />
      </View>
    </>
  )
}

/** Heading within a part, kept with what follows. */
export function SectionHeading({ text }: { readonly text: string }): ReactElement {
  return (
    <View wrap={false} minPresenceAhead={presence} style={{ marginTop: 11 }}>
      <Words text={shortened(text)} style={type.section} isWhole />
    </View>
  )
}

/** A title of any length as a heading, which must fit on a page: what goes beyond `length` characters is cut, visibly. Other parts show it whole. */
export function shortened(title: string, length = 400): string {
  const line = onOneLine(title)
  return line.length > length ? `${line.slice(0, length)} […]` : line
}
