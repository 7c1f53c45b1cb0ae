import type { ReactElement } from 'react'

import { View } from '@react-pdf/renderer'

import { canDraw } from './fonts.ts'
import type { PageNumbers } from './page-numbers.ts'
import { printable } from './printable.ts'
import { Words } from './text.tsx'
import { colours, columns, faces, presence, type } from './theme.ts'

/** Puts what it is given to into the reader's outline, below another title where that is named. To be spread: the renderer's types do not know it. */
export function outlined(anchor: string, title: string, parent?: string): object {
  const shown = printable(title, (codePoint) => canDraw('sans', codePoint))
  return { bookmark: { title: shown, ref: anchor, ...(parent === undefined ? {} : { parent }), fit: false, expanded: false } }
}

/** Notes the page on which what stands before it has landed; draws nothing. */
export function PageMark({ anchor, pages }: { readonly anchor: string; readonly pages: PageNumbers }): ReactElement {
  return (
    <View
      style={{ position: 'absolute' }}
      render={({ pageNumber }) => {
        pages.note(anchor, pageNumber)
        return null
      }}
    />
  )
}

interface PartHeadingProps {
  readonly anchor: string
  /** `11` for a part, `A` for an annex. */
  readonly number: string
  readonly title: string
  readonly pages: PageNumbers
  readonly isFirstOnPage?: boolean
}

/** Heading of a part, kept together with what follows, findable in contents and outline. */
export function PartHeading({ anchor, number, title, pages, isFirstOnPage = false }: PartHeadingProps): ReactElement {
  return (
    <>
      <View
        id={anchor}
        {...outlined(anchor, `${number}. ${title}`)}
        wrap={false}
        minPresenceAhead={presence.part}
        style={{ flexDirection: 'row', marginTop: isFirstOnPage ? 0 : 34, marginBottom: 14, borderTop: `1.4pt solid ${colours.rule}`, paddingTop: 9 }}
      >
        <Words text={number} style={[type.part, { fontFamily: faces.serif, width: columns.label + columns.gap, color: colours.faint }]} face="serif" />
        <Words text={title} style={[type.part, { width: columns.body }]} face="serif" />
      </View>
      <PageMark anchor={anchor} pages={pages} />
    </>
  )
}

/** Heading within a part, kept with what follows. */
export function SectionHeading({ text }: { readonly text: string }): ReactElement {
  return (
    <View wrap={false} minPresenceAhead={presence.section} style={{ marginTop: 16, marginBottom: 6 }}>
      <Words text={text} style={type.section} />
    </View>
  )
}
