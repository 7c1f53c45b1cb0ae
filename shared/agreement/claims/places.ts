import type { ClaimCues, ClaimPlace } from './claim-rules.ts'
import type { Cues, Searchable } from '../cues/cue.ts'
import { fold } from '../sentences/normalise.ts'
import type { OutlineNode } from '../outline/outline.ts'
import { isInDefinitions, topNodeOf, type PreparedAgreement, type Sentence } from '../prepared.ts'

/** What a text opens with stands within so many characters. */
const openingLength = 200

type PlaceCues = Pick<ClaimCues, 'headings' | 'descriptions'>

/** Says of each sentence which kind of part it stands in; null for what defines or signs and so promises nothing. */
export function makePlaces(prepared: PreparedAgreement, cues: Cues, { headings, descriptions }: PlaceCues): (sentence: Sentence) => ClaimPlace | null {
  const places = new Map<string, ClaimPlace | null>()
  return (sentence) => {
    const place = placeOfNode(sentence.nodeId)
    return place === 'body' && isDescription(sentence) ? 'data_annex' : place
  }

  function placeOfNode(nodeId: string): ClaimPlace | null {
    let place = places.get(nodeId)
    if (place === undefined) places.set(nodeId, (place = placeOf(prepared.nodes.get(nodeId)!)))
    return place
  }

  /** The nearest heading that says what its part is about decides; lists of sub-processors and descriptions of data may also stand among the articles. */
  function placeOf(from: OutlineNode): ClaimPlace | null {
    if (from.kind === 'signature' || isInDefinitions(prepared, from.id)) return null
    const isAnnex = topNodeOf(prepared, from.id).kind === 'annex'
    for (let node: OutlineNode | undefined = from; node; node = node.parentId === null ? undefined : prepared.nodes.get(node.parentId)) {
      const heading = { folded: fold(node.heading ?? '') }
      if (cues.findAny(headings.sub_processor_list, heading)) return 'sub_processor_list'
      if (isAnnex && cues.findAny(headings.security_annex, heading)) return 'security_annex'
      if (describes(heading) || (isAnnex && cues.findAny(headings.data_annex, heading))) return 'data_annex'
    }
    return 'body'
  }

  /** "Data subjects: customers", or an entry of a list that opens so. */
  function isDescription(sentence: Sentence): boolean {
    return describes(sentence) || (sentence.leadIn !== '' && describes({ folded: sentence.leadIn.slice(0, openingLength) }))
  }

  function describes(text: Searchable): boolean {
    return cues.findAny(descriptions, text)?.start === 0
  }
}
