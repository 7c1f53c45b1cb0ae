import { formatDate, languageOf } from '../text/format.ts'
import type { SourceTag } from '../catalogue/source-tag.ts'
import type { Texts } from '../text/index.ts'
import { CalendarDate } from '../values.ts'
import type { EvidenceRow } from './evidence-index.ts'
import type { Remark } from './remark.ts'
import type { Versions } from './versions.ts'

/** The sentence of a remark. */
export function remarkText(texts: Texts, { code, facts }: Remark): string {
  return texts(`report:remark.${code}`, facts)
}

/** Which version of the agreement was replaced, when and why. */
export function replacedText(texts: Texts, { replaced, inForceOn, reason }: Versions['replaced'][number]): string {
  const { fileName: file, sha256, sizeBytes } = replaced
  return texts('report:versions.replaced', { file, sha256, sizeBytes, date: formatDate(languageOf(texts), inForceOn), reason })
}

/** Which judgement a newer version put back, why, and what became of it. */
export function putBackText(texts: Texts, { name, why, state }: Versions['putBack'][number]): string {
  return texts(`report:versions.${state}`, { answer: name, why: texts(`versions:why.${why}`) })
}

/** What was recorded of a piece of evidence, as people write it. */
export function detailText(texts: Texts, { label, value }: EvidenceRow['details'][number]): string {
  const said = typeof value === 'boolean' ? yesNo(texts, value) : CalendarDate.safeParse(value).success ? formatDate(languageOf(texts), String(value)) : [value].flat().join(', ')
  return texts('report:pdf.labelled', { label, text: said })
}

/** `art. 28(2), 33(2) AVG · art. 6:89 BW`: articles of the GDPR by their bare numbers, then whatever other law a person named. */
export function lawText(texts: Texts, legalBasis: readonly string[]): string {
  const articles = legalBasis.filter((article) => /^\d/.test(article))
  const others = legalBasis.filter((article) => !articles.includes(article))
  return [articles.length === 0 ? '' : texts('report:pdf.gdpr', { count: articles.length, articles: articles.join(', ') }), ...others].filter(Boolean).join(' · ')
}

/** A ground with how far it was checked: `art. 44 AVG (controleer bron)`, `Echtheid (vakoordeel)`; nothing is added to what was verified. */
export function withSourceTag(texts: Texts, ground: string, tag: SourceTag | null): string {
  return ground === '' || tag === null || tag === 'verified' ? ground : texts(`report:sourceTag.${tag}`, { ground })
}

/** `ja` or `nee`. */
export function yesNo(texts: Texts, is: boolean): string {
  return texts(`report:word.${is ? 'yes' : 'no'}`)
}
