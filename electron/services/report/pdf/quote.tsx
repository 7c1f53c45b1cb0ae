import type { ReactElement } from 'react'

import { View } from '@react-pdf/renderer'

import { onOneLine } from '../../../../shared/agreement/quote.ts'
import { isShort, portions, Prose, Words } from './text.tsx'
import { colours, type } from './theme.ts'

/** Words of the agreement or of a party, verbatim: in their own face, behind a bar, with where they stand on the same page. For {@link Beside}. */
export function quoteBlocks(text: string, source = ''): readonly ReactElement[] {
  return portions(`«${text.trim()}»`).map((portion, index) => (
    <View key={index} wrap={!isShort(`${source}\n${portion}`)} style={{ borderLeft: `2pt solid ${colours.quote}`, paddingLeft: 9 }}>
      {source === '' || index > 0 ? null : <Words text={source} style={[type.small, { color: colours.muted }]} />}
      <Prose text={portion} face="serif" style={{ fontSize: 9, lineHeight: 1.45 }} room={44} />
    </View>
  ))
}

/** A quote of the agreement; breaks between lines of the source are not part of what is said. */
export function clauseQuote({ clause, text }: { readonly clause: string; readonly text: string }): readonly ReactElement[] {
  return quoteBlocks(onOneLine(text), clause)
}
