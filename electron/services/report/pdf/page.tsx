import type { ReactElement, ReactNode } from 'react'

import { Page, Text, View } from '@react-pdf/renderer'

import { shortened } from './heading.tsx'
import { Words } from './text.tsx'
import { colours, faces, flowGap, measure, page, type, type Style } from './theme.ts'
import { useVoice } from './voice.ts'

const sheet: Style = {
  paddingTop: page.top,
  paddingBottom: page.bottom,
  paddingLeft: page.left,
  paddingRight: page.right,
  fontFamily: faces.sans,
  fontSize: type.body.fontSize,
  color: colours.ink,
  gap: flowGap,
}
const strip: Style = { position: 'absolute', left: page.left, width: measure, flexDirection: 'row', justifyContent: 'space-between' }
const header: Style = { ...strip, top: 34, borderBottom: `0.6pt solid ${colours.hairline}`, paddingBottom: 5 }
const footer: Style = { ...strip, bottom: 30, borderTop: `0.6pt solid ${colours.hairline}`, paddingTop: 5 }
const small: Style = { ...type.small, fontSize: 7, color: colours.muted, maxLines: 1, textOverflow: 'ellipsis' }

/** What stands at the head and foot of every page but the first. */
export interface PageFurniture {
  readonly shortTitle: string
  readonly classification: string
  readonly version: string
  readonly confidentiality: string
  readonly onPage: (pageNumber: number, totalPages: number | undefined) => void
}

/**
 * A run of pages with the report's head and foot; what it holds flows on over as many pages as it needs.
 *
 * Uses the renderer's newer pagination: it takes time in step with the length and heeds the room that a heading asks for.
 */
export function Sheets({ furniture, children }: { readonly furniture: PageFurniture; readonly children: ReactNode }): ReactElement {
  const { texts } = useVoice()
  return (
    <Page size="A4" style={sheet} {...{ experimentalPagination: true }}>
      <View fixed style={header}>
        <Words text={shortened(furniture.shortTitle, 100)} style={[small, { maxWidth: measure * 0.72 }]} />
        <Words text={shortened(furniture.classification, 40)} style={[small, { maxWidth: measure * 0.26, color: colours.ink, fontWeight: 600 }]} />
      </View>
      <View fixed style={footer}>
        <Words text={`${furniture.version} · ${furniture.confidentiality}`} style={[small, { maxWidth: measure * 0.78 }]} />
      </View>
      <Text
        fixed
        style={{ position: 'absolute', bottom: 30, right: page.right, width: 110, textAlign: 'right', fontFamily: faces.sans, fontSize: 7, color: colours.muted }}
        render={({ pageNumber, totalPages }) => {
          furniture.onPage(pageNumber, totalPages)
          return texts('report:word.pageOf', { page: pageNumber, pages: totalPages ?? pageNumber })
        }}
      />
      {children}
    </Page>
  )
}
