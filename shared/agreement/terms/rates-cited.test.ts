import { expect, it } from 'vitest'

import { readWords } from '../../../test/support/shipped-agreements.ts'

const audited = (costs: string, fees: string) =>
  readWords(`Verwerkersovereenkomst\n\nArtikel 8. Audit\n\n8.1 De Klant mag bij de Verwerker een audit laten uitvoeren.\n\n8.2 ${costs}\n\nArtikel 9. Vergoedingen\n\n9.1 Een back-up terugzetten kost € 40 per uur.\n\n9.2 ${fees}\n`)
const inspected = (costs: string) =>
  readWords(`Vertrag zur Auftragsverarbeitung\n\n3. Vergütung\n\n3.1 Das Entgelt richtet sich nach dem Hauptvertrag.\n\n3.2 Der Stundensatz beträgt 90 €.\n\n7. Kontrolle\n\n7.1 Der Auftraggeber ist berechtigt, beim Auftragnehmer eine Kontrolle durchzuführen.\n\n7.2 ${costs}\n`)
const rateIn = ({ terms }: ReturnType<typeof readWords>) => (terms.find(({ id }) => id === 'T21')!.value as { amountCents: number } | null)?.amountCents ?? null

it.each([
  ['Voor zijn medewerking brengt de Verwerker het uurtarief van artikel 9.2 in rekening.', 'Ander werk kost € 75 per uur.', 7500],
  ['Voor zijn medewerking brengt de Verwerker niets in rekening, anders dan in artikel 9.2.', 'Ander werk kost € 75 per uur.', null],
  ['Voor zijn medewerking brengt de Verwerker het uurtarief van artikel 9.2 in rekening.', 'Het tarief is te vinden op de website.', null],
])('finds the rate in the clause that is cited for it: %s', (costs, fees, cents) => {
  expect(rateIn(audited(costs, fees))).toBe(cents)
})

it('finds it where the number stands before the word', () => {
  expect(rateIn(inspected('Der Aufwand wird zu dem in Ziffer 3.2 genannten Stundensatz vergütet.'))).toBe(9000)
})
