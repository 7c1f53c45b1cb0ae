import type { AuditLetter } from '../../../shared/audit/letters.ts'
import { useAudit } from '../../app/store.ts'
import { partsOfLetter } from './parts-of-letter.ts'

/** The letter as a sheet of paper, in the dossier's language, with its open places marked. */
export function LetterSheet({ letter: { title, paragraphs, open } }: { readonly letter: AuditLetter }) {
  const { language } = useAudit()
  return (
    <article className="plan-sheet" lang={language}>
      <h2>{title}</h2>
      {paragraphs.map((paragraph, index) => (
        <p key={index}>
          {partsOfLetter(paragraph, open).map(({ text, isOpen }, part) => (isOpen ? <mark key={part}>{text}</mark> : text))}
        </p>
      ))}
    </article>
  )
}
