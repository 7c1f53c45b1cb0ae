import { z } from 'zod'

const file = z.object({ file: z.string() })

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
  'agreement.noText': file,

  'dossier.notADossier': file,
  'dossier.damaged': z.object({ file: z.string(), detail: z.string() }),
  'dossier.newer': z.object({ file: z.string(), version: z.int() }),
  'dossier.locked': file,
  'dossier.readOnly': file,
  'dossier.chainBroken': z.object({ file: z.string(), sequence: z.int() }),
  'dossier.evidenceMissing': z.object({ file: z.string(), sha256: z.string() }),

  'command.invalid': z.object({ kind: z.string(), paths: z.array(z.string()) }),
  'command.unknown': z.object({ kind: z.string() }),
  'audit.alreadyOpened': z.object({}),
  'audit.notOpened': z.object({}),
  'audit.frozen': z.object({ kind: z.string() }),
  'audit.unknownItem': z.object({ what: z.string(), id: z.string() }),
  'audit.duplicateId': z.object({ what: z.string(), id: z.string() }),

  'cli.usage': z.object({ command: z.string() }),
  'cli.unknown': z.object({ command: z.string() }),
  'cli.passphraseNeeded': z.object({}),
  'file.unknownKind': file,
  'work.invalid': z.object({ file: z.string(), detail: z.string() }),
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
  'identity.unknown': z.object({ id: z.string() }),

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

export type Answer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: ErrorCode; readonly facts: unknown }
