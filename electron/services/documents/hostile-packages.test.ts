import { readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { aDocx, anOdt, aPackage, aParagraph } from '../../../test/support/a-package.ts'
import { readAgreementBytes } from './read-agreement-file.ts'

const read = (bytes: Uint8Array) => readAgreementBytes('dpa.docx', bytes)
const fixture = (name: string) => readFileSync(new URL(`../../../test/fixtures/agreements/${name}`, import.meta.url))
const whole = aDocx({ body: aParagraph('Verwerker mag controleren.') })
const word = (document: string | Uint8Array) => aPackage({ '[Content_Types].xml': '<Types/>', 'word/document.xml': document })

const filled = (filling: string) => aDocx({ body: aParagraph(`a${filling.repeat(5_000_000)}bb`) })

/** The container of old Word, with a stream of this name in its list. */
const container = (stream: string) => Buffer.concat([Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), new Uint8Array(1016), Buffer.from(`${stream}\0`, 'utf16le'), new Uint8Array(512)])

/** The package with a number of two or four bytes changed in the list of its contents, at every part. */
function withClaim(bytes: Uint8Array, at: number, value: number): Uint8Array {
  const changed = Buffer.from(bytes)
  const entry = Buffer.from([0x50, 0x4b, 1, 2])
  for (let place = changed.indexOf(entry); place >= 0; place = changed.indexOf(entry, place + 1)) changed.writeUInt32LE(value, place + at)
  return changed
}

const spaces = new Uint8Array(64 * 1024 * 1024).fill(32)

describe('a package that is no agreement', () => {
  it.each<[string, () => Uint8Array, string]>([
    ['a Word document with a password', () => container('EncryptedPackage'), 'agreement.encrypted'],
    ['an OpenDocument text with a password', () => aPackage({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': 'x', 'META-INF/manifest.xml': '<manifest:encryption-data/>' }), 'agreement.encrypted'],
    ['a document of old Word', () => container('WordDocument'), 'agreement.oldWord'],
    ['another file in old Word’s container', () => container('Workbook'), 'agreement.binary'],
    ['a workbook', () => aPackage({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>' }), 'agreement.binary'],
    ['any other package', () => aPackage({ 'readme.txt': 'tekst' }), 'agreement.binary'],
    ['a document cut off', () => fixture('itemo.docx').subarray(0, 9000), 'agreement.damaged'],
    ['an OpenDocument text cut off', () => fixture('itemo.odt').subarray(0, 40_000), 'agreement.damaged'],
    ['a document without its text', () => aPackage({ '[Content_Types].xml': '<Types/>', 'word/styles.xml': '<w:styles xmlns:w="w"/>' }), 'agreement.damaged'],
    ['broken XML', () => word('<w:document xmlns:w="w"><w:body>'), 'agreement.damaged'],
    ['text that is no UTF-8', () => word(Uint8Array.of(0x3c, 0x61, 0x3e, 0xff, 0x3c, 0x2f, 0x61, 0x3e)), 'agreement.damaged'],
    ['a bomb of spaces', () => word(spaces), 'agreement.unpacksTooLarge'],
    ['a bomb that claims to be small', () => withClaim(word(spaces), 24, 1000), 'agreement.damaged'],
    ['a part that claims to lie outside the file', () => withClaim(whole, 42, 0x7fffffff), 'agreement.damaged'],
    ['a part that differs from its checksum', () => withClaim(whole, 16, 1), 'agreement.damaged'],
    ['a package of too many parts', () => aPackage(Object.fromEntries(Array.from({ length: 5001 }, (_, index) => [`word/${index}.xml`, '']))), 'agreement.tooManyParts'],
    ['a bomb of entities', () => word('<!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;">]><a>&y;</a>'), 'agreement.tooComplex'],
    ['an entity that asks for a file', () => word('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'), 'agreement.tooComplex'],
    ['nesting without end', () => word(`${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`), 'agreement.tooComplex'],
    ['elements without end', () => word(`<a>${'<b/>'.repeat(1_000_001)}</a>`), 'agreement.tooComplex'],
    ['namespaces without end', () => word(`<a>${Array.from({ length: 6000 }, (_, index) => `<b xmlns:n${index}="n"/>`).join('')}</a>`), 'agreement.tooComplex'],
  ])('is refused: %s', async (_, make, code) => {
    await expect(read(make())).rejects.toMatchObject({ code })
  })

  it('is refused where two parts have one name', async () => {
    const twice = Buffer.from(aPackage({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<a>een</a>', 'word/documenu.xml': '<a>twee</a>' }))
    for (let place = twice.indexOf('documenu'); place >= 0; place = twice.indexOf('documenu')) twice.write('document', place)
    await expect(read(twice)).rejects.toMatchObject({ code: 'agreement.damaged' })
  })
})

describe('a package that would do more than be read', () => {
  it('is read as text, whatever macros it carries and whatever it is called', async () => {
    const withMacros = aPackage({
      '[Content_Types].xml': '<Types/>',
      'word/vbaProject.bin': 'Sub AutoOpen()',
      'word/document.xml': '<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>Verwerker mag.</w:t></w:r></w:p></w:body></w:document>',
    })
    expect(await read(withMacros)).toMatchObject({ format: 'docx', text: 'Verwerker mag.\n' })
  })

  it('fetches nothing from outside', async () => {
    const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
    const outside = aPackage({
      '[Content_Types].xml': '<Types/>',
      'word/_rels/document.xml.rels': `<Relationships><Relationship Id="r" Type="${relations}/numbering" TargetMode="External" Target="https://example.org/numbering.xml"/><Relationship Id="s" Type="${relations}/styles" Target="../../../etc/passwd"/></Relationships>`,
      'word/document.xml': '<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>Verwerker mag.</w:t></w:r></w:p></w:body></w:document>',
    })
    expect(await read(outside)).toMatchObject({ text: 'Verwerker mag.\n' })
  })

  it('is read in time that grows with its length, whatever it is filled with', async () => {
    expect((await read(filled(' '))).text).toBe('a bb\n')
    expect((await read(filled('\u00a0'))).text).toBe('a bb\n')
  })

  it('counts no list into absurd numbers', async () => {
    const styles = '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="i" text:start-value="999999999"/></text:list-style>'
    const text = '<text:numbered-paragraph text:level="999999999" text:style-name="L"><text:p>aa</text:p></text:numbered-paragraph><text:list text:style-name="L"><text:list-item><text:p>bb</text:p></text:list-item></text:list>'
    expect(await read(anOdt(text, styles))).toMatchObject({ text: 'aa\n\n999999999 bb\n' })
  })
})
