import type { Language } from '../../../shared/values.ts'
import { FailureNotice } from '../../app/failure-notice.tsx'
import { LongWorkNotice } from '../../app/long-work-notice.tsx'
import { useTexts } from '../../app/texts.ts'
import { usePdfWords } from '../../app/use-pdf-words.ts'
import { PdfView } from '../../ui/documents/pdf-view.tsx'
import { Panel } from '../../ui/layout/panel.tsx'
import { LanguageChoice } from './language-choice.tsx'
import { useReportPreview } from './use-report-preview.ts'

interface PreviewProps {
  readonly language: Language
  readonly onLanguage: (language: Language) => void
}

/** The pages as they would be signed now. */
export function Preview({ language, onLanguage }: PreviewProps) {
  const texts = useTexts()
  const words = usePdfWords()
  const { drawn, failure, work } = useReportPreview(language)
  return (
    <Panel isScrolling isFlush title={texts('delivery:preview.title')} actions={<LanguageChoice isLabelHidden language={language} onChange={onLanguage} />}>
      <div className="report-preview">
        {(work.progress || failure) && (
          <div className="report-preview-state">
            <LongWorkNotice work={work} label={texts(drawn ? 'delivery:preview.renewing' : 'delivery:preview.drawing')} />
            <FailureNotice failure={failure} />
          </div>
        )}
        {drawn && <PdfView bytes={drawn.bytes} label={texts('delivery:preview.pages')} words={words} />}
      </div>
    </Panel>
  )
}
