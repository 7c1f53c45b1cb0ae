import { expect, test } from 'vitest'

import { guessType } from './guess-type.ts'

test.each([
  ['ISO_27001-certificaat.pdf', 'application/pdf', 'EV01'],
  // A statement of applicability often names the standard too.
  ['Verklaring van toepasselijkheid ISO 27001.pdf', 'application/pdf', 'EV02'],
  ['ISO-27701.pdf', 'application/pdf', 'EV04'],
  ['SOC2 type II.pdf', 'application/pdf', 'EV05'],
  ['pentest-2026.pdf', 'application/pdf', 'EV09'],
  ['lijst subverwerkers.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'EV10'],
  ['Screenshot 2026-11-20.png', 'image/png', 'EV20'],
  ['IMG_0042.jpg', 'image/jpeg', 'EV18'],
  ['plaatje.png', 'image/png', 'EV18'],
  ['uitvoer.csv', 'text/csv', 'EV20'],
  ['document.pdf', 'application/pdf', 'EV21'],
])('proposes for %s (%s) %s', (fileName, mediaType, type) => expect(guessType({ fileName, mediaType })).toBe(type))
