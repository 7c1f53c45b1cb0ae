// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'

import type { KnownDossier } from '../../../shared/contract/dossiers.ts'
import type { LibraryAgreement } from '../../../shared/contract/library.ts'
import type { Settings } from '../../../shared/contract/settings.ts'
import { aTrail } from '../../../test/support/a-trail.ts'
import { type Answers, aWindow } from '../../../test/support/a-window.tsx'
import { anAudit } from '../../../test/support/an-audit.ts'
import { runAction } from '../../app/actions.ts'
import { goTo, startAt, usePlace } from '../../app/place.ts'
import { useStore } from '../../app/store.ts'
import { giveElementsSize } from '../../ui/testing.tsx'
import { StartActions } from './start-actions.tsx'
import { Start } from './start.tsx'

beforeAll(() => giveElementsSize())

const aDossier = (change: Partial<KnownDossier> = {}): KnownDossier => ({
  id: 'known-2', fileName: 'itemo.art28', folder: '/dossiers', side: 'controller', controller: 'Gemeente Voorbeeld', processor: 'Itemo', title: 'Controle van Itemo',
  stage: 'fieldwork', next: null, changedAt: '2026-12-01T09:00:00.000Z', isExample: false, isMissing: false, ...change,
})

const agreement: LibraryAgreement = { id: 'shipped-itemo', name: 'Verwerkersovereenkomst Itemo', fileName: 'itemo.txt', sha256: 'a'.repeat(64), sizeBytes: 9000, origin: 'shipped', importedAt: null }

const opened = () => ({ id: 'known-2', fileName: 'itemo.art28', folder: '/dossiers', isReadOnly: false, events: aTrail().events.map((event) => ({ ...event, previousHash: '0'.repeat(64), hash: '0'.repeat(64) })) })

async function aStart(answers: Answers = {}, settings: Partial<Settings> = {}) {
  const { source, reading, curated } = anAudit().agreement
  const opening = await aWindow({
    settings,
    answers: {
      'dossiers.list': () => [aDossier()],
      'library.list': () => [agreement],
      'library.read': () => ({ source, reading: { ...reading, partyNames: { controller: ['Klant'], processor: ['Itemo'] }, ownNames: { controller: null, processor: 'Itemo' } }, curated }),
      ...answers,
    },
  })
  useStore.setState({ open: null })
  startAt({ area: 'start', selected: null })
  return opening
}

const shown = (
  <>
    <Start />
    <StartActions />
  </>
)

describe('the start screen', () => {
  it('tells who has no dossier yet what the product does', async () => {
    const { show } = await aStart({ 'dossiers.list': () => [] })
    show(shown)
    expect(await screen.findByText('Nog geen dossiers')).toBeTruthy()
    expect(screen.getByText(/Elke regel is terug te voeren op een zin/u)).toBeTruthy()
  })

  it('says how late a deadline is', async () => {
    const { show } = await aStart({ 'dossiers.list': () => [aDossier({ next: { name: { nl: 'Reactie', en: 'Response' }, dueOn: '2020-01-01' } })] })
    show(shown)
    expect(await screen.findByText(/dagen te laat/u)).toBeTruthy()
  })

  it('opens a dossier with Enter and goes to where its work is', async () => {
    const { show, asked } = await aStart({ 'dossiers.openKnown': opened })
    show(shown)
    const row = (await screen.findByText('Itemo')).closest('[role="row"]')!
    fireEvent.keyDown(row, { key: 'Enter' })
    await waitFor(() => expect(usePlace.getState().place.area).toBe('agreement'))
    expect(asked.find(({ call }) => call === 'dossiers.openKnown')?.input).toEqual({ id: 'known-2' })
  })

  it('asks for the file of a dossier that is gone', async () => {
    const { show, asked } = await aStart({ 'dossiers.list': () => [aDossier({ isMissing: true })], 'dossiers.open': () => null })
    show(shown)
    fireEvent.click(await screen.findByRole('button', { name: 'Bestand zoeken…' }))
    await waitFor(() => expect(asked.some(({ call }) => call === 'dossiers.open')).toBe(true))
  })

  it('leads back to the open dossier, to the place the person left', async () => {
    const { show } = await aWindow({ answers: { 'dossiers.list': () => [aDossier({ id: 'known-1' })], 'library.list': () => [] } })
    goTo('costs')
    goTo('start')
    show(shown)
    fireEvent.click(await screen.findByRole('button', { name: 'Terug naar dit dossier' }))
    expect(usePlace.getState().place.area).toBe('costs')
  })
})

describe('a new audit', () => {
  it('takes the names from the agreement and the rest from the person, and opens the dossier', async () => {
    const { show, asked } = await aStart({ 'dossiers.create': opened })
    show(shown)
    fireEvent.click(await screen.findByRole('button', { name: 'Meer voor ‘Verwerkersovereenkomst Itemo’' }))
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Controle beginnen' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Nieuwe controle' }))
    await waitFor(() => expect(dialog.getByRole('group', { name: 'Verwerker' }).querySelector('input')?.value).toBe('Itemo'))
    const make = dialog.getByRole<HTMLButtonElement>('button', { name: 'Dossier maken…' })
    expect(make.disabled).toBe(true)
    fireEvent.change(dialog.getByRole('group', { name: 'Verwerkingsverantwoordelijke' }).querySelector('input')!, { target: { value: 'Gemeente Voorbeeld' } })
    fireEvent.click(make)
    await waitFor(() => expect(usePlace.getState().place.area).toBe('agreement'))
    expect(asked.find(({ call }) => call === 'dossiers.create')?.input).toMatchObject({
      agreement: 'shipped-itemo',
      side: 'controller',
      language: 'nl',
      title: 'Controle van Itemo op grond van de verwerkersovereenkomst',
      controller: { name: 'Gemeente Voorbeeld', registration: '' },
      processor: { name: 'Itemo' },
    })
  })

  it('first asks who works here where nobody said so', async () => {
    const { show } = await aStart({}, { person: null })
    show(shown)
    act(() => void runAction('audit.newPack'))
    const dialog = within(await screen.findByRole('dialog', { name: 'Bewijspakket voorbereiden' }))
    expect(dialog.getByText('Wie werkt hier?')).toBeTruthy()
    expect(dialog.getByText(/uw naam, rol en organisatie/u)).toBeTruthy()
  })
})

describe('checking a file somebody sent', () => {
  it('shows the verdict first and then what it rests on', async () => {
    const lines = [
      { tone: 'bad', text: 'Ten minste één handtekening klopt niet.' },
      { tone: 'plain', text: 'Het bestand is 12 bytes groot.' },
    ]
    const { show } = await aStart({ 'verification.choose': () => ({ fileName: 'rapport.pdf', kind: 'pdf', isInOrder: false, lines: { nl: lines, en: lines } }) })
    show(shown)
    act(() => void runAction('report.verify'))
    fireEvent.click(await screen.findByRole('button', { name: 'Sleep het bestand hierheen of kies het' }))
    expect((await screen.findByRole('alert')).textContent).toBe('Ten minste één handtekening klopt niet.')
    expect(screen.getByText('Het bestand is 12 bytes groot.')).toBeTruthy()
  })
})
