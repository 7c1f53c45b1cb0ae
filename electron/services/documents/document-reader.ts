import type { AgreementSource } from '../../../shared/agreement/source.ts'

/** What a document says, in whatever format it came. */
export type DocumentText = Pick<AgreementSource, 'format' | 'encoding' | 'text' | 'pages'>

/** Reads one format. Which reader a file gets is judged by its content; its name says nothing. */
export interface DocumentReader {
  fits(bytes: Uint8Array): boolean
  /** @throws AppError `agreement.encoding` or `agreement.truncated` */
  read(fileName: string, bytes: Uint8Array): DocumentText
}
