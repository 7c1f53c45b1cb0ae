import type { Preview } from '../../../shared/contract/preview.ts'
import { formatBytes, formatInstant } from '../../../shared/text/format.ts'
import { Instant } from '../../../shared/values.ts'
import { useLanguage, useTexts } from '../../app/texts.ts'
import { IconFile } from '../../ui/icons.tsx'
import { DescriptionList } from '../../ui/text/description-list.tsx'
import { shownName } from './shown-name.ts'
import { TextPreview } from './text-preview.tsx'

type Mail = Extract<Preview, { readonly kind: 'mail' }>

/** A message as text: its headers, its words, the names of what was attached. */
export function MailPreview({ mail: { from, to, subject, date, text, isCut, attachments } }: { readonly mail: Mail }) {
  const texts = useTexts()
  const language = useLanguage()
  const headers = { from, to, date: Instant.safeParse(date).success ? formatInstant(language, date) : date, subject } as const
  return (
    <div className="evidence-mail">
      <DescriptionList items={(['from', 'to', 'date', 'subject'] as const).map((header) => ({ term: texts(`evidence:preview.mail.${header}`), description: shownName(headers[header]) }))} />
      {attachments.length > 0 && (
        <section>
          <h3>{texts('evidence:preview.mail.attachments')}</h3>
          <ul>
            {attachments.map(({ fileName, mediaType, sizeBytes }, index) => (
              <li key={index}>
                <IconFile />
                {texts('evidence:preview.attachment', { name: shownName(fileName), mediaType, size: formatBytes(language, sizeBytes) })}
              </li>
            ))}
          </ul>
          <p className="evidence-soft">{texts('evidence:preview.attachmentsAbout')}</p>
        </section>
      )}
      <TextPreview text={text} isCut={isCut} />
    </div>
  )
}
