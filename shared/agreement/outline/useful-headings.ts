import { isAgreementTitle } from './agreement-title.ts'
import type { Opening } from './openings.ts'

/** With fewer numbered articles, headings without numbers divide the agreement. */
const fewestArticles = 3

/** With fewer of them, lines that only stand alone are no headings. */
const fewestStanding = 3

/**
 * Leaves out what only might be a heading. Where articles are numbered, short lines standing alone are none, and marked ones only from the first article on,
 * since names and addresses stand before it.
 */
export function withUsefulHeadings(openings: readonly Opening[], articles: ReadonlySet<Opening>): Opening[] {
  const isNumbered = outsideAnnexes(openings).filter((opening) => articles.has(opening)).length >= fewestArticles
  const areUseful = !isNumbered && openings.filter(({ heading }) => heading === 'standing').length >= fewestStanding
  let isAfterFirst = false
  return openings.filter((opening) => {
    isAfterFirst ||= articles.has(opening)
    if (opening.heading === 'standing') return areUseful || (isAfterFirst && isAgreementTitle(opening))
    return opening.heading !== 'marked' || opening.label.level > 0 || !isNumbered || isAfterFirst
  })
}

/** The numbers of an annex say nothing of how the agreement itself is divided. */
function outsideAnnexes(openings: readonly Opening[]): readonly Opening[] {
  let isInAnnex = false
  return openings.filter((opening) => {
    if (opening.label.kind === 'annex') isInAnnex = true
    else if (isAgreementTitle(opening)) isInAnnex = false
    return !isInAnnex
  })
}
