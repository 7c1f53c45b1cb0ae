// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import type { FormReading } from '../../../shared/agreement/forms/form-reading.ts'
import type { RoleDoubt } from '../../../shared/agreement/parties/role-doubt.ts'
import type { Audit } from '../../../shared/audit/audit.ts'
import { anAudit, aQuote } from '../../../test/support/an-audit.ts'
import { aTrail } from '../../../test/support/a-trail.ts'
import { aWindow } from '../../../test/support/a-window.tsx'
import { AgreementRoom } from './agreement-room.tsx'

const words = (text: string) => ({ nl: text, en: text })
const clause = (number: string, status: FormReading['clauses'][number]['status']) => ({
  number,
  name: words(`Onderwerp ${number}`),
  says: words(`Het model regelt ${number}.`),
  status,
  quote: status === 'missing' ? null : aQuote(number, `Sentence of T0${number}.`),
})

const form: FormReading = {
  formId: 'a-form',
  name: words('Een model'),
  publisher: 'Een uitgever',
  year: 2020,
  source: 'https://example.org',
  place: 'whole',
  certainty: 'sure',
  clauses: [clause('1', 'same'), clause('2', 'changed'), clause('3', 'missing')],
  added: [{ clause: '4', heading: 'Escrow', nodeId: 'all' }],
  quote: null,
}

function anAgreement(reading: Partial<Audit['agreement']['reading']>): Audit {
  const audit = anAudit({ T01: 'controller' })
  const { agreement } = audit
  const whole = { id: 'all', parentId: null, kind: 'preamble', number: null, label: '', heading: null, range: { start: 0, end: agreement.source.text.length } } as const
  return { ...audit, agreement: { ...agreement, reading: { ...agreement.reading, outline: [whole], ...reading } } }
}

async function theTab(name: string, reading: Partial<Audit['agreement']['reading']>) {
  const shown = await aWindow({ trail: aTrail(anAgreement(reading)), at: { area: 'agreement' } })
  shown.show(<AgreementRoom />)
  fireEvent.click(screen.getByRole('tab', { name }))
}

describe('the form an agreement was made from', () => {
  it('is named, and counted', async () => {
    await theTab('Vorm', { forms: [form] })
    expect(screen.getByRole('heading', { name: 'Een model' })).toBeTruthy()
    expect(screen.getByText(/Van 3 bepalingen 1 aanwezig, 1 gewijzigd en 1 niet gevonden; 1 toegevoegd/)).toBeTruthy()
  })

  it('shows of what differs what the form says, and of the rest only where it stands', async () => {
    await theTab('Vorm', { forms: [form] })
    const rows = within(screen.getByRole('list', { name: 'Bepalingen van de vorm' })).getAllByRole('listitem')
    expect(rows.map((row) => row.textContent!.includes('In de vorm'))).toEqual([false, true, true])
    fireEvent.click(within(rows[0]!).getByRole('button', { name: 'Onderwerp 1' }))
    expect(document.querySelector('[data-passage]')?.textContent).toContain('Sentence of T01.')
  })

  it('has no tab where none was recognised', async () => {
    const shown = await aWindow({ trail: aTrail(anAgreement({})), at: { area: 'agreement' } })
    shown.show(<AgreementRoom />)
    expect(screen.queryByRole('tab', { name: 'Vorm' })).toBeNull()
  })
})

describe('doubts about the roles', () => {
  const doubt: RoleDoubt = { kind: 'controller_engages', quotes: [{ ...aQuote('7.1', 'Sentence of T01.'), rule: 'role-controller_engages' }] }

  it('stand beside the names of the parties, with their sentence', async () => {
    await theTab('Bestand', { roleDoubts: [doubt] })
    const note = screen.getByRole('note')
    expect(within(note).getByText('De rollen lijken op 1 plaats verwisseld')).toBeTruthy()
    expect(within(note).getByText('Sentence of T01.')).toBeTruthy()
  })
})
