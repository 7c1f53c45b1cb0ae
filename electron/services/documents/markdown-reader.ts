import type { DocumentReader } from './document-reader.ts'
import { withHtmlRead } from './markdown-html.ts'
import { looksLikeMarkdown, markdownToText } from './markdown-text.ts'
import { textReader } from './text-reader.ts'

/** Text with Markdown's marks. */
export const markdownReader: DocumentReader = {
  fits: (bytes) => textReader.fits(bytes) && looksLikeMarkdown(Buffer.from(bytes).toString('latin1')),
  async read(fileName, bytes, work) {
    const { text, ...plain } = await textReader.read(fileName, bytes, work)
    return { ...plain, format: 'markdown', text: markdownToText(withHtmlRead(fileName, text.replaceAll(/\r\n?/g, '\n'))) }
  },
}
