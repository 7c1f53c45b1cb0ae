import { formatInstant } from '../text/format.ts'
import { textsIn } from '../text/index.ts'
import type { Language } from '../values.ts'
import type { VerificationLine } from './describe-verification.ts'
import type { ReportDataVerification } from './verification.ts'

/** What can be said of a report's JSON by itself. */
export function describeReportData({ isIntact, sha256, title, version, generatedAt }: ReportDataVerification, language: Language): readonly VerificationLine[] {
  const texts = textsIn(language)
  const about: VerificationLine[] =
    title === null || generatedAt === null ? [] : [{ about: 'file', tone: 'plain', text: texts('verify:reportData.about', { title, version, at: formatInstant(language, generatedAt) }) }]
  return [
    isIntact
      ? { about: 'file', tone: 'good', text: texts('verify:reportData.intact', { sha256 }) }
      : { about: 'file', tone: 'bad', text: texts('verify:reportData.notIntact') },
    ...about,
    { about: 'meaning', tone: 'plain', text: texts('verify:reportData.meaning') },
  ]
}
