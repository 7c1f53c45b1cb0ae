import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync } from 'node:fs'
import path from 'node:path'

import type { VerifiedFile } from '../../shared/contract/verified-file.ts'
import { AppError } from '../../shared/errors.ts'
import { describeReportData } from '../../shared/report/describe-report-data.ts'
import { describeManifest, describeVerification, type VerificationLine } from '../../shared/report/describe-verification.ts'
import { describeDossier } from '../../shared/saved/describe-dossier.ts'
import type { Language } from '../../shared/values.ts'
import type { Work } from './dossier/evidence-files.ts'
import { verifyDossier } from './dossier/verify-dossier.ts'
import { readLimited } from './read-limited.ts'
import { regularFileSize } from './regular-file.ts'
import { verifyReportData } from './report/verify-json.ts'
import { liesBelow } from './same-file.ts'
import { compareWithManifest, parseManifest } from './signing/manifest.ts'
import { verifyManifest } from './signing/sign-manifest.ts'
import { verifyPdf } from './signing/verify-pdf.ts'

const signatureLimitBytes = 4 << 20

/** What checking a file found: whether it is in order, the facts for programs, and the sentences for people. */
export interface Checked {
  readonly kind: VerifiedFile['kind']
  readonly isInOrder: boolean
  readonly facts: object
  readonly lines: (language: Language) => readonly VerificationLine[]
}

/**
 * Checks a report, dossier, report data or manifest, whichever the file is by its content.
 *
 * @throws file.unknownKind for a file that none of our checks is about; file.missing, file.unreadable, dossier.locked
 */
export async function checkFile(filePath: string, work: Work = {}): Promise<Checked> {
  const head = firstBytes(filePath)
  if (head.startsWith('SQLite format 3\0')) return checkDossier(filePath, work)
  const bytes = readLimited(filePath)
  if (head.includes('%PDF-')) return checkPdf(bytes)
  return checkData(bytes) ?? checkManifest(filePath, bytes, work) ?? unknown(filePath)
}

/** The same as plain values, in both languages. */
export async function verifyFile(filePath: string, work: Work = {}): Promise<VerifiedFile> {
  const { kind, isInOrder, lines } = await checkFile(filePath, work)
  const linesIn = (language: Language) => lines(language).map(({ tone, text }) => ({ tone, text }))
  return { fileName: path.basename(filePath), kind, isInOrder, lines: { nl: linesIn('nl'), en: linesIn('en') } }
}

function checkDossier(filePath: string, work: Work): Checked {
  const facts = verifyDossier(filePath, work)
  return { kind: 'dossier', isInOrder: facts.isIntact, facts, lines: (language) => describeDossier(facts, language) }
}

/** A PDF's signatures, and by themselves the report's data that it carries. */
async function checkPdf(bytes: Uint8Array): Promise<Checked> {
  const { attachments, ...verification } = await verifyPdf(bytes)
  const reportData = attachments.map((attachment) => verifyReportData(attachment.bytes)).filter((data) => data !== null)
  const facts = { kind: 'pdf', ...verification, attachments: attachments.map(({ name, sha256, sizeBytes }) => ({ name, sha256, sizeBytes })), reportData }
  return {
    kind: 'pdf',
    isInOrder: verification.verdict === 'intact' && reportData.every((data) => data.isIntact),
    facts,
    lines: (language) => [...describeVerification({ ...verification, attachments }, language), ...reportData.flatMap((data) => describeReportData(data, language))],
  }
}

function checkData(bytes: Uint8Array): Checked | null {
  const facts = verifyReportData(bytes)
  return facts && { kind: 'report_data', isInOrder: facts.isIntact, facts, lines: (language) => describeReportData(facts, language) }
}

/** A manifest, with its signature beside it under the same name and `.p7s`, and the files it names in the same folder or below. */
function checkManifest(filePath: string, bytes: Buffer, { onProgress, signal }: Work): Checked | null {
  const entries = parseManifest(bytes.toString('utf8'))
  if (!entries) return null
  const signature = readIfThere(`${filePath}.p7s`) ?? new Uint8Array()
  const files = new Map<string, string>()
  for (const [index, { fileName }] of entries.entries()) {
    signal?.throwIfAborted()
    const hash = hashBelow(path.dirname(filePath), fileName)
    if (hash !== null) files.set(fileName, hash)
    onProgress?.(index + 1, entries.length)
  }
  const verification = verifyManifest(bytes, signature)
  const comparison = compareWithManifest(entries, files)
  const isInOrder = verification.problems.length === 0 && comparison.changed.length === 0 && comparison.missing.length === 0
  return {
    kind: 'manifest',
    isInOrder,
    facts: { kind: 'manifest', ...verification, ...comparison },
    lines: (language) => describeManifest(verification, comparison, language),
  }
}

function unknown(file: string): never {
  throw new AppError('file.unknownKind', { file })
}

function firstBytes(file: string): string {
  const head = Buffer.alloc(1024)
  regularFileSize(file)
  try {
    const opened = openSync(file, 'r')
    try {
      return head.toString('latin1', 0, readSync(opened, head))
    } finally {
      closeSync(opened)
    }
  } catch (error) {
    throw new AppError('file.unreadable', { file }, { cause: error })
  }
}

/** The hash of a file that a manifest names; null where it is not there, is no file, or lies elsewhere. */
function hashBelow(folder: string, fileName: string): string | null {
  const named = path.resolve(folder, fileName)
  try {
    if (!liesBelow(folder, named)) return null
    regularFileSize(named)
    return hashOf(named)
  } catch {
    return null
  }
}

function hashOf(filePath: string): string {
  const hash = createHash('sha256')
  const block = Buffer.allocUnsafe(1 << 20)
  const file = openSync(filePath, 'r')
  try {
    for (let count = readSync(file, block); count > 0; count = readSync(file, block)) hash.update(block.subarray(0, count))
    return hash.digest('hex')
  } finally {
    closeSync(file)
  }
}

/** A signature is a few KiB; whatever else bears the name is none. */
function readIfThere(filePath: string): Buffer | null {
  try {
    return readLimited(filePath, signatureLimitBytes)
  } catch {
    return null
  }
}
