import { expect, test } from 'vitest'

import { toLines } from '../sentences/lines.ts'
import { readLabel } from './label.ts'
import { isRunningText } from './running-text.ts'

test.each([
  ['a list of contents goes on', 'Artikel 7. Beveiliging en geheimhouding van gegevens\nArtikel 8. Subverwerkers', false],
  ['a sentence is broken before the number it cites', 'De verwerker handelt volgens de bepalingen uit\nArtikel 8. Dat geldt ook voor subverwerkers', true],
  ['a sentence had ended', 'De verwerker handelt volgens de bepalingen van deze overeenkomst.\nArtikel 8. Subverwerkers', false],
])('%s', (_, text, isRunning) => {
  const lines = toLines(text)
  expect(isRunningText(lines, 1, readLabel(lines[1]!.text)!)).toBe(isRunning)
})
