import type { ReactElement } from 'react'

import { Text, View } from '@react-pdf/renderer'

import type { PageNumbers } from '../page-numbers.ts'
import { Prose, Words } from '../text.tsx'
import { colours, columns, faces, measure, type } from '../theme.ts'
import { useVoice } from '../voice.ts'

/** A part or an annex as the contents list it. */
export interface Entry {
  readonly anchor: string
  readonly number: string
  readonly title: string
}

interface ContentsProps {
  readonly parts: readonly Entry[]
  readonly annexes: readonly Entry[]
  readonly pages: PageNumbers
}

/** Contents with page numbers and links, and how the report is to be read. */
export function Contents({ parts, annexes, pages }: ContentsProps): ReactElement {
  const { texts } = useVoice()
  return (
    <>
      <Words text={texts('report:pdf.contents')} face="serif" style={[type.part, { marginBottom: 6 }]} />
      {parts.map((entry) => (
        <ContentsLine key={entry.anchor} entry={entry} pages={pages} />
      ))}
      <Words text={texts('report:pdf.annexes')} style={[type.section, { marginTop: 8 }]} />
      {annexes.map((entry) => (
        <ContentsLine key={entry.anchor} entry={entry} pages={pages} />
      ))}
      <View style={{ marginTop: 22, flexDirection: 'row' }}>
        <Words text={texts('report:pdf.guide.title')} style={[type.label, { width: columns.label, marginRight: columns.gap }]} />
        <View style={{ width: columns.body }}>
          <Prose text={texts('report:pdf.guide.text')} style={type.small} />
        </View>
      </View>
    </>
  )
}

function ContentsLine({ entry, pages }: { readonly entry: Entry; readonly pages: PageNumbers }): ReactElement {
  return (
    <View style={{ flexDirection: 'row', borderBottom: `0.5pt solid ${colours.hairline}`, paddingBottom: 3 }}>
      <Words text={entry.number} style={{ width: 26, color: colours.faint }} to={entry.anchor} />
      <Words text={entry.title} style={{ width: measure - 66 }} to={entry.anchor} />
      <Text style={{ width: 40, textAlign: 'right', fontFamily: faces.sans, fontSize: type.body.fontSize }} render={() => pages.textOf(entry.anchor)} />
    </View>
  )
}
