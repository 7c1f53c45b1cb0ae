import { z } from 'zod'

import { Instant, Sha256 } from '../values.ts'

/** Why a signature does not hold; each has its sentence in the `verify` texts. */
export const SignatureProblem = z.enum([
  'range',
  'gap',
  'padding',
  'structure',
  'algorithm',
  'contentType',
  'digest',
  'certificateBinding',
  'signatureValue',
])
export type SignatureProblem = z.output<typeof SignatureProblem>

/** A name or detail that the certificate claims; empty where it claims none. */
export const CertificateFacts = z.strictObject({
  subject: z.strictObject({ name: z.string(), organisation: z.string(), country: z.string() }),
  issuer: z.string(),
  /** Hexadecimal, as the issuer numbered it. */
  serialNumber: z.string(),
  validFrom: Instant,
  validUntil: Instant,
  /** Signed with its own key: nobody else vouches for the name. */
  isSelfSigned: z.boolean(),
  key: z.string(),
  sha256: Sha256,
})
export type CertificateFacts = z.output<typeof CertificateFacts>

/** What a part of the document that was added after a signature does. `other` is anything that may change what a reader sees. */
export const ChangeKind = z.enum(['signature', 'annotation', 'documentInformation', 'attachment', 'other'])
export type ChangeKind = z.output<typeof ChangeKind>

/** What stands in the file behind the part that a signature covers. */
export const LaterAddition = z.strictObject({
  sizeBytes: z.int().min(1),
  kinds: z.array(ChangeKind),
})
export type LaterAddition = z.output<typeof LaterAddition>

export const SignatureVerification = z.strictObject({
  problems: z.array(SignatureProblem),
  /** Null where the signature is too damaged to find the certificate in. */
  certificate: CertificateFacts.nullable(),
  /** The signer's own clock; null where the signature claims none, or one that cannot be read. */
  claimedAt: Instant.nullable(),
  reason: z.string(),
  location: z.string(),
  /** The capacity in which was signed, as the signer wrote it. */
  role: z.string(),
  /** `claimedAt` falls within the certificate's validity; null where either is unknown. */
  isCertificateValidThen: z.boolean().nullable(),
  /** Bytes from the start of the file up to where this signature's cover ends. */
  coveredBytes: z.int().min(0),
  coversWholeFile: z.boolean(),
  /** PAdES baseline B, or a signature that leaves out part of what that asks for. */
  level: z.enum(['padesBaselineB', 'cms']),
  /** A time stamp or other unsigned part is there, which is not judged. */
  hasUnsignedParts: z.boolean(),
  laterAddition: LaterAddition.nullable(),
})
export type SignatureVerification = z.output<typeof SignatureVerification>

export const AttachmentFacts = z.strictObject({ name: z.string(), sha256: Sha256, sizeBytes: z.int().min(0) })
export type AttachmentFacts = z.output<typeof AttachmentFacts>

/**
 * What the file's signatures say together.
 *
 * `intact`: every signature holds and nothing but further signatures was added. `extended`: every signature holds for its part, but something else
 * was added after one. `broken`: at least one does not hold. `unsigned`: there is none.
 */
export const VerificationVerdict = z.enum(['intact', 'extended', 'broken', 'unsigned'])
export type VerificationVerdict = z.output<typeof VerificationVerdict>

/** What can be said of a PDF by looking at the file alone. */
export const PdfVerification = z.strictObject({
  verdict: VerificationVerdict,
  sha256: Sha256,
  sizeBytes: z.int().min(0),
  /** In the order in which they were set. */
  signatures: z.array(SignatureVerification),
  attachments: z.array(AttachmentFacts),
})
export type PdfVerification = z.output<typeof PdfVerification>

/** What a detached signature over a manifest says: no time and no place, only who and whether it holds. */
export const ManifestVerification = z.strictObject({
  problems: z.array(SignatureProblem),
  certificate: CertificateFacts.nullable(),
})
export type ManifestVerification = z.output<typeof ManifestVerification>

/** What a manifest says against what is there, each file by name. */
export type ManifestComparison = { readonly same: readonly string[]; readonly changed: readonly string[]; readonly missing: readonly string[] }

/** What can be said of a report's JSON file by itself; null where it is too damaged to say. */
export const ReportDataVerification = z.strictObject({
  kind: z.literal('reportData'),
  isIntact: z.boolean(),
  sha256: Sha256.nullable(),
  title: z.string().nullable(),
  version: z.int().nullable(),
  generatedAt: Instant.nullable(),
})
export type ReportDataVerification = z.output<typeof ReportDataVerification>
