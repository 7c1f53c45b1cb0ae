import { expect, it } from 'vitest'

import { withoutQuoteMarks } from './quote-marks.ts'

it.each([
  ['once', 'Hierbij:\n\n> Artikel 1 Doel\n>\n> De verwerker\n> werkt mee.', 'Hierbij:\n\nArtikel 1 Doel\n\nDe verwerker\nwerkt mee.'],
  ['twice', '>> Artikel 1 Doel\r\n> > De verwerker werkt mee.', 'Artikel 1 Doel\nDe verwerker werkt mee.'],
  ['only in part', 'Artikel 1\nDoel\n> 5 uur\n', 'Artikel 1\nDoel\n> 5 uur\n'],
])('a text quoted %s loses its marks where most lines have one', (_, quoted, text) => expect(withoutQuoteMarks(quoted)).toBe(text))
