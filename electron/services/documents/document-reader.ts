import type { AgreementSource } from '../../../shared/agreement/source.ts'

/** What a document says, in whatever format it came. */
export type DocumentText = Pick<AgreementSource, 'format' | 'encoding' | 'text' | 'pages' | 'remarks'>

export interface DocumentWork {
  /** Told how much of how much was read, in the format's own parts: pages, paragraphs. */
  readonly onProgress?: (done: number, total: number) => void
}

/** Reads one format. Which reader a file gets is judged by its content; its name says nothing. */
export interface DocumentReader {
  fits(bytes: Uint8Array): boolean
  /** @throws AppError one of the `agreement.*` codes, naming the file */
  read(fileName: string, bytes: Uint8Array, work: DocumentWork): Promise<DocumentText>
}
