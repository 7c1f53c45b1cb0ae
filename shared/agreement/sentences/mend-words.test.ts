import { describe, expect, it } from 'vitest'

import { prepare } from '../prepare.ts'

const known = 'De verwerker helpt. De verwerker mag dat. De verwerker kan dat. Deze overeenkomst geldt. De persoonsgegevens zijn veilig.'
const lastOf = (text: string) => prepare(`${known}\n\n${text}`).sentences.at(-1)!

describe('words that a printer took apart', () => {
  it.each([
    ['with wide gaps between words', 'D e z e  o v e r e e n k o m s t  g e l d t.', 'Deze overeenkomst geldt.'],
    ['without gaps between words', 'D e z e o v e r e e n k o m s t g e l d t.', 'Deze overeenkomst geldt.'],
    ['in part', 'Hier staan de p e r s o o n s g e g e v e n s en de ver werk er.', 'Hier staan de persoonsgegevens en de verwerker.'],
  ])('%s are joined', (_, text, expected) => expect(lastOf(text).text).toBe(expected))

  it('are quoted as they are printed', () => {
    const text = `${known}\n\nHier staan de p e r s o o n s g e g e v e n s van de klant.`
    const sentence = prepare(text).sentences.at(-1)!
    const start = sentence.text.indexOf('persoonsgegevens')
    expect(text.slice(sentence.offsets[start], sentence.offsets[start + 'persoonsgegevens'.length - 1]! + 1)).toBe('p e r s o o n s g e g e v e n s')
  })

  it('are not made of letters in a list', () => expect(lastOf('Het gaat om de punten a b c en d van de bijlage.').text).toBe('Het gaat om de punten a b c en d van de bijlage.'))
})

describe('words that run together', () => {
  it.each([
    ['an article', 'Dit betreft deverwerker van de klant.', 'Dit betreft de verwerker van de klant.'],
    ['a verb', 'Dan is het zo dat verwerkerzal meewerken.', 'Dan is het zo dat verwerker zal meewerken.'],
  ])('are parted behind or before %s that another word of the text stands next to', (_, text, expected) => expect(lastOf(text).text).toBe(expected))

  it('are left where they are one word', () => expect(lastOf('Dit is de eenduidige verwerkersovereenkomst van dezelfde dag.').text).toBe('Dit is de eenduidige verwerkersovereenkomst van dezelfde dag.'))
})
