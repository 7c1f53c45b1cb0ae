// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { anAudit, aQuote } from '../../../test/support/an-audit.ts'
import { aGap, aTrail } from '../../../test/support/a-trail.ts'
import { aWindow, press } from '../../../test/support/a-window.tsx'
import type { Audit } from '../../../shared/audit/audit.ts'
import { currentPlace, usePlace } from '../../app/place.ts'
import { AgreementRoom } from './agreement-room.tsx'

const words = (text: string) => ({ nl: text, en: text })
const readings = ['R1', 'R2'].map((id) => ({ id, meaning: words(`Meaning ${id}`), value: id === 'R1' ? 'for_cause_only' : 'any_time' }))

function aQuoteIn(text: string, words: string) {
  const start = text.indexOf(words)
  return { ...aQuote('2.1', words), range: { start, end: start + words.length } }
}

/** T01 settled in two ways, T04 vague, one gap that rests on an absence, all else silent. */
function anAgreement(): Audit {
  const audit = anAudit({ T01: 'controller', T04: 'for_cause_only' })
  const { reading, source } = audit.agreement
  const whole = { id: 'all', parentId: null, kind: 'preamble', number: null, label: '', heading: null, range: { start: 0, end: source.text.length } } as const
  const elsewhere = [{ value: 'controller_and_authority', quotes: [aQuoteIn(source.text, 'Sentence of T02.')] }]
  const terms = reading.terms.map((term) => (term.id === 'T04' ? { ...term, readings } : term.id === 'T01' ? { ...term, alternatives: elsewhere } : term))
  return { ...audit, agreement: { ...audit.agreement, reading: { ...reading, terms, gaps: [aGap({ title: words('No term') })], outline: [whole] } } }
}

async function theRoom(trail = aTrail(anAgreement())) {
  const shown = await aWindow({ trail, at: { area: 'agreement' } })
  shown.show(<AgreementRoom />)
  return shown.trail
}

const head = (code: string) => screen.getByRole('button', { name: new RegExp(`^${code} `) })
const openCard = () => head(currentPlace().selected!).closest('li')!
const confirmedBy = (trail: Awaited<ReturnType<typeof theRoom>>) => trail.events.slice(1).map(({ command, payload }) => [command, payload])

/** Lets what was pressed be answered by main. */
async function settle(): Promise<void> {
  await act(() => new Promise((resolve) => setTimeout(resolve, 20)))
}

describe('going through the terms', () => {
  it('opens the first term, and shows its sentence in the text', async () => {
    await theRoom()
    expect(head('T01').getAttribute('aria-expanded')).toBe('true')
    expect(document.querySelector('[data-passage]')?.textContent).toBe('Sentence of T01.')
  })

  it('goes on to the next that nobody looked at, once Enter confirmed one', async () => {
    const trail = await theRoom()
    press('Enter')
    await settle()
    expect(confirmedBy(trail)).toEqual([['term.confirm', { term: 'T01' }]])
    expect(currentPlace().selected).toBe('T02')
    expect(screen.getByText('1 van 30 bevestigd')).toBeTruthy()
  })

  it('says what an empty filter means, and leads back to all', async () => {
    await theRoom()
    fireEvent.click(screen.getByRole('radio', { name: 'Onzeker 0' }))
    expect(screen.getByText('Geen enkele auditvoorwaarde is onzeker gelaten')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Alle auditvoorwaarden tonen' }))
    expect(currentPlace().selected).toBe('T01')
  })

  it('decides once, however long Enter is held', async () => {
    const trail = await theRoom()
    press('Enter')
    fireEvent.keyDown(document.body, { key: 'Enter', code: 'Enter', repeat: true })
    await settle()
    fireEvent.keyDown(head('T02'), { key: 'Enter', code: 'Enter', repeat: true })
    await settle()
    expect(confirmedBy(trail)).toEqual([['term.confirm', { term: 'T01' }]])
  })

  it('stays with the card that somebody opened while a decision was being recorded', async () => {
    const trail = await theRoom()
    press('Enter')
    fireEvent.click(head('T05'))
    await settle()
    expect(confirmedBy(trail)).toEqual([['term.confirm', { term: 'T01' }]])
    expect(currentPlace().selected).toBe('T05')
  })

  it('leaves Enter to the control that has the focus', async () => {
    const trail = await theRoom()
    screen.getByRole('button', { name: 'Inhoud tonen' }).focus()
    press('Enter')
    await settle()
    expect(confirmedBy(trail)).toEqual([])
  })

  it('shows a sentence that says otherwise beside the proposal', async () => {
    await theRoom()
    const card = within(openCard())
    expect(card.getByText('De verwerkingsverantwoordelijke heeft het recht om te controleren.')).toBeTruthy()
    expect(card.getByText('De verwerkingsverantwoordelijke en de toezichthouder hebben het recht om te controleren.')).toBeTruthy()
    expect(card.getByText('Sentence of T02.')).toBeTruthy()
  })

  it('moves with j and k', async () => {
    await theRoom()
    press('j')
    press('j')
    press('k')
    expect(currentPlace().selected).toBe('T02')
  })

  it('[S5] asks whether the whole text was read before it confirms silence', async () => {
    const trail = await theRoom()
    press('j')
    await settle()
    press('Enter')
    fireEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Ik heb de hele tekst gelezen' }))
    await settle()
    expect(confirmedBy(trail)).toEqual([['agreement.confirmWholeTextRead', {}]])
    expect(screen.getByText('Hele tekst gelezen')).toBeTruthy()
  })

  it('[S7] wants a reading and its reason where the wording is vague', async () => {
    const trail = await theRoom()
    fireEvent.click(head('T04'))
    await settle()
    press('Enter')
    const form = within(await screen.findByRole('form'))
    fireEvent.click(form.getByRole('button', { name: /Vastleggen/ }))
    expect(form.getByText('Kies een lezing.')).toBeTruthy()
    fireEvent.click(form.getByRole('radio', { name: /R2: Meaning R2/ }))
    fireEvent.change(form.getByRole('textbox'), { target: { value: 'Nothing excludes it.' } })
    fireEvent.click(form.getByRole('button', { name: /Vastleggen/ }))
    await settle()
    expect(confirmedBy(trail)).toEqual([['term.chooseReading', { term: 'T04', reading: 'R2', reason: 'Nothing excludes it.' }]])
  })

  it('corrects in a form that fits the term', async () => {
    const trail = await theRoom()
    press('e')
    const form = within(await screen.findByRole('form'))
    fireEvent.click(form.getByRole('radio', { name: 'De verwerkingsverantwoordelijke en de toezichthouder hebben het recht om te controleren.' }))
    fireEvent.change(form.getByRole('textbox'), { target: { value: 'See the annex.' } })
    fireEvent.click(form.getByRole('button', { name: /Vastleggen/ }))
    await settle()
    expect(confirmedBy(trail)).toEqual([['term.correct', { term: 'T01', value: 'controller_and_authority', reason: 'See the annex.' }]])
  })

  it('keeps a term that was left unsure open', async () => {
    const trail = await theRoom()
    press('u')
    const form = within(await screen.findByRole('form'))
    fireEvent.change(form.getByRole('textbox'), { target: { value: 'Ask the lawyer.' } })
    fireEvent.click(form.getByRole('button', { name: /Vastleggen/ }))
    await settle()
    expect(confirmedBy(trail)).toEqual([['term.leaveUnsure', { term: 'T01', reason: 'Ask the lawyer.' }]])
    expect(screen.getByRole('radio', { name: 'Onzeker 1' })).toBeTruthy()
    expect(screen.getByRole('radio', { name: 'Open 30' })).toBeTruthy()
  })
})

it('leads from a marked sentence to its card', async () => {
  await theRoom()
  fireEvent.click(screen.getByRole('button', { name: 'Sentence of T04.' }))
  expect(currentPlace().selected).toBe('T04')
  expect(openCard()).toBeTruthy()
})

it('changes nothing in a dossier that is read-only', async () => {
  const shown = await aWindow({ trail: aTrail(anAgreement()), at: { area: 'agreement' }, isReadOnly: true })
  shown.show(<AgreementRoom />)
  press('Enter')
  await settle()
  expect(shown.asked.filter(({ call }) => call === 'audit.apply')).toEqual([])
  expect(screen.getByText(/alleen lezen/)).toBeTruthy()
})

describe('gaps', () => {
  it('[S5] lets no absence be a finding before somebody read the whole text', async () => {
    await theRoom()
    fireEvent.click(screen.getByRole('tab', { name: 'Leemten' }))
    fireEvent.click(await screen.findByRole('button', { name: /No term/ }))
    expect((screen.getByRole('button', { name: 'Als bevinding opnemen…' }) as HTMLButtonElement).disabled).toBe(true)
  })

  it('takes one over as a finding on the agreement', async () => {
    const trail = await theRoom(aTrail(anAgreement()).do('agreement.confirmWholeTextRead'))
    act(() => usePlace.setState({ place: { area: 'agreement', selected: 'G1' } }))
    fireEvent.click(await screen.findByRole('button', { name: 'Als bevinding opnemen…' }))
    const dialog = within(await screen.findByRole('dialog'))
    fireEvent.change(dialog.getByRole('textbox', { name: /^Gevolg/ }), { target: { value: 'Late notices.' } })
    fireEvent.click(dialog.getByRole('button', { name: 'Bevinding vastleggen' }))
    await waitFor(() => expect(Object.values(trail.now.findings)).toMatchObject([{ id: 'F1', type: 'agreement', severity: 'medium', effect: 'Late notices.', sources: [{ kind: 'gap', id: 'G1' }] }]))
    expect(await screen.findByRole('button', { name: 'Opgenomen als bevinding F1' })).toBeTruthy()
  })
})
