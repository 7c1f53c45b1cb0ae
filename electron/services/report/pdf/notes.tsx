import type { ReactElement } from 'react'

import { View } from '@react-pdf/renderer'

import type { EvidenceReference } from '../../../../shared/report/references.ts'
import type { Remark } from '../../../../shared/report/remark.ts'
import { remarkText } from '../../../../shared/report/words.ts'
import { Beside } from './facts.tsx'
import { isShort, portions, Prose, Words } from './text.tsx'
import { colours, rest, type } from './theme.ts'
import { useVoice } from './voice.ts'

/** What the reader must know to weigh this part; nothing where there is nothing to say. */
export function Remarks({ remarks }: { readonly remarks: readonly Remark[] }): ReactElement | null {
  const { texts } = useVoice()
  if (remarks.length === 0) return null
  return (
    <View wrap={remarks.length > 14} style={{ marginTop: 8, backgroundColor: colours.tint, borderLeft: `2pt solid ${colours.rule}`, paddingVertical: 7, paddingHorizontal: 10 }}>
      <Words text={texts('report:pdf.toKnow')} style={[type.small, type.strong, { color: colours.accent, marginBottom: 2 }]} />
      {pointRows(remarks.map((remark) => remarkText(texts, remark)))}
    </View>
  )
}

/** A list with dashes, each point a row that may stand in the flow of a page or {@link Beside} a label. */
export function pointRows(points: readonly string[]): readonly ReactElement[] {
  return points.flatMap((point, index) =>
    portions(point).map((portion, part) => (
      <View key={`${index}-${part}`} wrap={!isShort(portion)} style={{ flexDirection: 'row' }}>
        <View style={{ width: 11 }}>
          <Words text={part === 0 ? '–' : ''} style={{ color: colours.muted }} />
        </View>
        <View style={rest}>
          <Prose text={portion} room={40} />
        </View>
      </View>
    )),
  )
}

/** Pieces of evidence by id and title, each leading to its line in the index. */
export function EvidenceFact({ evidence }: { readonly evidence: readonly EvidenceReference[] }): ReactElement {
  const { texts } = useVoice()
  return (
    <Beside label={texts('report:column.evidence')}>
      {evidence.length === 0 ? <Words text={texts('report:pdf.noEvidence')} style={{ color: colours.muted }} /> : null}
      {evidence.map(({ id, title, isRemoved }) => (
        <Words key={id} text={`${id}  ${title}${isRemoved ? ` (${texts('report:word.removed')})` : ''}`} to={evidenceAnchor(id)} room={44} />
      ))}
    </Beside>
  )
}

export function evidenceAnchor(id: string): string {
  return `evidence-${id}`
}

export function findingAnchor(id: string): string {
  return `finding-${id}`
}
