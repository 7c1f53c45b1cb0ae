// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { useRef, useState } from 'react'
import { afterEach, expect, it } from 'vitest'

import { renderUi } from '../testing.tsx'
import { firstControl, useKeptFocus } from '../use-kept-focus.ts'
import { ComboBox } from './combo-box.tsx'

afterEach(cleanup)

const options = ['policy', 'register', 'contract'].map((id) => ({ id, label: id }))

/** A list that the field adds to. */
function Linked() {
  const [chosen, setChosen] = useState<readonly string[]>([])
  const place = useRef<HTMLDivElement>(null)
  useKeptFocus(place, firstControl)
  return (
    <div ref={place}>
      {chosen.map((id) => <button key={id} onClick={() => setChosen(chosen.filter((each) => each !== id))}>{`remove ${id}`}</button>)}
      <ComboBox label="Link" options={options.filter(({ id }) => !chosen.includes(id))} value={null} onChange={(id) => id && setChosen([...chosen, id])} />
    </div>
  )
}

const field = () => screen.getByRole<HTMLInputElement>('combobox')
const choose = (words: string) => {
  field().focus()
  fireEvent.change(field(), { target: { value: words } })
  fireEvent.keyDown(field(), { key: 'ArrowDown' })
  fireEvent.keyDown(field(), { key: 'Enter' })
}

it('is ready for the next where it adds to a list: emptied, and with the focus', () => {
  renderUi(<Linked />)
  choose('pol')
  expect(screen.getByRole('button', { name: 'remove policy' })).toBeTruthy()
  expect([field().value, document.activeElement]).toEqual(['', field()])
  choose('reg')
  expect(screen.getByRole('button', { name: 'remove register' })).toBeTruthy()
})

it('keeps the focus in the list when what had it is taken out', () => {
  renderUi(<Linked />)
  choose('pol')
  choose('reg')
  screen.getByRole('button', { name: 'remove policy' }).focus()
  fireEvent.click(screen.getByRole('button', { name: 'remove policy' }))
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'remove register' }))
})
