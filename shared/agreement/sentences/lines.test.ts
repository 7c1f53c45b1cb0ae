import { describe, expect, it } from 'vitest'

import { toLines } from './lines.ts'

const furnitureIn = (text: string) => [...new Set(toLines(text).filter(({ isFurniture }) => isFurniture).map((line) => line.text))]
const page = (place: string) => `De verwerker te ${place} verwerkt de gegevens alleen in opdracht van\nde verantwoordelijke te ${place}, en voor niets anders.\n`
const broken = 'De verantwoordelijke mag eenmaal per jaar bij de verwerker\n'
const goesOn = 'nagaan of deze zich aan de afspraken houdt.\n'
const [one, two, three, four] = [page('Almelo'), page('Breda'), page('Gouda'), page('Sneek')]

describe('headers and footers', () => {
  it.each([
    ['come back on many pages', [one, two, three, four].join('Kade Hosting – overeenkomst\n').concat('Kade Hosting – overeenkomst\n'), ['Kade Hosting – overeenkomst']],
    ['come back beside a page’s number', `${one}\nPagina 1 van 2\nKade Hosting – versie 2\n\n${two}\nPagina 2 van 2\nKade Hosting – versie 2\n`, ['Pagina 1 van 2', 'Kade Hosting – versie 2', 'Pagina 2 van 2']],
    ['come back, once in the middle of a sentence', `${one}${broken}\nKade Hosting B.V.\n\n${goesOn}${two}\nKade Hosting B.V.\n\n${three}`, ['Kade Hosting B.V.']],
    ['are none between paragraphs', `${one}Ook dit\n\n${two}Ook dit\n\n${three}`, []],
    ['are none where two sentences say the same', `${one}${broken}en de klant\n${goesOn}${two}${broken}en de klant\n${goesOn}`, []],
  ])('%s', (_, text, furniture) => expect(furnitureIn(text)).toEqual(furniture))
})

describe('lines', () => {
  const wrapped = `${one}${broken}${goesOn}${two}${broken}${goesOn}${three}${four}`.trimEnd().split('\n')

  it.each([
    ['as Windows ends them', '\r\n'],
    ['as two programs one after the other end them', '\r\r\n'],
    ['as old Macs end them', '\r'],
    ['with a blank one below each', '\n\n'],
  ])('end %s', (_, lineBreak) => expect(toLines(wrapped.join(lineBreak)).map(({ text }) => text)).toEqual(wrapped))

  it('keep the blank ones that part paragraphs of a line each', () => {
    expect(toLines('Dit is een hele zin.\n\n'.repeat(20)).filter(({ isBlank }) => isBlank)).toHaveLength(21)
  })

  it('are what the rows of a table say that has one column', () => {
    const rows = toLines('| De verwerker meldt een |\n|---|\n|  inbreuk meteen.  |\n| a | b |')
    expect(rows.map(({ start, end, isBlank, text }) => [start, end, isBlank ? '' : text])).toEqual([[2, 24, 'De verwerker meldt een'], [28, 31, ''], [36, 51, 'inbreuk meteen.'], [55, 64, '| a | b |']])
  })
})
