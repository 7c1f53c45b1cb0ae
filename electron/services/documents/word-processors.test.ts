import { readFileSync } from 'node:fs'

import { beforeAll, describe, expect, it } from 'vitest'

import type { AgreementReading } from '../../../shared/agreement/reading.ts'
import { readWords, shippedAgreement } from '../../../test/support/shipped-agreements.ts'
import { readAgreementBytes } from './read-agreement-file.ts'

const fixture = (name: string) => readAgreementBytes(name, readFileSync(new URL(`../../../test/fixtures/agreements/${name}`, import.meta.url)))
const onOneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

const quoted = (quotes: readonly { readonly clause: string; readonly text: string }[]) => quotes.map(({ clause, text }) => [clause, onOneLine(text)])

/** What a reading says, wherever its sentences stand in the text. */
function saying({ auditClause, terms, claims, gaps, outline, partyNames, language }: AgreementReading) {
  return {
    language,
    partyNames,
    auditClause: auditClause && quoted([auditClause]),
    terms: terms.map(({ id, value, isSilent, quotes }) => ({ id, value, isSilent, quotes: quoted(quotes) })),
    claims: claims.map(({ id, quote }) => [id, ...quoted([quote])]),
    gaps: gaps.map(({ id, severity, clauses }) => [id, severity, clauses]),
    clauses: outline.filter(({ number }) => number !== null).map(({ kind, number, heading }) => [kind, number, heading]),
  }
}

describe.each(['itemo', 'leadinfo'] as const)('the agreement of %s, with automatic numbers', (name) => {
  let expected: ReturnType<typeof saying>
  beforeAll(async () => (expected = saying((await shippedAgreement(name)).reading)))

  it.each(['docx', 'odt'] as const)('reads the same from LibreOffice’s .%s as from plain text', async (format) => {
    const source = await fixture(`${name}.${format}`)
    expect(source).toMatchObject({ format, remarks: [] })
    expect(saying(readWords(source.text))).toEqual(expected)
  })
})

it('reads the agreement of Itemo the same from pandoc’s .docx, where its numbers are typed', async () => {
  expect(saying(readWords((await fixture('itemo-pandoc.docx')).text))).toEqual(saying((await shippedAgreement('itemo')).reading))
})

it.each(['docx', 'odt'] as const)('reads lists, a table and a note from pandoc’s .%s', async (format) => {
  expect((await fixture(`lists-and-notes.${format}`)).text).toBe(`Verwerkersovereenkomst Waterval

Tussen Gemeente Lindenhof (Verwerkingsverantwoordelijke) en Waterval B.V. (Verwerker).

Artikel 1 Begrippen

Begrip	Betekenis
Datalek	Een inbreuk op de beveiliging.
Locatie	Iedere plaats waar Verwerker gegevens verwerkt.

Artikel 2 Controle

1. Verwerkingsverantwoordelijke mag eenmaal per jaar controleren.[1]

[1] Een controle na een datalek telt niet mee.

2. Verwerker verleent daarbij toegang tot:

a) de locaties;

b) de systemen, waaronder:

i) de back-ups;

ii) de logbestanden;

c) het personeel.

3. De aankondiging gebeurt ten minste tien werkdagen vooraf.

Artikel 3 Datalekken

1. Verwerker meldt een datalek binnen 24 uur.
`)
})

it.each(['docx', 'odt'] as const)('reads numbered headings, proposed changes, a text box and hidden words from LibreOffice’s .%s', async (format) => {
  expect(await fixture(`changes-and-headings.${format}`)).toMatchObject({
    remarks: ['tracked_changes'],
    text: `Artikel I. Controle

A) Aankondiging

De controle wordt vijf werkdagen vooraf aangekondigd.

B) Plaats

Op locatie van Verwerker.

Let op: ook het rekencentrum.

Artikel II. Kosten

A) Verdeling

Ieder draagt de eigen kosten.[i]

[i] Tenzij een gebrek blijkt.
`,
  })
})
