import { describe, expect, it } from 'vitest'

import { aDocx, aParagraph } from '../../../test/support/a-package.ts'
import { aPdf } from '../../../test/support/a-pdf.ts'
import { readAgreementBytes } from './read-agreement-file.ts'

const headers = 'From: jose@voorbeeld.nl\r\nTo: audit@voorbeeld.nl\r\nSubject: Overeenkomst\r\nDate: Fri, 20 Nov 2026 10:00:00 +0100\r\nMIME-Version: 1.0\r\n'
const letter = 'Beste collega,\r\n\r\nBijgaand de verwerkersovereenkomst van de verwerker.\r\n'
const agreement = Array.from({ length: 12 }, (_, index) => `Artikel ${index + 1}. De verwerker meldt een datalek aan de verwerkingsverantwoordelijke en werkt mee aan een audit over persoonsgegevens en subverwerkers.`)

interface Attached {
  readonly name: string
  readonly bytes: Uint8Array
}

function aMail(text: string, attachments: readonly Attached[] = []): Uint8Array {
  const parts = attachments.map(({ name, bytes }) => `--b\r\nContent-Type: application/octet-stream; name="${name}"\r\nContent-Disposition: attachment\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(bytes).toString('base64')}\r\n`)
  return Buffer.from(`${headers}Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}\r\n${parts.join('')}--b--\r\n`)
}

const read = (bytes: Uint8Array) => readAgreementBytes('x.eml', bytes)
const docx = { name: 'x.docx', bytes: aDocx({ body: agreement.map((words) => aParagraph(words)).join('') }) }
const conditions = { name: 'voorwaarden.txt', bytes: Buffer.from('Betaling geschiedt binnen dertig dagen.\n'.repeat(300)) }
const picture = { name: 'logo.png', bytes: Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1') }

describe('an agreement in a mail', () => {
  it('is the mail’s own text', async () => {
    expect(await read(aMail(agreement.join('\r\n\r\n'), [picture]))).toMatchObject({ format: 'mail', text: expect.stringMatching(/^Artikel 1\. De verwerker/), remarks: [] })
  })

  it('is the text that a mail passes on, without the marks before its lines', async () => {
    const quoted = agreement.map((words) => `> ${words}`).join('\r\n>\r\n')
    expect(await read(aMail(`Zie hieronder.\r\n\r\n${quoted}`))).toMatchObject({ text: expect.stringMatching(/^Zie hieronder\.\n\nArtikel 1\. De verwerker/) })
  })

  it('is the mail’s own page where it has no text', async () => {
    const page = `${headers}Content-Type: text/html; charset=utf-8\r\n\r\n<ol>${agreement.map((words) => `<li>${words}</li>`).join('')}</ol>`
    expect(await read(Buffer.from(page))).toMatchObject({ format: 'mail', text: expect.stringMatching(/^1\. Artikel|^Artikel 1/) })
  })

  it('is the attachment that looks most like one, whatever it is called', async () => {
    expect(await read(aMail(letter, [picture, conditions, { ...docx, name: 'scan.png' }]))).toMatchObject({ format: 'docx', text: expect.stringMatching(/^Artikel 1/), remarks: ['attachment'] })
  })

  it('is read past an attachment that cannot be read', async () => {
    expect(await read(aMail(letter, [{ name: 'x.pdf', bytes: aPdf([[]]) }, docx]))).toMatchObject({ format: 'docx' })
  })
})

describe('a mail that is refused', () => {
  const outlook = Buffer.concat([Buffer.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), Buffer.alloc(512), Buffer.from('__substg1.0_0037001F', 'utf16le')])
  it.each([
    ['with a scan alone', aMail('', [{ name: 'x.pdf', bytes: aPdf([[]]) }]), 'agreement.scan'],
    ['without words', aMail('', [picture]), 'agreement.mailWithoutAgreement'],
    ['in a mailbox', Buffer.from(`From jose@voorbeeld.nl Fri Nov 20 10:00:00 2026\n${headers.replaceAll('\r', '')}\n${letter}`), 'agreement.mailbox'],
    ['in Outlook’s own format', outlook, 'agreement.outlookMail'],
    ['nested without end', Buffer.from(headers + Array.from({ length: 2000 }, (_, index) => `Content-Type: multipart/mixed; boundary="b${index}"\r\n\r\n--b${index}\r\n`).join('')), 'agreement.tooComplex'],
  ])('%s', async (_, bytes, code) => {
    await expect(read(bytes)).rejects.toMatchObject({ code })
  })

  it('is no agreement that speaks of addresses', async () => {
    expect(await readAgreementBytes('x.txt', Buffer.from('From: 1 May\nTo: 2 June\n\nArtikel 1. Audit\n'))).toMatchObject({ format: 'text' })
  })
})
