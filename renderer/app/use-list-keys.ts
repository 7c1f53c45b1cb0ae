import { type RefObject, useEffect, useRef } from 'react'

import type { DataTableHandle } from '../ui/data/data-table.tsx'
import { useActions } from './actions.ts'
import type { Area } from './place.ts'
import { useTexts } from './texts.ts'

interface ListWords {
  readonly next: string
  readonly previous: string
  /** For a list with a search field. */
  readonly search?: string
}

/** The keys that go through a room's list and into its search field, the same in every room; from the field, Enter and the arrow down go to the first of what was found. Give the refs to the table and the field. */
export function useListKeys(room: Exclude<Area, 'start'>, { next, previous, search: find }: ListWords): { readonly table: RefObject<DataTableHandle | null>; readonly search: RefObject<HTMLInputElement | null> } {
  const texts = useTexts()
  const table = useRef<DataTableHandle>(null)
  const search = useRef<HTMLInputElement>(null)
  const group = texts(`window:room.${room}`)
  useActions([
    { id: `${room}.next`, title: next, group, keys: 'j', run: () => table.current?.moveBy(1) },
    { id: `${room}.previous`, title: previous, group, keys: 'k', run: () => table.current?.moveBy(-1) },
    ...(find === undefined ? [] : [{ id: `${room}.search`, title: find, group, keys: '/', run: () => search.current?.focus() }]),
  ])
  useEffect(() => {
    const toFound = (event: KeyboardEvent) => {
      if (event.target !== search.current || event.isComposing || !['Enter', 'ArrowDown'].includes(event.key)) return
      event.preventDefault()
      table.current?.moveToFirst()
    }
    window.addEventListener('keydown', toFound, true)
    return () => window.removeEventListener('keydown', toFound, true)
  }, [])
  return { table, search }
}
