import type { ClaimCues, ClaimPlace } from './claim-rules.ts'
import type { Cues } from '../cues/cue.ts'
import { fold } from '../sentences/normalise.ts'
import type { OutlineNode } from '../outline/outline.ts'
import { topNodeOf, type PreparedAgreement } from '../prepared.ts'

/** Says of each node which kind of part it stands in; null for what defines or signs and so promises nothing. */
export function makePlaces(prepared: PreparedAgreement, cues: Cues, { headings }: Pick<ClaimCues, 'headings'>): (nodeId: string) => ClaimPlace | null {
  const places = new Map<string, ClaimPlace | null>()
  return (nodeId) => {
    let place = places.get(nodeId)
    if (place === undefined) places.set(nodeId, (place = placeOf(prepared.nodes.get(nodeId)!)))
    return place
  }

  /** The nearest heading that says what its part is about decides; a list of sub-processors may also stand among the articles. */
  function placeOf(from: OutlineNode): ClaimPlace | null {
    if (from.kind === 'definitions' || from.kind === 'definition' || from.kind === 'signature') return null
    const isAnnex = topNodeOf(prepared, from.id).kind === 'annex'
    for (let node: OutlineNode | undefined = from; node; node = node.parentId === null ? undefined : prepared.nodes.get(node.parentId)) {
      const heading = { folded: fold(node.heading ?? '') }
      if (cues.findAny(headings.sub_processor_list, heading)) return 'sub_processor_list'
      if (isAnnex && cues.findAny(headings.security_annex, heading)) return 'security_annex'
      if (isAnnex && cues.findAny(headings.data_annex, heading)) return 'data_annex'
    }
    return 'body'
  }
}
