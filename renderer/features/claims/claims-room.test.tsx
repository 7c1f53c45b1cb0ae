// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterAll, expect, it } from 'vitest'

import { usePlace } from '../../app/place.ts'
import { giveElementsSize } from '../../ui/testing.tsx'
import { aClaim, anAttachment, aTrail } from '../../../test/support/a-trail.ts'
import { aChecklistItem, anAudit } from '../../../test/support/an-audit.ts'
import { aWindow, press } from '../../../test/support/a-window.tsx'
import { ClaimsRoom } from './claims-room.tsx'

afterAll(giveElementsSize(1000, 600))

const quoted = (audit = anAudit()) => {
  const range = { start: 0, end: 16 }
  const claim = aClaim({ quote: { nodeId: '1', clause: '9.1', text: audit.agreement.source.text.slice(0, 16), range, rule: 'test' } })
  return { ...audit, agreement: { ...audit.agreement, reading: { ...audit.agreement.reading, claims: [claim] } } }
}
const trailWithClaim = (side: 'controller' | 'processor' = 'controller') =>
  aTrail(quoted(anAudit({}, { side })))
    .do('checklist.build', { items: [aChecklistItem({ id: 'K1', source: { kind: 'claim', claim: 'K1' } })] })
    .do('evidence.attach', anAttachment({ id: 'A', strength: 'E1' }))
const at = { area: 'claims', selected: 'K1' } as const
const keyed = (key: string) => act(async () => press(key))

it('waits for an explanation, then says in place what the evidence does not carry [S23]', async () => {
  const trail = trailWithClaim()
  const window = await aWindow({ trail, at })
  window.show(<ClaimsRoom />)
  await keyed('1')
  expect(await screen.findByText(/Schrijf een toelichting/)).toBeTruthy()
  await keyed('n')
  const field = document.activeElement as HTMLElement
  fireEvent.change(field, { target: { value: 'Gezien op 18 december.' } })
  fireEvent.blur(field)
  expect((await screen.findByRole('alert')).textContent).toContain('vraagt bewijs')
  expect(trail.now.claims).toEqual({})
  act(() => (document.activeElement as HTMLElement).blur())
  await keyed('3')
  await waitFor(() => expect(trail.now.claims.K1).toEqual({ claimId: 'K1', result: 'unproven', explanation: 'Gezien op 18 december.', evidence: [] }))
})

it('takes over the evidence of the items that test the claim', async () => {
  const trail = trailWithClaim().do('item.assess', {
    itemId: 'K1',
    conformity: 'partial',
    reason: '',
    levels: { design: 'met', existence: 'not_met', operation: 'not_tested' },
    methods: [],
    sample: null,
    evidence: ['A'],
    observation: '',
    wasRefused: false,
  })
  trail.do('claim.judge', { claimId: 'K1', result: 'unproven', explanation: 'Nog niets.', evidence: [] })
  const window = await aWindow({ trail, at })
  window.show(<ClaimsRoom />)
  fireEvent.click(screen.getByRole('button', { name: '1 bewijsstuk van de toetspunten koppelen' }))
  await waitFor(() => expect(trail.now.claims.K1?.evidence).toEqual(['A']))
  await keyed('1')
  await waitFor(() => expect(trail.now.claims.K1?.result).toBe('proven'))
})

it('goes to the item that tests the claim', async () => {
  const window = await aWindow({ trail: trailWithClaim(), at })
  window.show(<ClaimsRoom />)
  fireEvent.click(screen.getByRole('button', { name: 'Toets dit.' }))
  expect(usePlace.getState().place).toEqual({ area: 'checklist', selected: 'K1' })
})

it('shows the sentence in the agreement', async () => {
  const window = await aWindow({ trail: trailWithClaim(), at })
  window.show(<ClaimsRoom />)
  fireEvent.click(screen.getByRole('button', { name: 'Toon in de tekst' }))
  expect(usePlace.getState().passage?.range).toEqual({ start: 0, end: 16 })
})

it('asks no judgement of the processor', async () => {
  const trail = trailWithClaim('processor')
  const window = await aWindow({ trail, at })
  window.show(<ClaimsRoom />)
  expect(screen.queryByRole('radio')).toBeNull()
  const field = screen.getByLabelText('Toelichting')
  fireEvent.change(field, { target: { value: 'Zie het rapport.' } })
  fireEvent.blur(field)
  await waitFor(() => expect(trail.now.claims.K1).toMatchObject({ result: 'not_tested', explanation: 'Zie het rapport.' }))
})
