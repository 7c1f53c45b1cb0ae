import { useTexts } from '../../app/texts.ts'
import { Callout } from '../../ui/feedback/callout.tsx'

interface TextPreviewProps {
  readonly text: string
  readonly isCut: boolean
}

/** Text as it stands in the file. */
export function TextPreview({ text, isCut }: TextPreviewProps) {
  const texts = useTexts()
  if (text.trim() === '') return <p className="evidence-preview-waiting evidence-soft">{texts('evidence:preview.noText')}</p>
  return (
    <div className="evidence-text">
      {isCut && <Callout tone="info">{texts('evidence:preview.cut')}</Callout>}
      <pre role="region" aria-label={texts('evidence:preview.text')} tabIndex={0}>
        {text}
      </pre>
    </div>
  )
}
