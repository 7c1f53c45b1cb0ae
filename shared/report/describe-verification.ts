import { formatDate, formatInstant } from '../text/format.ts'
import { textsIn, type Texts } from '../text/index.ts'
import type { Language } from '../values.ts'
import type { CertificateFacts, ManifestComparison, ManifestVerification, PdfVerification, SignatureVerification } from './verification.ts'

/** One sentence of an answer. `good` confirms, `caution` asks for thought, `bad` warns, `plain` tells. */
export type VerificationLine = {
  readonly about: 'file' | 'signature' | 'attachment' | 'meaning'
  readonly tone: 'good' | 'caution' | 'bad' | 'plain'
  readonly text: string
}

const verdictTones = { intact: 'good', extended: 'caution', broken: 'bad', unsigned: 'caution' } as const

/** What can be said of a PDF, sentence by sentence, the verdict first and the limits of what it proves last. */
export function describeVerification(verification: PdfVerification, language: Language): readonly VerificationLine[] {
  const texts = textsIn(language)
  const { verdict, sha256, sizeBytes, signatures } = verification
  return [
    { about: 'file', tone: verdictTones[verdict], text: texts(`verify:verdict.${verdict}`) },
    { about: 'file', tone: 'plain', text: texts('verify:file', { sha256, sizeBytes }) },
    ...signatures.flatMap((signature, index) => describeSignature({ signature, number: index + 1, fileSizeBytes: sizeBytes, texts, language })),
    ...describeAttachments(verification, texts),
    ...(signatures.length === 0 ? [] : describeMeaning(texts)),
  ]
}

/** What can be said of a signed list of files and the files it names. */
export function describeManifest(
  { problems, certificate }: ManifestVerification,
  { same, changed, missing }: ManifestComparison,
  language: Language,
): readonly VerificationLine[] {
  const texts = textsIn(language)
  return [
    problems.length === 0
      ? { about: 'signature', tone: 'good', text: texts('verify:manifest.holds') }
      : { about: 'signature', tone: 'bad', text: texts('verify:manifest.fails') },
    ...problems.map((problem) => ({ about: 'signature', tone: 'bad', text: texts(`verify:problem.${problem}`) }) as const),
    ...describeCertificate(certificate, texts, language),
    ...same.map((fileName) => ({ about: 'file', tone: 'good', text: texts('verify:manifest.same', { fileName: visible(fileName) }) }) as const),
    ...changed.map((fileName) => ({ about: 'file', tone: 'bad', text: texts('verify:manifest.changed', { fileName: visible(fileName) }) }) as const),
    ...missing.map((fileName) => ({ about: 'file', tone: 'bad', text: texts('verify:manifest.missing', { fileName: visible(fileName) }) }) as const),
    ...describeMeaning(texts),
  ]
}

type SignatureInWords = {
  readonly signature: SignatureVerification
  readonly number: number
  readonly fileSizeBytes: number
  readonly texts: Texts
  readonly language: Language
}

function describeSignature({ signature, number, fileSizeBytes, texts, language }: SignatureInWords): readonly VerificationLine[] {
  const { problems, certificate, claimedAt, reason, location, role } = signature
  const line = (tone: VerificationLine['tone'], text: string): VerificationLine => ({ about: 'signature', tone, text })
  return [
    problems.length === 0 ? line('good', texts('verify:signature.holds', { number })) : line('bad', texts('verify:signature.fails', { number })),
    ...problems.map((problem) => line('bad', texts(`verify:problem.${problem}`))),
    ...describeCertificate(certificate, texts, language),
    claimedAt === null
      ? line('caution', texts('verify:signature.atUnknown'))
      : line('plain', texts('verify:signature.at', { at: formatInstant(language, claimedAt) })),
    ...(signature.isCertificateValidThen === false ? [line('caution', texts('verify:certificate.notValidThen'))] : []),
    ...(role === '' ? [] : [line('plain', texts('verify:signature.role', { role: visible(role) }))]),
    ...(reason === '' ? [] : [line('plain', texts('verify:signature.reason', { reason: visible(reason) }))]),
    ...(location === '' ? [] : [line('plain', texts('verify:signature.location', { location: visible(location) }))]),
    ...describeCover(signature, fileSizeBytes, texts),
    line(signature.level === 'padesBaselineB' ? 'plain' : 'caution', texts(`verify:signature.${signature.level}`)),
    ...(signature.hasUnsignedParts ? [line('plain', texts('verify:signature.unsignedParts'))] : []),
  ]
}

function describeCertificate(certificate: CertificateFacts | null, texts: Texts, language: Language): readonly VerificationLine[] {
  const line = (tone: VerificationLine['tone'], text: string): VerificationLine => ({ about: 'signature', tone, text })
  if (certificate === null) return [line('caution', texts('verify:signature.byUnknown'))]
  const { subject, issuer, serialNumber, key, sha256 } = certificate
  const [name, organisation] = [visible(subject.name), visible(subject.organisation)]
  const [from, until] = [formatDate(language, certificate.validFrom.slice(0, 10)), formatDate(language, certificate.validUntil.slice(0, 10))]
  return [
    line('plain', organisation === '' ? texts('verify:signature.by', { name }) : texts('verify:signature.byFor', { name, organisation })),
    line('plain', texts('verify:certificate.facts', { serialNumber, from, until, key })),
    line('plain', texts('verify:certificate.fingerprint', { sha256 })),
    line('caution', certificate.isSelfSigned ? texts('verify:certificate.selfSigned') : texts('verify:certificate.issued', { issuer: visible(issuer) })),
  ]
}

function describeCover(signature: SignatureVerification, fileSizeBytes: number, texts: Texts): readonly VerificationLine[] {
  const { coveredBytes, coversWholeFile, laterAddition } = signature
  const line = (tone: VerificationLine['tone'], text: string): VerificationLine => ({ about: 'signature', tone, text })
  if (coversWholeFile) return [line('plain', texts('verify:signature.coversAll'))]
  if (coveredBytes === 0) return [line('bad', texts('verify:signature.coversNothing'))]
  const kinds = laterAddition?.kinds ?? []
  return [
    line('plain', texts('verify:signature.coversPart', { coveredBytes, laterBytes: fileSizeBytes - coveredBytes })),
    ...(kinds.length === 0 ? [line('plain', texts('verify:added.nothing'))] : []),
    ...kinds.map((kind) => line(kind === 'signature' ? 'plain' : 'caution', texts(`verify:added.${kind}`))),
  ]
}

function describeAttachments({ attachments, signatures }: PdfVerification, texts: Texts): readonly VerificationLine[] {
  if (attachments.length === 0) return []
  const isCovered = signatures.some(({ problems, laterAddition }) => problems.length === 0 && areAttachmentsKept(laterAddition?.kinds ?? []))
  return [
    ...attachments.map(({ name, sha256, sizeBytes }) => {
      const text = texts('verify:attachment.facts', { name: visible(name), sha256, sizeBytes })
      return { about: 'attachment', tone: 'plain', text } as const
    }),
    isCovered
      ? { about: 'attachment', tone: 'good', text: texts('verify:attachment.covered') }
      : { about: 'attachment', tone: 'caution', text: texts('verify:attachment.notCovered') },
  ]
}

/** A change that is called `other` may be any change, so only these leave the attachments surely as they were. */
function areAttachmentsKept(kinds: readonly string[]): boolean {
  return kinds.every((kind) => kind === 'signature' || kind === 'annotation' || kind === 'documentInformation')
}

/** A signer's words on one line of a bearable length, without characters that steer a terminal or turn the direction of reading. */
function visible(text: string): string {
  const line = text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim()
  return line.length <= 300 ? line : `${line.slice(0, 300)}…`
}

function describeMeaning(texts: Texts): readonly VerificationLine[] {
  return [
    { about: 'meaning', tone: 'plain', text: texts('verify:meaning.integrity') },
    { about: 'meaning', tone: 'plain', text: texts('verify:meaning.notQualified') },
  ]
}
