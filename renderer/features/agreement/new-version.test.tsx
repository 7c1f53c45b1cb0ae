// @vitest-environment happy-dom
import { createHash } from 'node:crypto'

import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { compareVersion } from '../../../electron/services/compare-version.ts'
import { loadCatalogue, loadReadingRules } from '../../../electron/services/catalogue.ts'
import { anAudit } from '../../../test/support/an-audit.ts'
import { aFindingRaised, aTrail, type Trail } from '../../../test/support/a-trail.ts'
import { aWindow } from '../../../test/support/a-window.tsx'
import { readWords } from '../../../test/support/shipped-agreements.ts'
import { buildChecklist } from '../../../shared/audit/build-checklist.ts'
import { AgreementRoom } from './agreement-room.tsx'

const text = `Artikel 1. Beveiliging
1.1 Verwerker maakt dagelijks een back-up van alle servers.

Artikel 2. Audit
2.1 Verwerkingsverantwoordelijke heeft het recht om een audit te laten uitvoeren door een onafhankelijke derde.
2.2 Een audit wordt ten minste dertig dagen vooraf schriftelijk aangekondigd.
`
const shorterNotice = text.replace('dertig dagen', 'tien dagen')
const quote = 'Een audit wordt ten minste dertig dagen vooraf schriftelijk aangekondigd.'

const sourceOf = (words: string, fileName: string) => ({ ...anAudit().agreement.source, text: words, fileName, sha256: createHash('sha256').update(words).digest('hex') })

/** An audit of that agreement with two terms confirmed and a finding that quotes one of its sentences. */
function anAuditAtWork(): Trail {
  const agreement = { source: sourceOf(text, 'oud.txt'), reading: readWords(text), curated: null }
  return aTrail({ ...anAudit(), agreement })
    .do('checklist.build', { items: buildChecklist({ ...agreement, catalogue: loadCatalogue() }) })
    .do('term.confirm', { term: 'T01' })
    .do('term.confirm', { term: 'T08' })
    .do('finding.raise', aFindingRaised({ id: 'F1', criteria: { clause: '2.2', quote, legalBasis: [], explanation: '' } }))
}

/** The room, with a person who chooses a file with these words when asked for a new version; null closes the dialog. */
async function theRoom(words: string | null, trail = anAuditAtWork()) {
  const { source, reading } = trail.now.agreement
  const readNewVersion = () => words && compareVersion(sourceOf(words, 'nieuw.txt'), { text: source.text, reading }, { rules: loadReadingRules(), curated: [] })
  const shown = await aWindow({ trail, at: { area: 'agreement' }, answers: { 'audit.readNewVersion': readNewVersion } })
  shown.show(<AgreementRoom />)
  return shown
}

const press = (name: string | RegExp, within_: HTMLElement = document.body) => fireEvent.click(within(within_).getByRole('button', { name }))
const dialog = () => screen.findByRole('dialog')

async function readNewVersion(): Promise<HTMLElement> {
  press('Nieuwe versie lezen…')
  return dialog()
}

const goToTab = (name: string) => fireEvent.click(screen.getByRole('tab', { name }))

describe('reading a new version of the agreement', () => {
  it('shows old and new words of what changed, beside each other', async () => {
    await theRoom(shorterNotice)
    const shown = await readNewVersion()
    const [clause, ...others] = within(within(shown).getByRole('list', { name: 'Gewijzigde bepalingen' })).getAllByRole('listitem')
    expect(others).toEqual([])
    expect(within(clause!).getByRole('heading').textContent).toBe('2.2 gewijzigd')
    const side = (name: string) => within(clause!).getByRole('group', { name })
    expect(side('Geldende versie').textContent).toContain(quote)
    expect(side('Geldende versie').querySelector('del')?.textContent).toBe('dertig')
    expect(side('Nieuwe versie').querySelector('ins')?.textContent).toBe('tien')
  })

  it('shows which terms change, and which judgements stand', async () => {
    await theRoom(shorterNotice)
    const shown = await readNewVersion()
    goToTab('Voorwaarden en plichten')
    expect(within(shown).getByRole('heading', { name: /^T08 Aankondiging/ }).textContent).toContain('andere waarde')
    goToTab('Oordelen')
    expect(within(shown).getByRole('region', { name: 'Opnieuw te beoordelen' }).textContent).toMatch(/T08.*gewijzigd.*F1/)
    expect(within(shown).getByRole('region', { name: 'Blijven staan' }).textContent).toMatch(/T01.*ongewijzigd/)
  })

  it('leaves no trace where it is left', async () => {
    const { trail, asked } = await theRoom(shorterNotice)
    const before = trail.events.length
    press('Annuleren', await readNewVersion())
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(trail.events).toHaveLength(before)
    expect(asked.some(({ call }) => call === 'audit.apply')).toBe(false)
  })

  it('says so where nothing differs, and takes the same file into use no second time', async () => {
    await theRoom(text)
    const shown = await readNewVersion()
    expect(within(shown).getByText('Geen verschillen')).toBeTruthy()
    expect(within(shown).getByRole('button', { name: 'In gebruik nemen…' }).hasAttribute('disabled')).toBe(true)
  })

  it('shows nothing where nobody chose a file', async () => {
    const { asked } = await theRoom(null)
    press('Nieuwe versie lezen…')
    await waitFor(() => expect(asked.some(({ call }) => call === 'audit.readNewVersion')).toBe(true))
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})

/** The room after the new version was read and taken into use. */
async function taken() {
  const shown = await theRoom(shorterNotice)
  press('In gebruik nemen…', await readNewVersion())
  const form = await dialog()
  expect(within(form).getByText('Blijven staan: 1. Opnieuw te beoordelen: 2.')).toBeTruthy()
  fireEvent.change(within(form).getByRole('textbox', { name: /Reden/ }), { target: { value: 'Verlengd.' } })
  press('In gebruik nemen', form)
  await waitFor(() => expect(shown.trail.now.amendments).toHaveLength(1))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  return shown
}

const toBeGivenAgain = () => within(screen.getByRole('region', { name: 'Nog opnieuw te beoordelen' })).getAllByRole('listitem')

describe('taking a new version into use', () => {
  it('records it with its reason, and asks again for what no longer stands', async () => {
    const { trail } = await taken()
    expect(trail.now.amendments[0]).toMatchObject({ reason: 'Verlengd.', stood: 1, putBack: 2, replaced: { fileName: 'oud.txt' } })
    expect(trail.now.terms.T08).toBeUndefined()
    fireEvent.click(screen.getByRole('button', { name: /^T08 / }))
    expect((await screen.findByText('Opnieuw te beoordelen onder de nieuwe versie')).closest('[role=note]')!.textContent).toContain('is gewijzigd')
  })

  it('lists them until each is given again', async () => {
    const { trail } = await taken()
    goToTab('Versies')
    expect(toBeGivenAgain().map((each) => each.querySelector('span')!.textContent)).toEqual(['Auditvoorwaarde T08 Aankondiging', expect.stringContaining('Bevinding F1')])
    press('Blijft staan…', toBeGivenAgain()[1]!)
    const asking = await dialog()
    fireEvent.change(within(asking).getByRole('textbox'), { target: { value: 'Gebeurde ervoor.' } })
    press('Laten staan', asking)
    await waitFor(() => expect(toBeGivenAgain()).toHaveLength(1))
    expect(trail.events.at(-1)).toMatchObject({ command: 'agreement.keepAnswer', payload: { answer: 'finding', id: 'F1' } })
  })
})
