import { describe, expect, it } from 'vitest'

import type { AppError } from '../../errors.ts'
import { CueCompiler } from './compile-cue.ts'
import { makeCues } from './cue.ts'
import { prepare } from '../prepare.ts'
import { inContext } from '../prepared.ts'

const compiler = new CueCompiler({ audit: 'audit*|*controle|inspectie*', controller: 'klant|opdrachtgever', number: '[number: tien|dertig|10]' })
const cues = makeCues(compiler)
const found = (cue: string, folded: string) => {
  const match = cues.find(cue, { folded })
  return match && folded.slice(match.start, match.end)
}

describe('a cue', () => {
  it.each([
    ['whole words only', 'klant', 'de klanten', null],
    ['a word that begins so', 'klant*', 'de klanten', 'klanten'],
    ['a word that ends so', '*controle', 'een conformiteitscontrole op', 'conformiteitscontrole'],
    ['letters with accents as letters', 'en', 'geën', null],
    ['one of several', '(kosten|uitgaven) van', 'de uitgaven van', 'uitgaven van'],
    ['something that may be left out', 'sub-?verwerker', 'een subverwerker', 'subverwerker'],
    ['words further on', 'recht … {audit}', 'het recht om jaarlijks inspecties uit te voeren', 'recht om jaarlijks inspecties'],
    ['the nearest continuation', 'a … b', 'a b b', 'a b'],
    ['a start that can be continued', 'a b … c', 'a b' + ' x'.repeat(120) + ' a b c', 'a b c'],
    ['nothing over too wide a gap', 'recht … audit', 'recht' + ' x'.repeat(120) + ' audit', null],
    ['numbers in digits, and brackets', 'één \\(#\\) maand', 'na één (1) maand', 'één (1) maand'],
    ['signs that mean something to a pattern', '€ 1.000', 'tot € 1.000', '€ 1.000'],
  ])('finds %s', (_, cue, folded, expected) => expect(found(cue, folded)).toBe(expected))

  it('takes words over with their place', () => {
    expect(cues.find('binnen {number} dagen', { folded: 'uiterlijk binnen tien dagen' })).toEqual({
      start: 10,
      end: 27,
      captures: { number: { text: 'tien', start: 17, end: 21 } },
    })
  })

  it.each(['(a', 'a)', '', 'a … ', '{unknown}', '{open', 'a||b', '[x a]', '?'])('is refused as catalogue data when it reads ‘%s’', (cue) => {
    expect(() => cues.find(cue, { folded: 'a' })).toThrow(expect.objectContaining({ code: 'catalogue.invalid' }) as AppError)
  })

  it('finds in the sentences of an agreement what it finds in the same words elsewhere', () => {
    const { sentences } = prepare('1. Audit\n1.1 De klant heeft recht op een audit. De inspectie is in mei.\n1.2 De opdrachtgever mag:\n(a) audits houden;\n(b) u vragen.')
    const inAgreement = makeCues(compiler, sentences)
    const tried = ['{audit}', '{controller} … {audit}', 'u', 'recht op', '#', '*', 'mag', 'x {audit}']
    expect(tried.map((cue) => sentences.map((sentence) => inAgreement.find(cue, sentence)))).toEqual(tried.map((cue) => sentences.map(({ folded }) => cues.find(cue, { folded }))))
    expect(sentences.map((sentence) => inAgreement.findAny(['mag … {audit}', 'mei'], inContext(sentence))?.start ?? null)).toEqual([null, 19, null, 17, null])
  })

  it('is tried only on sentences that hold its words', () => {
    const { sentences } = prepare('De klant betaalt. Een audit volgt. De klant mag auditen.')
    const inAgreement = makeCues(compiler, sentences)
    const [inFirst, inSecond, inThird] = sentences.map(inAgreement.rulesFor([{ cues: ['{audit}'] }, { cues: ['klant … {audit}', 'betaalt'] }]))
    expect(inAgreement.candidates(['klant … {audit}', 'volgt']).map(({ text }) => text)).toEqual(['Een audit volgt.', 'De klant mag auditen.'])
    expect([inFirst, inSecond, inThird].map((rules) => rules!.map((rule) => rule.cues.length))).toEqual([[2], [1], [1, 2]])
  })

  it('stays fast on a text made to be slow', () => {
    const folded = 'a b c '.repeat(20_000)
    const started = performance.now()
    expect(found('(a|b|c)* … (a|b|c)* … (a|b|c)* … z', folded)).toBeNull()
    expect(found('(a )?(a )?(a )?*b* *z', folded)).toBeNull()
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})
