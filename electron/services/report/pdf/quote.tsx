import type { ReactElement } from 'react'

import { View } from '@react-pdf/renderer'

import { onOneLine } from '../../../../shared/agreement/quote.ts'
import { Prose, Words } from './text.tsx'
import { colours, type } from './theme.ts'

/** Words of the agreement or of a party, verbatim: in their own face, behind a bar, with where they stand or who spoke. */
export function QuoteBlock({ text, source = '' }: { readonly text: string; readonly source?: string }): ReactElement {
  return (
    <View style={{ borderLeft: `2pt solid ${colours.quote}`, paddingLeft: 9 }}>
      {source === '' ? null : <Words text={source} style={[type.small, { color: colours.muted }]} />}
      <Prose text={`«${text.trim()}»`} face="serif" style={{ fontSize: 9, lineHeight: 1.45 }} room={44} />
    </View>
  )
}

/** A quote of the agreement; breaks between lines of the source are not part of what is said. */
export function ClauseQuote({ clause, text }: { readonly clause: string; readonly text: string }): ReactElement {
  return <QuoteBlock text={onOneLine(text)} source={clause} />
}
