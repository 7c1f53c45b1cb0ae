// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'

import { aTrail, anAttachment } from '../../../test/support/a-trail.ts'
import { aWindow } from '../../../test/support/a-window.tsx'
import { aChecklistItem, anAudit } from '../../../test/support/an-audit.ts'
import { giveElementsSize } from '../../ui/testing.tsx'
import { PackRoom } from './pack-room.tsx'

beforeAll(() => giveElementsSize())

const aProcessorsTrail = () =>
  aTrail(anAudit({}, { side: 'processor' }))
    .do('agreement.confirmWholeTextRead')
    .do('checklist.build', { items: [aChecklistItem({ id: 'C34', source: { kind: 'control', control: 'C34' }, controls: ['C34'] })] })

const aPack = (answers = {}, trail = aProcessorsTrail()) => aWindow({ trail, answers, at: { area: 'pack', selected: 'document:insurance-certificate' } })

describe('the evidence pack', () => {
  it('sends who has no evidence to the evidence, and saves nothing', async () => {
    const { show } = await aPack()
    show(<PackRoom />)
    expect(screen.getByText('Nog geen bewijsstukken')).toBeTruthy()
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Bewijspakket bewaren…' }).disabled).toBe(true)
  })

  it('records that a document does not exist, with the reason, and takes it off what is to be done', async () => {
    const { show, trail } = await aPack()
    show(<PackRoom />)
    fireEvent.click(screen.getByRole('button', { name: 'Bestaat niet' }))
    fireEvent.change(screen.getByLabelText('Waarom dit document er niet is'), { target: { value: 'Niet verzekerd.' } })
    fireEvent.click(screen.getByRole('button', { name: 'Vastleggen' }))
    await waitFor(() => expect(trail.now.documentRequests['insurance-certificate']).toMatchObject({ status: 'not_available', reason: 'Niet verzekerd.' }))
    await waitFor(() => expect(screen.getByText('Bestaat niet: Niet verzekerd.')).toBeTruthy())
    expect(within(screen.getByRole('treegrid')).queryByText(/verzeker/iu)).toBeNull()
  })

  it('saves the pack unsigned unless somebody signs, and says where it is and how to check it', async () => {
    const trail = aProcessorsTrail().do('evidence.attach', anAttachment({ id: 'E1', confidentiality: 'secret' }))
    const { show, asked } = await aPack({ 'identities.list': () => [], 'evidence.saveBag': () => ({ fileName: 'bewijs', folder: '/media/stick' }) }, trail)
    show(<PackRoom />)
    fireEvent.click(screen.getByRole('button', { name: 'Bewijspakket bewaren…' }))
    expect(await screen.findByText('1 bewijsstuk vraagt aandacht voordat u het pakket verstuurt.')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Map kiezen en bewaren…' }))
    expect(await screen.findByText('Het bewijspakket bewijs staat in /media/stick.')).toBeTruthy()
    expect(screen.getByText(/^sha256sum -c /u)).toBeTruthy()
    expect(asked.find(({ call }) => call === 'evidence.saveBag')?.input).toMatchObject({ signer: null })
  })
})
