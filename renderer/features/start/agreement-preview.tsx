import { termIds } from '../../../shared/agreement/terms/term-values.ts'
import type { ReadAgreement } from '../../../shared/contract/library.ts'
import { formatBytes, formatDate } from '../../../shared/text/format.ts'
import { Callout } from '../../ui/feedback/callout.tsx'
import { Stack } from '../../ui/layout/stack.tsx'
import { Dialog } from '../../ui/overlays/dialog.tsx'
import { DescriptionList } from '../../ui/text/description-list.tsx'
import { Quote } from '../../ui/text/quote.tsx'
import { AgreementText } from '../../app/agreement-text/agreement-text.tsx'
import { FailureNotice } from '../../app/failure-notice.tsx'
import { LongWorkNotice } from '../../app/long-work-notice.tsx'
import { useLanguage, useTexts } from '../../app/texts.ts'
import { useAtHand } from './at-hand.ts'
import { useReading } from './use-reading.ts'

/** An agreement of the library to look at: its text, and what automated reading proposes about it. */
export function AgreementPreview({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const texts = useTexts()
  const { read, work, failure } = useReading(id)
  const name = useAtHand(({ agreements }) => agreements?.find((agreement) => agreement.id === id)?.name ?? '')
  return (
    <Dialog isOpen size="full" onClose={onClose} title={name}>
      <LongWorkNotice work={work} label={texts('start:preview.reading')} />
      <FailureNotice failure={failure} />
      {read && (
        <div className="start-preview">
          <div className="start-preview-found" tabIndex={0} role="region" aria-label={texts('start:preview.found')}>
            <Proposed read={read} />
          </div>
          <div className="start-preview-text" tabIndex={0} role="region" aria-label={texts('window:agreement.text')}>
            <AgreementText text={read.source.text} language={languageTag(read)} outline={read.reading.outline} passage={null} />
          </div>
        </div>
      )}
    </Dialog>
  )
}

function Proposed({ read }: { readonly read: ReadAgreement }) {
  const texts = useTexts()
  const language = useLanguage()
  const { source, reading, curated } = read
  const found = reading.terms.filter(({ isSilent }) => !isSilent).length
  return (
    <Stack>
      <h3>{texts('start:preview.found')}</h3>
      <DescriptionList
        items={[
          { term: texts('start:preview.language'), description: texts(`start:preview.languages.${reading.language}`) },
          { term: texts('start:preview.clauses'), description: reading.outline.filter(({ number }) => number !== null).length },
          { term: texts('start:preview.terms'), description: texts('start:preview.termsOf', { found, total: termIds.length }) },
          { term: texts('start:preview.claims'), description: reading.claims.length },
          { term: texts('start:preview.gaps'), description: reading.gaps.length },
        ]}
      />
      {reading.auditClause ? (
        <Stack gap={2}>
          <h3>{texts('start:preview.audit')}</h3>
          <Quote lang={languageTag(read)} clause={reading.auditClause.clause}>{reading.auditClause.text}</Quote>
        </Stack>
      ) : (
        <Callout tone="warn">{texts('start:preview.noAudit')}</Callout>
      )}
      {curated && <Callout>{texts('start:preview.curated', { author: curated.author, date: formatDate(language, curated.writtenOn) })}</Callout>}
      <p className="start-soft">{texts('start:preview.proposes')}</p>
      <p className="start-soft start-hash">{texts('start:preview.about', { fileName: source.fileName, size: formatBytes(language, source.sizeBytes), sha256: source.sha256 })}</p>
    </Stack>
  )
}

function languageTag({ reading }: ReadAgreement): string {
  return reading.language === 'unknown' ? '' : reading.language
}
