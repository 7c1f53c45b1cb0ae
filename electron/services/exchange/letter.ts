import type { Audit } from '../../../shared/audit/audit.ts'
import type { Party } from '../../../shared/audit/engagement.ts'
import { type AuditLetter, auditLetter } from '../../../shared/audit/letters.ts'
import type { Catalogue } from '../../../shared/catalogue/index.ts'
import type { LetterId } from '../../../shared/catalogue/letters.ts'
import { AppError } from '../../../shared/errors.ts'
import { formatDate } from '../../../shared/text/format.ts'
import { textsIn } from '../../../shared/text/index.ts'
import type { CalendarDate, Language } from '../../../shared/values.ts'

/** A letter as it is put on paper, line by line; what is still to be filled in stands in square brackets. */
export interface LetterSheet {
  readonly language: Language
  readonly title: string
  readonly sender: readonly string[]
  /** What stands between sender and text: each its label and its lines. */
  readonly head: readonly { readonly label: string; readonly lines: readonly string[] }[]
  readonly paragraphs: readonly string[]
  /** Places to sign or fill in by hand; none below a letter. */
  readonly signing: readonly string[]
  /** Names of the places that are still open. */
  readonly open: readonly string[]
}

/** A letter of this audit ready for paper, from the controller to the processor; a statement has no addressee, but a place to sign. @throws letter.unknown */
export function letterSheet(audit: Audit, catalogue: Pick<Catalogue, 'letters' | 'requestedDocuments'>, id: LetterId, today: CalendarDate): LetterSheet {
  const letter = auditLetter(audit, catalogue, id)
  if (!letter) throw new AppError('letter.unknown', { letter: id, known: catalogue.letters.letters.map((each) => each.id) })
  return id === 'secrecy_statement' ? statement(audit, letter) : addressed(audit, letter, today)
}

function addressed({ language, controller, processor }: Audit, { title, paragraphs, open }: AuditLetter, today: CalendarDate): LetterSheet {
  const texts = textsIn(language)
  return {
    language,
    title,
    sender: linesOf(controller),
    head: [
      { label: texts('files:letter.to'), lines: linesOf(processor) },
      { label: texts('files:letter.date'), lines: [formatDate(language, today)] },
      { label: texts('files:letter.subject'), lines: [title] },
    ],
    paragraphs: [texts('files:letter.salutation'), ...paragraphs, texts('files:letter.closing'), controller.name],
    signing: [],
    open,
  }
}

function statement({ language }: Audit, { title, paragraphs, open }: AuditLetter): LetterSheet {
  const texts = textsIn(language)
  const signing = [texts('files:letter.name'), texts('files:letter.placeAndDate'), texts('files:letter.signature')]
  return { language, title, sender: [], head: [], paragraphs, signing, open }
}

function linesOf({ name, address, contact }: Party): readonly string[] {
  return [name, address, contact].filter((line) => line.trim() !== '')
}

/** The letter as plain text, for a mail or an editor of one's own. */
export function letterText({ title, sender, head, paragraphs, signing }: LetterSheet): string {
  const blocks = [
    ...(head.length === 0 ? [title] : [sender.join('\n'), head.map(({ label, lines }) => `${label}: ${lines.join(', ')}`).join('\n')]),
    ...paragraphs,
    ...signing.map((label) => `${label}: ${'_'.repeat(32)}`),
  ]
  return `${blocks.join('\n\n')}\n`
}
