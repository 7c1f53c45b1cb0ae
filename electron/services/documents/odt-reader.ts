import { AppError } from '../../../shared/errors.ts'
import type { DocumentReader } from './document-reader.ts'
import { OdtBody } from './odt-body.ts'
import { printBlocks } from './print-blocks.ts'
import { parseXml } from './xml.ts'
import { isZip, openZip, peekZip, type ZipPackage } from './zip.ts'

/** OpenDocument texts, of LibreOffice and others. */
export const odtReader: DocumentReader = {
  fits: (bytes) => isZip(bytes) && (peekZip(bytes)?.mimeType ?? '').startsWith('application/vnd.oasis.opendocument.text'),
  async read(fileName, bytes, { onProgress }) {
    const zip = openZip(fileName, bytes)
    refuseEncrypted(fileName, zip)
    const content = zip.read('content.xml')
    if (!content) throw new AppError('agreement.damaged', { file: fileName })
    const styles = zip.read('styles.xml')
    const body = new OdtBody(parseXml(fileName, content), styles && parseXml(fileName, styles))
    const blocks = body.read(onProgress ?? (() => {}))
    return { format: 'odt', encoding: 'utf-8', text: printBlocks(blocks), pages: [], remarks: body.hasProposals ? ['tracked_changes'] : [] }
  },
}

/** The manifest stays readable in a document with a password, and says so of each part. */
function refuseEncrypted(file: string, zip: ZipPackage): void {
  const manifest = new TextDecoder().decode(zip.read('META-INF/manifest.xml') ?? new Uint8Array())
  if (manifest.includes('encryption-data') || zip.names.has('encrypted-package')) throw new AppError('agreement.encrypted', { file })
}
