import { createHash } from 'node:crypto'

import type { PDF } from '@libpdf/core'

import type { LaterAddition, PdfVerification, SignatureProblem, SignatureVerification } from '../../../shared/report/verification.ts'
import { checkCms, type CmsCheck } from './check-cms.ts'
import { isSameBytes, readFirstDer } from './der.ts'
import { attachmentsOf, type Attachment } from './pdf-attachments.ts'
import { changesBetween } from './pdf-changes.ts'
import { instantOfPdfDate } from './pdf-dates.ts'
import { openPdf } from './pdf-file.ts'
import { readCertificateIfPossible } from './read-certificate.ts'
import { signatureFieldsOf, type SignatureField } from './signature-fields.ts'
import { rangeFrom, readGap, signedRangesIn, type SignedRange } from './signed-ranges.ts'

/** What verifying found, with the bytes of the attachments. */
export type VerifiedPdf = Omit<PdfVerification, 'attachments'> & { readonly attachments: Attachment[] }

/**
 * What a PDF's signatures cover, whether they hold, and what was added since, from the file alone.
 *
 * A signature is judged as it was set: who, when and why are read from the part that it covers, so that nothing added later can put other words
 * in the signer's mouth. A certificate is read, not trusted. Throws what `openPdf` throws.
 */
export async function verifyPdf(bytes: Uint8Array): Promise<VerifiedPdf> {
  const pdf = await openPdf(bytes)
  const ranges = signedRangesIn(bytes)
  const signatures: SignatureVerification[] = []
  for (const [index, range] of ranges.entries()) {
    signatures.push(await verifySignature({ bytes, pdf, range, previousEnd: ranges[index - 1]?.end ?? 0 }))
  }
  const misplaced = signatureFieldsOf(pdf).filter(({ range }) => !ranges.some((known) => isSameRange(known, rangeFrom(range, bytes.length))))
  signatures.push(...misplaced.map(withoutCover))
  return {
    verdict: verdictOn(signatures),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    sizeBytes: bytes.length,
    signatures,
    attachments: [...attachmentsOf(pdf)],
  }
}

type SignatureInFile = {
  readonly bytes: Uint8Array
  readonly pdf: PDF
  readonly range: SignedRange
  /** Where the cover of the signature before this one ends. */
  readonly previousEnd: number
}

async function verifySignature({ bytes, pdf, range, previousEnd }: SignatureInFile): Promise<SignatureVerification> {
  const coversWholeFile = range.end === bytes.length
  const revision = coversWholeFile ? pdf : await openPdf(bytes.subarray(0, range.end)).catch(() => null)
  const field = revision === null ? undefined : signatureFieldsOf(revision).find((one) => isSameRange(range, rangeFrom(one.range, range.end)))
  const gap = readGap(bytes, range)
  const check = gap === null ? unreadable : checkGap(gap, { bytes, range })
  const problems: SignatureProblem[] = [
    ...(field === undefined || range.gapStart < previousEnd ? (['range'] as const) : []),
    ...(gap === null || (field !== undefined && !isSameBytes(gap, field.contents)) ? (['gap'] as const) : []),
    ...check.problems,
  ]
  const certificate = check.certificate === null ? null : readCertificateIfPossible(check.certificate)
  const claimedAt = field === undefined ? null : instantOfPdfDate(field.signedAt)
  return {
    problems,
    certificate,
    ...claimsOf(field),
    claimedAt,
    isCertificateValidThen:
      claimedAt === null || certificate === null ? null : certificate.validFrom <= claimedAt && claimedAt <= certificate.validUntil,
    coveredBytes: range.end,
    coversWholeFile,
    level: check.isBaseline ? 'padesBaselineB' : 'cms',
    hasUnsignedParts: check.hasUnsignedParts,
    laterAddition: coversWholeFile ? null : laterAddition({ before: revision, after: pdf, sizeBytes: bytes.length - range.end }),
  }
}

const unreadable: CmsCheck = { problems: [], certificate: null, isBaseline: false, hasUnsignedParts: false }

/** A signature, followed by zeros up to the room that was kept for it. */
function checkGap(gap: Uint8Array, { bytes, range }: Pick<SignatureInFile, 'bytes' | 'range'>): CmsCheck {
  const cms = firstDerIn(gap)
  if (cms === null) return { ...unreadable, problems: ['structure'] }
  const check = checkCms(cms, (hash) =>
    createHash(hash).update(bytes.subarray(0, range.gapStart)).update(bytes.subarray(range.gapEnd, range.end)).digest(),
  )
  const isPaddedWithZeros = gap.subarray(cms.length).every((byte) => byte === 0)
  return isPaddedWithZeros ? check : { ...check, problems: ['padding', ...check.problems] }
}

function firstDerIn(gap: Uint8Array): Uint8Array | null {
  try {
    return readFirstDer(gap).bytes
  } catch {
    return null
  }
}

function laterAddition({ before, after, sizeBytes }: { readonly before: PDF | null; readonly after: PDF; readonly sizeBytes: number }): LaterAddition {
  return { sizeBytes, kinds: before === null ? ['other'] : [...changesBetween(before, after)] }
}

function claimsOf(field: SignatureField | undefined): Pick<SignatureVerification, 'reason' | 'location' | 'role'> {
  return { reason: field?.reason ?? '', location: field?.location ?? '', role: field?.role ?? '' }
}

/** A field that presents a signature whose range points at none: it covers nothing. */
function withoutCover(field: SignatureField): SignatureVerification {
  return {
    problems: ['range'],
    certificate: null,
    ...claimsOf(field),
    claimedAt: instantOfPdfDate(field.signedAt),
    isCertificateValidThen: null,
    coveredBytes: 0,
    coversWholeFile: false,
    level: 'cms',
    hasUnsignedParts: false,
    laterAddition: null,
  }
}

function isSameRange(one: SignedRange, other: SignedRange | null): boolean {
  return other !== null && one.gapStart === other.gapStart && one.gapEnd === other.gapEnd && one.end === other.end
}

function verdictOn(signatures: readonly SignatureVerification[]): PdfVerification['verdict'] {
  if (signatures.length === 0) return 'unsigned'
  if (signatures.some(({ problems }) => problems.length > 0)) return 'broken'
  const isCovered = signatures.some(({ coversWholeFile }) => coversWholeFile)
  const hasOnlySignatures = signatures.every(({ laterAddition }) => laterAddition?.kinds.every((kind) => kind === 'signature') ?? true)
  return isCovered && hasOnlySignatures ? 'intact' : 'extended'
}
