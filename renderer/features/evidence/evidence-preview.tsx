import { useEffect, useState } from 'react'

import type { EvidenceFile } from '../../../shared/audit/evidence.ts'
import type { Preview } from '../../../shared/contract/preview.ts'
import type { AppError } from '../../../shared/errors.ts'
import { art28 } from '../../app/client.ts'
import { named } from '../../app/failure.ts'
import { FailureNotice } from '../../app/failure-notice.tsx'
import { useTexts } from '../../app/texts.ts'
import { usePdfWords } from '../../app/use-pdf-words.ts'
import { Button } from '../../ui/actions/button.tsx'
import { EmptyState } from '../../ui/feedback/empty-state.tsx'
import { Working } from '../../ui/feedback/working.tsx'
import { IconFile, IconSave } from '../../ui/icons.tsx'
import { PdfView } from '../../ui/documents/pdf-view.tsx'
import { ImagePreview } from './image-preview.tsx'
import { MailPreview } from './mail-preview.tsx'
import { TextPreview } from './text-preview.tsx'
import { WorkbookPreview } from './workbook-preview.tsx'

interface EvidencePreviewProps {
  readonly file: EvidenceFile
  readonly title: string
  /** Without it the file cannot be saved from here. */
  readonly onSave?: (() => void) | undefined
}

/** What stands in a file, as text and pictures. Nothing in it is executed or opened. */
export function EvidencePreview({ file, title, onSave }: EvidencePreviewProps) {
  const texts = useTexts()
  const pdfWords = usePdfWords()
  const read = usePreview(file)
  switch (read.kind) {
    case 'reading':
      return <div className="evidence-preview-waiting"><Working label={texts('evidence:preview.loading')} value={null} /></div>
    case 'failed':
      return <div className="evidence-preview-waiting"><FailureNotice failure={read.failure} /></div>
    case 'pdf':
      return <PdfView bytes={read.bytes} label={title} words={pdfWords} />
    case 'image':
      return <ImagePreview key={file.sha256} bytes={read.bytes} mediaType={read.mediaType} title={title} />
    case 'text':
      return <TextPreview text={read.text} isCut={read.isCut} />
    case 'workbook':
      return <WorkbookPreview key={file.sha256} sheets={read.sheets} />
    case 'mail':
      return <MailPreview mail={read} />
    case 'none':
      return (
        <EmptyState
          icon={IconFile}
          title={texts(`evidence:preview.none.${read.why}`)}
          description={texts('evidence:preview.noneAbout')}
          actions={onSave && <Button icon={IconSave} onPress={onSave}>{texts('evidence:saveAs')}</Button>}
        />
      )
  }
}

type Read = Preview | { readonly kind: 'reading' } | { readonly kind: 'failed'; readonly failure: AppError }

/** Reads what can be shown of a file; the answer for a file that is no longer looked at is dropped. */
function usePreview({ sha256, fileName }: EvidenceFile): Read {
  const [answer, setAnswer] = useState<{ readonly sha256: string; readonly read: Read } | null>(null)
  useEffect(() => {
    let isWanted = true
    const show = (read: Read) => isWanted && setAnswer({ sha256, read })
    art28.evidence.preview({ sha256, fileName }).then(show, (error: unknown) => show({ kind: 'failed', failure: named(error) }))
    return () => void (isWanted = false)
  }, [sha256, fileName])
  return answer?.sha256 === sha256 ? answer.read : { kind: 'reading' }
}
