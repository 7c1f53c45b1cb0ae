// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { anAudit, aQuote } from '../../../test/support/an-audit.ts'
import { aContradiction, aTrail } from '../../../test/support/a-trail.ts'
import { aWindow } from '../../../test/support/a-window.tsx'
import type { Duty } from '../../../shared/agreement/duties/duty.ts'
import type { Audit } from '../../../shared/audit/audit.ts'
import { currentPlace, usePlace } from '../../app/place.ts'
import { AgreementRoom } from './agreement-room.tsx'

const text = 'De verwerker meldt een inbreuk binnen 24 uur. Een inbreuk wordt binnen 48 uur gemeld.'
const quoteOf = (clause: string, words: string) => ({ ...aQuote(clause, words), range: { start: text.indexOf(words), end: text.indexOf(words) + words.length } })
const first = quoteOf('5.1', 'De verwerker meldt een inbreuk binnen 24 uur.')
const second = quoteOf('Bijlage 1', 'Een inbreuk wordt binnen 48 uur gemeld.')
const notice = (count: number) => ({ kind: 'fixed', count, unit: 'hours', isSoft: false })

const duties: Duty[] = [
  { id: 'breach_notice', isSilent: false, value: notice(24), quotes: [first], alternatives: [{ value: notice(48), quotes: [second] }], confidence: 0.5 },
  { id: 'dpia_assistance', isSilent: true, value: null, quotes: [], alternatives: [], confidence: 0.5 },
]

function anAgreement(): Audit {
  const audit = anAudit()
  const { reading, source } = audit.agreement
  const outline = [{ id: 'all', parentId: null, kind: 'preamble', number: null, label: '', heading: null, range: { start: 0, end: text.length } } as const]
  return { ...audit, agreement: { ...audit.agreement, source: { ...source, text, sizeBytes: text.length }, reading: { ...reading, outline, duties, contradictions: [aContradiction({ quotes: [first, second] })] } } }
}

async function theRoomAt(selected: string) {
  const shown = await aWindow({ trail: aTrail(anAgreement()), at: { area: 'agreement' } })
  act(() => usePlace.setState({ place: { area: 'agreement', selected } }))
  shown.show(<AgreementRoom />)
  return shown.trail
}

const card = (name: RegExp) => within(screen.getByRole('button', { name }).closest('li')!)

describe('duties', () => {
  it('are told in words, with their sentence and what another sentence says', async () => {
    await theRoomAt('breach_notice')
    const open = card(/^Melding van een inbreuk/)
    for (const said of ['De verwerker meldt een inbreuk binnen 24 uur.', 'De verwerker meldt een inbreuk binnen 48 uur.', second.text]) expect(open.getAllByText(said).length).toBeGreaterThan(0)
    expect(open.getAllByRole('button', { name: /Toon in de tekst/ })).toHaveLength(2)
  })

  it('that were not found are not called absent', async () => {
    await theRoomAt('dpia_assistance')
    expect(card(/^Hulp bij een effectbeoordeling/).getByText('De overeenkomst regelt dit niet, of het is niet gevonden.')).toBeTruthy()
  })

  it('are led to from their marked sentences', async () => {
    await theRoomAt('dpia_assistance')
    fireEvent.click(screen.getByRole('button', { name: second.text }))
    expect(currentPlace().selected).toBe('breach_notice')
  })
})

describe('contradictions', () => {
  it('stand above the gaps with both sentences and what each says', async () => {
    await theRoomAt('breach-terms')
    const open = card(/^Twee termijnen/)
    for (const said of ['Binnen 24 uur.', first.text, 'Binnen 48 uur.', second.text]) expect(open.getByText(said)).toBeTruthy()
    expect(screen.getByRole('button', { name: first.text })).toBeTruthy()
  })

  it('can be taken over as a finding on the agreement, on both sentences', async () => {
    const trail = await theRoomAt('breach-terms')
    fireEvent.click(await screen.findByRole('button', { name: 'Als bevinding opnemen…' }))
    const dialog = within(await screen.findByRole('dialog'))
    fireEvent.change(dialog.getByRole('textbox', { name: /^Gevolg/ }), { target: { value: 'Late notices.' } })
    fireEvent.click(dialog.getByRole('button', { name: 'Bevinding vastleggen' }))
    await waitFor(() => expect(Object.values(trail.now.findings)).toMatchObject([{ type: 'agreement', sources: [{ kind: 'contradiction', id: 'breach-terms' }], criteria: { quote: `${first.text}\n${second.text}` } }]))
  })
})
