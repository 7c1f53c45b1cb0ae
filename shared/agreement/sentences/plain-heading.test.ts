import { describe, expect, it } from 'vitest'

import { prepare } from '../prepare.ts'
import { plainHeading } from './plain-heading.ts'
import { vocabularyOf } from './vocabulary.ts'

const words = 'De verwerker werkt mee aan audits van de klant. Audits zijn vertrouwelijk.'

describe('a heading as people read it', () => {
  it.each([
    ['with soft hyphens', 'Ge\u00adheim\u00adhou\u00adding', 'Geheimhouding'],
    ['with joined letters', 'Speciﬁcatie', 'Specificatie'],
    ['with wide and unbreakable spaces', 'Audits  van\u00a0de klant', 'Audits van de klant'],
    ['with a space between its letters', 'A u d i t s   v a n   d e   k l a n t', 'Audits van de klant'],
    ['with as much space between its words', 'A u d i t s v a n d e k l a n t', 'Audits van de klant'],
    ['with a hyphen among its letters', 'S u b - v e r w e r k e r s', 'Sub-verwerkers'],
    ['with marks of emphasis', 'De **audit** van de klant', 'De audit van de klant'],
    ['with nothing to mend', 'Audits – van ‘de klant’', 'Audits – van ‘de klant’'],
  ])('%s', (_, printed, plain) => expect(plainHeading(printed, vocabularyOf(`${words}\n${printed}`))).toBe(plain))

  it('is that of the part it stands above', () => {
    const { outline } = prepare(`1. D o e l   v a n   d e   a u d i t s\n\n${words}\n\n2. Audit\u00adrecht\n\n${words}\n`)
    expect(outline.map(({ number, heading }) => [number, heading])).toEqual([[null, null], ['1', 'Doel van de audits'], ['2', 'Auditrecht']])
  })
})
