// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'

import { renderUi } from '../testing.tsx'
import { CommandPalette } from './command-palette.tsx'
import { type Command, findCommands } from './command-search.ts'

afterEach(cleanup)

const commands: readonly Command[] = [
  { id: 'checklist', title: 'Toetspunten', group: 'Ga naar', shortcut: 'G T' },
  { id: 'findings', title: 'Bevindingen', group: 'Ga naar', keywords: ['gebreken'] },
  { id: 'undo', title: 'Ongedaan maken', group: 'Bewerken' },
]
const titles = (found: readonly Command[]) => found.map((command) => command.title)

it('finds by part of a title, by group, by keyword, and by several words', () => {
  expect(['vinding', 'ga naar', 'gebreken', 'maken ongedaan', 'niets'].map((query) => titles(findCommands(commands, query)))).toEqual([
    ['Bevindingen'],
    ['Toetspunten', 'Bevindingen'],
    ['Bevindingen'],
    ['Ongedaan maken'],
    [],
  ])
})

it('sets accents and case aside', () => {
  expect(titles(findCommands([{ id: 'a', title: 'Reële termijn', group: '' }], 'REELE'))).toEqual(['Reële termijn'])
})

it('puts what begins with the query first and keeps groups together', () => {
  const found = findCommands(
    [
      { id: '1', title: 'Het plan openen', group: 'A' },
      { id: '2', title: 'Plan', group: 'B' },
      { id: '3', title: 'Nieuw plan', group: 'A' },
    ],
    'plan',
  )
  expect(titles(found)).toEqual(['Plan', 'Het plan openen', 'Nieuw plan'])
})

function open() {
  const onRun = vi.fn<(command: Command) => void>()
  const onClose = vi.fn<() => void>()
  renderUi(<CommandPalette isOpen label="Find" commands={commands} onRun={onRun} onClose={onClose} />)
  const input = screen.getByRole('combobox', { name: 'Find' })
  const current = () => document.getElementById(input.getAttribute('aria-activedescendant') ?? '')?.textContent
  return { onRun, onClose, input, current }
}

it('closes, then runs the command the arrow keys came to', () => {
  const { onRun, onClose, input, current } = open()
  fireEvent.keyDown(input, { key: 'ArrowDown' })
  expect(current()).toBe('Bevindingen')
  fireEvent.keyDown(input, { key: 'Enter' })
  expect(onRun.mock.calls).toEqual([[commands[1]]])
  expect(onClose.mock.invocationCallOrder[0]).toBeLessThan(onRun.mock.invocationCallOrder[0] ?? 0)
})

it('goes round at either end', () => {
  const { input, current } = open()
  fireEvent.keyDown(input, { key: 'ArrowUp' })
  expect(current()).toBe('Ongedaan maken')
  fireEvent.keyDown(input, { key: 'ArrowDown' })
  expect(current()).toBe('ToetspuntenGT')
})

it('begins again at the first when the query changes, and says when nothing is found', () => {
  const { input, current, onRun } = open()
  fireEvent.keyDown(input, { key: 'ArrowDown' })
  fireEvent.change(input, { target: { value: 'o' } })
  expect(current()).toBe('Ongedaan maken')
  fireEvent.change(input, { target: { value: 'xyz' } })
  fireEvent.keyDown(input, { key: 'Enter' })
  expect([screen.getByRole('status').textContent, onRun.mock.calls.length]).toEqual(['Nothing found', 0])
})
