import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import path from 'node:path'

import { AppError } from '../../shared/errors.ts'
import { describeManifest, describeVerification, type VerificationLine } from '../../shared/report/describe-verification.ts'
import { describeReportData } from '../../shared/report/describe-report-data.ts'
import { describeDossier } from '../../shared/saved/describe-dossier.ts'
import type { Language } from '../../shared/values.ts'
import { verifyDossier } from '../services/dossier/verify-dossier.ts'
import { regularFileSize } from '../services/regular-file.ts'
import { verifyReportData } from '../services/report/verify-json.ts'
import { compareWithManifest, parseManifest } from '../services/signing/manifest.ts'
import { verifyManifest } from '../services/signing/sign-manifest.ts'
import { verifyPdf } from '../services/signing/verify-pdf.ts'
import type { CliCommand } from './command.ts'
import { readLimited } from './files.ts'
import { exitStatus, type Shell } from './shell.ts'

/** What checking a file found: whether it is in order, the facts for programs, and the sentences for people. */
export interface Checked {
  readonly isInOrder: boolean
  readonly facts: object
  readonly lines: (language: Language) => readonly VerificationLine[]
}

const marks = { good: '✓', caution: '!', bad: '✗', plain: ' ' } as const

/** Checks a report, dossier, report data or manifest, whichever the file is by its content. */
export const verify: CliCommand = {
  words: [1, 1],
  options: { json: { type: 'boolean' } },
  async run(shell, { words, options }) {
    const checked = await check(words[0]!, (done, total) => shell.progress(words[0]!, done, total))
    if (options['json']) shell.print(JSON.stringify({ isInOrder: checked.isInOrder, ...checked.facts }, null, 2))
    else printLines(shell, checked)
    return checked.isInOrder ? exitStatus.ok : exitStatus.notInOrder
  },
}

function printLines({ print, language }: Shell, { lines }: Checked): void {
  for (const { tone, text } of lines(language)) print(`${marks[tone]} ${text}`)
}

/** @throws file.unknownKind for a file that none of our checks is about; file.missing, file.unreadable, dossier.locked */
export async function check(filePath: string, onProgress?: (done: number, total: number) => void): Promise<Checked> {
  const head = firstBytes(filePath)
  if (head.startsWith('SQLite format 3\0')) return checkDossier(filePath, onProgress)
  const bytes = readLimited(filePath)
  if (head.includes('%PDF-')) return checkPdf(bytes)
  return checkData(bytes) ?? checkManifest(filePath, bytes) ?? unknown(filePath)
}

function checkDossier(filePath: string, onProgress?: (done: number, total: number) => void): Checked {
  const facts = verifyDossier(filePath, onProgress ? { onProgress } : {})
  return { isInOrder: facts.isIntact, facts, lines: (language) => describeDossier(facts, language) }
}

/** A PDF's signatures, and by themselves the report's data that it carries. */
async function checkPdf(bytes: Uint8Array): Promise<Checked> {
  const { attachments, ...verification } = await verifyPdf(bytes)
  const reportData = attachments.map((attachment) => verifyReportData(attachment.bytes)).filter((data) => data !== null)
  const facts = { kind: 'pdf', ...verification, attachments: attachments.map(({ name, sha256, sizeBytes }) => ({ name, sha256, sizeBytes })), reportData }
  return {
    isInOrder: verification.verdict === 'intact' && reportData.every((data) => data.isIntact),
    facts,
    lines: (language) => [...describeVerification({ ...verification, attachments }, language), ...reportData.flatMap((data) => describeReportData(data, language))],
  }
}

function checkData(bytes: Uint8Array): Checked | null {
  const facts = verifyReportData(bytes)
  return facts && { isInOrder: facts.isIntact, facts, lines: (language) => describeReportData(facts, language) }
}

/** A manifest, with its signature beside it under the same name and `.p7s`, and the files it names in the same folder. */
function checkManifest(filePath: string, bytes: Buffer): Checked | null {
  const entries = parseManifest(bytes.toString('utf8'))
  if (!entries) return null
  const signature = readIfThere(`${filePath}.p7s`) ?? new Uint8Array()
  const folder = path.dirname(filePath)
  const files = new Map(
    entries.flatMap(({ fileName }) => {
      const named = fileName === path.basename(fileName) ? readIfThere(path.join(folder, fileName)) : null
      return named ? [[fileName, named] as const] : []
    }),
  )
  const verification = verifyManifest(bytes, signature)
  const comparison = compareWithManifest(entries, files)
  const isInOrder = verification.problems.length === 0 && comparison.changed.length === 0 && comparison.missing.length === 0
  return { isInOrder, facts: { kind: 'manifest', ...verification, ...comparison }, lines: (language) => describeManifest(verification, comparison, language) }
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

function readIfThere(filePath: string): Buffer | null {
  try {
    return readFileSync(filePath)
  } catch {
    return null
  }
}
