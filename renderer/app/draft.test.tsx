// @vitest-environment happy-dom
import { act, fireEvent, screen } from '@testing-library/react'
import { expect, it } from 'vitest'

import { aTrail } from '../../test/support/a-trail.ts'
import { anAudit } from '../../test/support/an-audit.ts'
import { aWindow } from '../../test/support/a-window.tsx'
import { keptDraft, leaveDraft, useDraft } from './draft.ts'
import { useStore } from './store.ts'

function Form({ recorded, name = 'form' }: { readonly recorded: string; readonly name?: string }) {
  const [draft, change, forget] = useDraft(name, recorded)
  return (
    <>
      <input aria-label="words" value={draft} onChange={(event) => change(event.target.value)} />
      <button onClick={forget}>forget</button>
    </>
  )
}

const shown = () => screen.getByLabelText<HTMLInputElement>('words').value
const write = (value: string) => fireEvent.change(screen.getByLabelText('words'), { target: { value } })

it('outlives the screen, until it is forgotten', async () => {
  const { show } = await aWindow()
  const { unmount } = show(<Form recorded="" />)
  write('half a sentence')
  unmount()
  show(<Form recorded="" />)
  expect(shown()).toBe('half a sentence')
  fireEvent.click(screen.getByRole('button', { name: 'forget' }))
  expect([shown(), keptDraft('form')]).toEqual(['', undefined])
})

it('shows what was recorded meanwhile once it is forgotten, and follows an undo', async () => {
  const { show } = await aWindow()
  const { rerender } = show(<Form recorded="before" />)
  write('after')
  rerender(<Form recorded="after" />)
  fireEvent.click(screen.getByRole('button', { name: 'forget' }))
  expect(shown()).toBe('after')
  rerender(<Form recorded="before" />)
  expect(shown()).toBe('before')
})

it('is of one form and of one dossier alone', async () => {
  const { show } = await aWindow()
  const { rerender } = show(<Form recorded="" />)
  write('mine')
  rerender(<Form recorded="" name="another" />)
  expect(shown()).toBe('')
  rerender(<Form recorded="" />)
  expect(shown()).toBe('mine')
  const other = aTrail(anAudit({}, { id: 'another-audit' })).now
  act(() => useStore.setState(({ open }) => ({ open: { ...open!, audit: other } })))
  expect(shown()).toBe('')
})

it('finds what another screen left for it', async () => {
  const { show } = await aWindow()
  leaveDraft('form', 'left')
  show(<Form recorded="" />)
  expect(shown()).toBe('left')
})
