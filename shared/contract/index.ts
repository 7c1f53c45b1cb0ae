import { z } from 'zod'

import { Party } from '../audit/engagement.ts'
import { EvidenceFile } from '../audit/evidence.ts'
import { AuditEvent } from '../audit/event.ts'
import { Catalogue } from '../catalogue/index.ts'
import { LetterId } from '../catalogue/letters.ts'
import { SignatureMeaning } from '../report/signature-page.ts'
import { Id, Language, Sha256, Words } from '../values.ts'
import { MenuAction } from './actions.ts'
import { call, news } from './define.ts'
import { KnownDossier, OpenedDossier } from './dossiers.ts'
import { Signer, SigningIdentity } from './identities.ts'
import { LibraryAgreement, ReadAgreement } from './library.ts'
import { Preview } from './preview.ts'
import { Settings } from './settings.ts'
import { VerifiedFile } from './verified-file.ts'
import { ComparedVersion } from './versions.ts'

const nothing = z.void()
const bytes = z.instanceof(Uint8Array)

/** Long work: told about through `work.progressed` under this id, and ended early by `work.cancel`. */
const job = Id

/** A name of a file that main wrote where a person chose; null where the person closed the dialog or cancelled. */
const savedFile = z.strictObject({ fileName: z.string(), folder: z.string() }).nullable()

const Signature = Signer.extend({ place: z.string() })

/**
 * Every question the window may put to main, and every piece of news it may hear. Main owns the truth; the window names no path.
 *
 * An answer of null means that the person closed a dialog or cancelled the work: nothing happened.
 */
export const contract = {
  app: {
    start: call(
      nothing,
      z.strictObject({
        product: z.strictObject({ name: z.string(), version: z.string() }),
        /** What the window runs in, as it names itself: `Electron 45.4.1`, or the stand-in. */
        host: z.string(),
        platform: z.enum(['linux', 'win32', 'darwin']),
        settings: Settings,
        catalogue: Catalogue,
        /** The dossier that was open before the window was loaded again, or that the system asked to open. */
        opened: OpenedDossier.nullable(),
      }),
    ),
    saveSettings: call(Settings.partial(), Settings),
    menuChosen: news(z.strictObject({ action: MenuAction })),
    /** The dossier is about to be closed, by the system and not by the window: it sends what is still being typed, and answers with `typedIsSaved`. */
    saveTyped: news(nothing),
    typedIsSaved: call(nothing, nothing),
  },
  work: {
    progressed: news(z.strictObject({ job, done: z.number().min(0), total: z.number().min(0) })),
    cancel: call(z.strictObject({ job }), nothing),
  },
  library: {
    list: call(nothing, z.array(LibraryAgreement)),
    /** Asks for a file, reads it and keeps it. */
    importFile: call(z.strictObject({ job }), LibraryAgreement.nullable()),
    importBytes: call(z.strictObject({ job, fileName: Words, bytes }), LibraryAgreement.nullable()),
    importText: call(z.strictObject({ job, name: Words, text: z.string() }), LibraryAgreement.nullable()),
    read: call(z.strictObject({ job, id: Id }), ReadAgreement.nullable()),
    /** Only what was imported can be removed; dossiers keep their own copy. */
    remove: call(z.strictObject({ id: Id }), nothing),
  },
  dossiers: {
    list: call(nothing, z.array(KnownDossier)),
    /** Asks where the dossier shall lie, reads the agreement into it and opens it. */
    create: call(
      z.strictObject({ job, agreement: Id, side: z.enum(['controller', 'processor']), language: Language, title: Words, controller: Party, processor: Party }),
      OpenedDossier.nullable(),
    ),
    open: call(nothing, OpenedDossier.nullable()),
    openKnown: call(z.strictObject({ id: Id }), OpenedDossier),
    /** Opens an example audit of its own, made anew the first time. */
    openExample: call(z.strictObject({ job, name: z.enum(['itemo', 'leadinfo']) }), OpenedDossier.nullable()),
    close: call(nothing, nothing),
    /** Takes a dossier off the list; its file stays. */
    forget: call(z.strictObject({ id: Id }), nothing),
    showInFolder: call(z.strictObject({ id: Id }), nothing),
    /** A copy of the open dossier, whole and sealed. */
    saveCopy: call(z.strictObject({ job }), savedFile),
    /** The system asked to open a dossier: by a double click, or from the command line. */
    opened: news(OpenedDossier),
    failedToOpen: news(z.strictObject({ code: z.string(), facts: z.record(z.string(), z.unknown()) })),
  },
  audit: {
    /** All of the commands or none; on disk when answered. Main adds who and when. */
    apply: call(z.strictObject({ commands: z.array(z.strictObject({ kind: Words, payload: z.unknown() })).min(1) }), z.array(AuditEvent)),
    /** Asks for a new version of the agreement, reads it and compares it with the one in force. Nothing is recorded: that is `agreement.amend`, to which main adds the file it read last. */
    readNewVersion: call(z.strictObject({ job }), ComparedVersion.nullable()),
    /** Whether the file of a version of the agreement is in the dossier itself; older dossiers have its text alone. */
    holdsAgreement: call(z.strictObject({ sha256: Sha256 }), z.boolean()),
    saveAgreement: call(z.strictObject({ sha256: Sha256 }), savedFile),
    verify: call(z.strictObject({ job }), VerifiedFile.nullable()),
    saveLetter: call(z.strictObject({ letter: LetterId, format: z.enum(['docx', 'txt']) }), savedFile),
    /** The dates of this audit as an iCalendar file. */
    saveCalendar: call(nothing, savedFile),
  },
  evidence: {
    /** Asks for files and takes their bytes into the dossier; a command must still attach each to the audit. */
    choose: call(z.strictObject({ job }), z.array(EvidenceFile).nullable()),
    /** A dropped or pasted file comes in pieces: begun, sent, finished. */
    begin: call(z.strictObject({ fileName: Words, sizeBytes: z.int().min(0) }), z.strictObject({ upload: Id })),
    send: call(z.strictObject({ upload: Id, bytes }), nothing),
    finish: call(z.strictObject({ upload: Id, job }), EvidenceFile.nullable()),
    abandon: call(z.strictObject({ upload: Id }), nothing),
    preview: call(z.strictObject({ sha256: Sha256, fileName: z.string() }), Preview),
    save: call(z.strictObject({ sha256: Sha256, fileName: Words }), savedFile),
    /** All evidence as a folder others can check (BagIt, RFC 8493); signed when a signer is given. */
    saveBag: call(z.strictObject({ job, signer: Signer.nullable() }), savedFile),
  },
  report: {
    /** The real PDF as it would be now: a draft, or the frozen version. */
    preview: call(z.strictObject({ job, language: Language }), z.strictObject({ fileName: z.string(), bytes }).nullable()),
    freeze: call(nothing, z.array(AuditEvent)),
    /** Asks for a folder and writes PDF, XLSX, JSON and manifest; with a signature they are signed, and the events say so. */
    deliver: call(
      z.strictObject({ job, language: Language, signature: Signature.nullable() }),
      z.strictObject({ fileNames: z.array(z.string()), folder: z.string(), events: z.array(AuditEvent) }).nullable(),
    ),
    /** Asks for a signed report and a new name, and adds a signature to it; earlier ones go on holding. */
    countersign: call(
      z.strictObject({ job, signature: Signature, as: SignatureMeaning, /** Why, where somebody refuses. */ remark: z.string().default('') }),
      /** The events tell of it where the report is that of the open dossier; else there are none. */
      z.strictObject({ fileName: z.string(), folder: z.string(), events: z.array(AuditEvent) }).nullable(),
    ),
  },
  identities: {
    list: call(nothing, z.array(SigningIdentity)),
    create: call(
      z.strictObject({ name: z.string(), organisation: z.string(), country: z.string(), email: z.string().nullable(), passphrase: z.string() }),
      SigningIdentity,
    ),
    /** Asks for a PKCS#12 file; `importPassphrase` opens it, `passphrase` protects it here. */
    import: call(z.strictObject({ importPassphrase: z.string(), passphrase: z.string() }), SigningIdentity.nullable()),
    remove: call(z.strictObject({ id: Id }), nothing),
    /** The certificate as PEM, for whoever must know it to trust it. */
    saveCertificate: call(z.strictObject({ id: Id }), savedFile),
  },
  verification: {
    /** Asks for a report, dossier, report data or manifest, and checks it. */
    choose: call(z.strictObject({ job }), VerifiedFile.nullable()),
    bytes: call(z.strictObject({ job, fileName: Words, bytes }), VerifiedFile.nullable()),
  },
} as const
