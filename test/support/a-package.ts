import { strToU8, zipSync } from 'fflate'

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const wordNames = `xmlns:w="${word}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"`

export interface DocxContent {
  /** What stands in `w:body`. */
  readonly body: string
  readonly numbering?: string
  readonly styles?: string
  readonly footnotes?: string
  readonly endnotes?: string
}

/** A package of parts, as word processors write it. */
export function aPackage(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part])))
}

/** A small Word document. */
export function aDocx({ body, ...parts }: DocxContent): Uint8Array {
  const given = Object.entries(parts)
  const related = given.map(([name], index) => `<Relationship Id="r${index}" Type="${relations}/${name}" Target="${name}.xml"/>`).join('')
  return aPackage({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships><Relationship Id="r1" Type="${relations}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships>${related}</Relationships>`,
    'word/document.xml': `<w:document ${wordNames}><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(given.map(([name, part]) => [`word/${name}.xml`, `<w:${name} ${wordNames}>${part}</w:${name}>`])),
  })
}

/** A paragraph of a Word document; its text may be runs. */
export function aParagraph(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${text.startsWith('<') ? text : aRun(text)}</w:p>`
}

export function aRun(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
}

const odfNames = ['office', 'style', 'text', 'table'].map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`).join(' ') + ' xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"'

/** A small OpenDocument text: what stands in `office:text`, in `office:automatic-styles` and in `office:styles`. */
export function anOdt(text: string, automaticStyles = '', styles = ''): Uint8Array {
  return aPackage({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content ${odfNames}><office:automatic-styles>${automaticStyles}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`,
    'styles.xml': `<office:document-styles ${odfNames}><office:styles>${styles}</office:styles></office:document-styles>`,
    'META-INF/manifest.xml': '<manifest/>',
  })
}
