import type { Cues } from '../cues/cue.ts'
import { fold } from '../sentences/normalise.ts'
import { quoteFrom, topNodeOf, type PreparedAgreement } from '../prepared.ts'
import { isDefinition } from '../sentences/sentence-kinds.ts'
import { alignHeadings, headedNodes, type AlignedClause } from './align-headings.ts'
import { compareClauses } from './compare-clauses.ts'
import type { FormReading } from './form-reading.ts'
import type { KnownForm } from './known-form.ts'

/** The known forms that an agreement follows, as a whole or in an annex, or makes part of itself; the one it follows as a whole first. */
export function recogniseForms(prepared: PreparedAgreement, cues: Cues, forms: readonly KnownForm[]): FormReading[] {
  const nodes = headedNodes(prepared.outline)
  const followed = forms.flatMap((form) => {
    const aligned = alignHeadings(form, nodes, cues)
    const likeness = likenessOf(form, aligned, () => isNamed(form, prepared, cues))
    return likeness ? [{ form, aligned, ...likeness, place: placeOf(aligned, prepared) }] : []
  })
  const whole = followed.filter(({ place }) => place === 'whole').toSorted((one, other) => other.score - one.score).slice(0, 1)
  const attached = followed.filter(({ place }) => place === 'attached')
  const read = [...whole, ...attached].map(({ form, aligned, certainty, place }): FormReading => ({
    ...about(form),
    place,
    certainty,
    ...compareClauses(prepared, nodes, form, aligned),
    quote: null,
  }))
  return [...read, ...incorporated(prepared, cues, forms.filter(({ id }) => !read.some(({ formId }) => formId === id)))]
}

function about({ id, name, publisher, year, source }: KnownForm): Pick<FormReading, 'formId' | 'name' | 'publisher' | 'year' | 'source'> {
  return { formId: id, name, publisher, year, source }
}

/** How much of a form must be there. Headings alone say little: an agreement of one's own has half of them too, in another order. */
const least = { clauses: 5, telling: 0.5, named: 0.45, counted: 0.6, neither: 0.8, sure: 0.8, sameNumbers: 0.5 } as const

/** Null where the agreement does not follow the form, or not clearly enough to say so. */
function likenessOf(form: KnownForm, aligned: readonly AlignedClause[], isNamed: () => boolean): { readonly score: number; readonly certainty: FormReading['certainty'] } | null {
  const required = form.clauses.filter(({ isOptional }) => !isOptional)
  const telling = form.clauses.filter(({ isTelling }) => isTelling)
  const share = aligned.filter(({ clause }) => !clause.isOptional).length / required.length
  const tellingShare = aligned.filter(({ clause }) => clause.isTelling).length / Math.max(1, telling.length)
  if (aligned.length < least.clauses || tellingShare < least.telling || share < least.named) return null
  const isCounted = aligned.filter(({ hasSameNumber }) => hasSameNumber).length >= aligned.length * least.sameNumbers
  const isOfThatName = isNamed()
  if (!(isOfThatName || share >= (isCounted ? least.counted : least.neither))) return null
  return { score: share + tellingShare, certainty: share >= least.sure && (isCounted || isOfThatName) ? 'sure' : 'likely' }
}

/** Titles stand in the first sentences and in headings. */
const titleCharacters = 4000

function isNamed({ titles }: KnownForm, { outline, sentences }: PreparedAgreement, cues: Cues): boolean {
  return outline.some(({ heading }) => heading !== null && cues.findAny(titles, { folded: fold(heading) }) !== null)
    || sentences.some((sentence) => sentence.range.start < titleCharacters && cues.findAny(titles, sentence) !== null)
}

function placeOf(aligned: readonly AlignedClause[], prepared: PreparedAgreement): 'whole' | 'attached' {
  const inAnnex = aligned.filter(({ node }) => topNodeOf(prepared, node.id).kind === 'annex').length
  return inAnnex * 2 > aligned.length ? 'attached' : 'whole'
}

function incorporated(prepared: PreparedAgreement, cues: Cues, forms: readonly KnownForm[]): FormReading[] {
  return forms.flatMap((form) => {
    if (form.incorporations.length === 0 || !prepared.sentences.some((sentence) => cues.findAny(form.titles, sentence))) return []
    const agreed = prepared.sentences.filter((sentence) => !isDefinition(prepared, sentence))
    const sentence = form.incorporations.flatMap((cue) => agreed.find((candidate) => cues.find(cue, candidate)) ?? [])[0]
    return sentence ? [{ ...about(form), place: 'incorporated' as const, certainty: 'likely' as const, clauses: [], added: [], quote: quoteFrom(prepared, sentence, 0, sentence.text.length, `form-${form.id}`) }] : []
  })
}
