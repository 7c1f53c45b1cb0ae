import { DocxBody } from './docx-body.ts'
import { docxParts } from './docx-package.ts'
import type { DocumentReader } from './document-reader.ts'
import { printBlocks } from './print-blocks.ts'
import { isZip, openZip, peekZip } from './zip.ts'

/** Word documents, with or without macros: those are never looked at. A package too damaged to know is taken for one, and refused as damaged. */
export const docxReader: DocumentReader = {
  fits: (bytes) => isZip(bytes) && hasWordParts(peekZip(bytes)?.names ?? null),
  async read(fileName, bytes, { onProgress }) {
    const body = new DocxBody(docxParts(fileName, openZip(fileName, bytes)))
    const blocks = body.read(onProgress ?? (() => {}))
    return { format: 'docx', encoding: 'utf-8', text: printBlocks(blocks), pages: [], remarks: body.hasProposals ? ['tracked_changes'] : [] }
  },
}

function hasWordParts(names: ReadonlySet<string> | null): boolean {
  return !names || (names.has('[Content_Types].xml') && [...names].some((name) => name.startsWith('word/')))
}
