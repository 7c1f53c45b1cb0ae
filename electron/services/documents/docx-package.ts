import { posix } from 'node:path'

import { AppError } from '../../../shared/errors.ts'
import { attributeOf, childrenOf, type Element, parseXml } from './xml.ts'
import type { ZipPackage } from './zip.ts'

/** The parts of a Word document that hold text people read; headers and footers are not among them. */
export interface DocxParts {
  readonly document: Element
  readonly numbering: Element | null
  readonly styles: Element | null
  readonly footnotes: Element | null
  readonly endnotes: Element | null
}

/** Finds the parts as Word does: by the relations between them, since programs name them as they like. Nothing outside the file is followed. */
export function docxParts(file: string, zip: ZipPackage): DocxParts {
  const parse = (path: string | undefined) => {
    const bytes = path === undefined ? null : zip.read(path)
    return bytes && parseXml(file, bytes)
  }
  const relationsOf = (path: string) => {
    const folder = path.slice(0, path.lastIndexOf('/') + 1)
    const targets = new Map<string, string>()
    for (const relation of childrenOf(parse(`${folder}_rels/${path.slice(folder.length)}.rels`), 'Relationship')) {
      const type = attributeOf(relation, 'Type')?.split('/').at(-1)
      const target = attributeOf(relation, 'Target')
      if (type && target && attributeOf(relation, 'TargetMode') !== 'External') targets.set(type, target.startsWith('/') ? target.slice(1) : posix.join(folder, target))
    }
    return targets
  }
  const documentPath = relationsOf('').get('officeDocument') ?? 'word/document.xml'
  const document = parse(documentPath)
  if (!document) throw new AppError('agreement.damaged', { file })
  const relations = relationsOf(documentPath)
  return {
    document,
    numbering: parse(relations.get('numbering')),
    styles: parse(relations.get('styles')),
    footnotes: parse(relations.get('footnotes')),
    endnotes: parse(relations.get('endnotes')),
  }
}
