import { z } from 'zod'

const file = z.object({ file: z.string() })
const field = z.object({ file: z.string(), field: z.string() })
const id = z.object({ id: z.string() })
const item = z.object({ item: z.string() })
const claim = z.object({ claim: z.string() })

/** What an id can belong to; its word stands in `errors.json` under `noun`. */
const Noun = z.enum([
  'event',
  'term',
  'reading',
  'precondition',
  'earlierAudit',
  'visit',
  'request',
  'item',
  'note',
  'evidence',
  'claim',
  'gap',
  'finding',
  'goodPractice',
  'cost',
])
export type Noun = z.output<typeof Noun>

/**
 * Every way art28 can fail that a person should hear about, with the facts its message needs.
 *
 * The sentence for each code stands in `shared/text/<language>/errors.json`, under the same name.
 */
export const errors = {
  'file.missing': file,
  'file.unreadable': file,
  'file.isFolder': file,
  'file.isLink': file,
  'file.outside': z.object({ file: z.string(), folder: z.string() }),
  'file.changed': file,
  'file.exists': file,
  'disk.full': file,
  'disk.readOnly': file,

  'agreement.empty': file,
  'agreement.binary': file,
  'agreement.tooLarge': z.object({ file: z.string(), sizeMiB: z.number(), limitMiB: z.number() }),
  'agreement.encoding': file,
  'agreement.truncated': file,
  'agreement.noText': file,
  'agreement.otherText': file,
  'agreement.sameFile': file,
  'agreement.answersUnjudged': z.object({ answers: z.array(z.string()) }),
  'agreement.encrypted': file,
  'agreement.damaged': file,
  'agreement.oldWord': file,
  'agreement.unpacksTooLarge': z.object({ file: z.string(), limitMiB: z.int() }),
  'agreement.tooManyParts': z.object({ file: z.string(), parts: z.int(), limit: z.int() }),
  'agreement.scan': file,
  'agreement.tooManyPages': z.object({ file: z.string(), pages: z.int(), limit: z.int() }),
  'agreement.tooComplex': file,
  'agreement.mailbox': file,
  'agreement.outlookMail': file,
  'agreement.mailWithoutAgreement': file,

  'dossier.notADossier': file,
  'dossier.damaged': z.object({ file: z.string(), detail: z.string() }),
  'dossier.newer': z.object({ file: z.string(), version: z.int() }),
  'dossier.locked': file,
  'dossier.readOnly': file,
  'dossier.chainBroken': z.object({ file: z.string(), sequence: z.int() }),
  'dossier.noneOpen': z.object({}),
  'dossier.anotherOpen': z.object({}),
  'dossier.openHere': file,
  'dossier.unlisted': z.object({}),
  'dossier.originalMissing': file,
  'dossier.evidenceMissing': z.object({ file: z.string(), sha256: z.string() }),

  'person.unknown': z.object({}),
  'job.outOfMemory': z.object({}),
  'job.tookTooLong': z.object({ seconds: z.int() }),
  'library.unknown': id,
  'library.shipped': z.object({ name: z.string() }),
  'library.damaged': z.object({ name: z.string() }),

  'command.invalid': z.object({ kind: z.string(), paths: z.array(z.string()) }),
  'command.unknown': z.object({ kind: z.string() }),
  'audit.alreadyOpened': z.object({}),
  'audit.notOpened': z.object({}),
  'audit.frozen': z.object({ kind: z.string() }),
  'audit.unknownItem': z.object({ what: Noun, id: z.string() }),
  'audit.duplicateId': z.object({ what: Noun, id: z.string() }),

  'trail.backInTime': z.object({ at: z.string(), last: z.string() }),

  'undo.lasting': z.object({ sequence: z.int() }),
  'undo.notInEffect': z.object({ sequence: z.int() }),
  'undo.depended': z.object({ sequence: z.int(), dependent: z.int(), kind: z.string() }),

  'dates.reversed': z.object({ earlier: z.string(), later: z.string() }),
  'dates.inFuture': z.object({ date: z.string() }),

  'engagement.unqualified': z.object({}),

  'term.wholeTextUnread': z.object({ term: z.string() }),
  'term.readingNeeded': z.object({ term: z.string(), readings: z.array(z.string()) }),
  'term.valueUnfit': z.object({ term: z.string(), paths: z.array(z.string()) }),

  'precondition.waiverUnwritten': z.object({ precondition: z.string() }),
  'precondition.bindsByLaw': z.object({ precondition: z.string() }),

  'request.receiptUndated': id,
  'request.reasonNeeded': id,

  'evidence.removed': id,
  'evidence.inUse': z.object({ id: z.string(), links: z.array(z.string()) }),
  'evidence.fileMissing': z.object({ id: z.string(), strength: z.string() }),
  'evidence.notSeenMade': id,
  'evidence.certificateTooStrong': z.object({ id: z.string(), strength: z.string() }),
  'evidence.notMinimised': id,

  'checklist.itemsInUse': z.object({ items: z.array(z.string()) }),

  'item.reasonNeeded': item,
  'item.testedAfterAll': item,
  'item.sampleTooLarge': z.object({ item: z.string(), size: z.int(), population: z.int() }),
  'item.deviationsTooMany': z.object({ item: z.string(), deviations: z.int(), size: z.int() }),
  'item.sampleNotAll': z.object({ item: z.string(), size: z.int(), population: z.int() }),
  'item.weakEvidence': item,
  'item.certificateAlone': item,
  'item.populationDisproved': z.object({ item: z.string(), deviations: z.int() }),
  'item.populationNotWhole': item,
  'item.sampleToExtend': z.object({ item: z.string(), more: z.int() }),
  'item.sampleFails': z.object({ item: z.string(), deviations: z.int(), size: z.int() }),
  'item.criterionIncomplete': z.object({ item: z.string(), documents: z.array(z.string()) }),
  'item.refusedYetConform': item,
  'item.withoutEvidence': item,
  'item.levelsNotMet': item,

  'claim.withoutEvidence': claim,
  'claim.weakEvidence': claim,
  'claim.populationDisproved': claim,

  'finding.absenceUnconfirmed': z.object({ gap: z.string() }),
  'finding.gapIsAgreement': id,
  'finding.withoutCriterion': id,
  'finding.quoteNotFound': id,
  'finding.withdrawn': id,
  'finding.notProvisional': id,
  'finding.sameGrade': id,
  'finding.notHeard': id,
  'finding.withoutEvidence': id,
  'finding.cannotShift': id,
  'finding.shiftNotFinal': id,

  'response.textNeeded': id,

  'action.missing': id,

  'cost.timeOrAmount': id,
  'cost.reasonNeeded': id,

  'costShift.withoutFinding': z.object({}),

  'conclusion.underProcedures': z.object({}),
  'conclusion.reasonNeeded': z.object({}),

  'report.withoutConclusion': z.object({}),
  'report.provisionalFindings': z.object({ findings: z.array(z.string()) }),
  'report.notFrozen': z.object({}),
  'report.auditorSignsFirst': z.object({}),
  'report.alreadySigned': z.object({ name: z.string() }),
  'report.refusalReasonNeeded': z.object({ name: z.string() }),
  'report.signerUnqualified': z.object({ name: z.string() }),

  'cli.options': z.object({ options: z.array(z.string()) }),
  'cli.usage': z.object({ command: z.string() }),
  'cli.unknown': z.object({ command: z.string() }),
  'cli.passphraseNeeded': z.object({}),
  'cli.oldNode': z.object({ needed: z.int(), found: z.string() }),
  'file.unknownKind': file,
  'file.tooLarge': z.object({ file: z.string(), limitMiB: z.number() }),
  'letter.unknown': z.object({ letter: z.string(), known: z.array(z.string()) }),
  'undo.nothing': z.object({ name: z.string() }),
  'redo.nothing': z.object({ name: z.string() }),
  'report.noLeadAuditor': z.object({}),
  'report.cannotRemake': z.object({ version: z.int() }),
  'work.notJson': z.object({ file: z.string(), line: z.int() }),
  'work.notAWorkFile': file,
  'work.tooLarge': z.object({ file: z.string(), limitMiB: z.number() }),
  'work.missing': field,
  'work.unknownField': field,
  'work.wrongValue': field,
  'work.unknownPerson': z.object({ person: z.string() }),
  'request.invalid': z.object({ paths: z.array(z.string()) }),
  'catalogue.invalid': z.object({ file: z.string(), detail: z.string() }),
  'pdf.notAPdf': z.object({}),
  'pdf.tooLarge': z.object({ limitMiB: z.number() }),
  'pdf.bomb': z.object({ limitMiB: z.number() }),
  'pdf.encrypted': z.object({}),
  'pdf.damaged': z.object({}),
  'pdf.cannotExtend': z.object({}),
  'pdf.alreadySigned': z.object({}),

  'identity.passphraseWrong': z.object({}),
  'identity.passphraseTooShort': z.object({ minimum: z.int() }),
  'identity.damaged': z.object({}),
  'identity.noKey': z.object({}),
  'identity.noCertificate': z.object({}),
  'identity.unsupportedKey': z.object({ key: z.string() }),
  'identity.storedDamaged': file,
  'identity.newer': z.object({ file: z.string(), version: z.int() }),
  'identity.unknown': id,

  unexpected: z.object({ reference: z.string() }),
} as const

export type ErrorCode = keyof typeof errors
export type ErrorFacts<C extends ErrorCode> = z.output<(typeof errors)[C]>

/** A failure with a name. Crosses a process boundary as `{ code, facts }`, never as a thrown Error. */
export class AppError<C extends ErrorCode = ErrorCode> extends Error {
  override readonly name = 'AppError'
  readonly code: C
  readonly facts: ErrorFacts<C>

  constructor(code: C, facts: ErrorFacts<C>, options?: ErrorOptions) {
    super(code, options)
    this.code = code
    this.facts = facts
  }
}
