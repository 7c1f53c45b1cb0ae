import { agreementFiles } from '../../shared/audit/agreement-files.ts'
import type { Request } from '../../shared/audit/decide.ts'
import { AppError } from '../../shared/errors.ts'

/** A file that was read as a new version of the agreement. */
export interface VersionRead {
  readonly sha256: string
  readonly bytes: Uint8Array
}

/**
 * The bytes of the agreement's file that the commands name; none where they name none.
 *
 * @throws request.invalid for a file that was not the last one read: no line of the trail names bytes that nobody has
 */
export function originalNamedBy(commands: readonly Request[], lastRead: VersionRead | null): Uint8Array | undefined {
  const named = agreementFiles(commands.map(({ kind, payload }) => ({ command: kind, payload })))
  if (named.length === 0) return undefined
  if (!lastRead || named.some(({ sha256 }) => sha256 !== lastRead.sha256)) throw new AppError('request.invalid', { paths: ['agreement'] })
  return lastRead.bytes
}
