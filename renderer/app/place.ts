import { create } from 'zustand'

import type { Range } from '../../shared/values.ts'

/** The rooms of the window. */
export type Area = 'start' | 'agreement' | 'plan' | 'checklist' | 'evidence' | 'claims' | 'findings' | 'costs' | 'report' | 'pack' | 'log'

/** Where the person is: a room, and what is selected in it by its id. */
export interface Place {
  readonly area: Area
  readonly selected: string | null
}

interface State {
  readonly place: Place
  readonly behind: readonly Place[]
  readonly ahead: readonly Place[]
  /** Whether the agreement's text stands beside the room. */
  readonly isAgreementBeside: boolean
  /** The sentence to show in the agreement; `turn` counts the askings, so that asking for the same one again shows it again. */
  readonly passage: { readonly range: Range; readonly turn: number } | null
}

export const usePlace = create<State>(() => ({
  place: { area: 'start', selected: null },
  behind: [],
  ahead: [],
  isAgreementBeside: false,
  passage: null,
}))

const { getState, setState } = usePlace

/** How many places back a person may go. */
const remembered = 100

/** Goes to a room; a room that is left for another can be gone back to. */
export function goTo(area: Area, selected: string | null = null): void {
  setState(({ place, behind }) => (place.area === area && place.selected === selected ? {} : { place: { area, selected }, behind: [...behind, place].slice(-remembered), ahead: [] }))
}

/** Selects something in this room: a step on the same spot, that is not gone back to. */
export function select(selected: string | null): void {
  setState(({ place }) => ({ place: { ...place, selected } }))
}

export function goBack(): void {
  setState(({ place, behind, ahead }) => (behind.length === 0 ? {} : { place: behind.at(-1)!, behind: behind.slice(0, -1), ahead: [place, ...ahead] }))
}

export function goForward(): void {
  setState(({ place, behind, ahead }) => (ahead.length === 0 ? {} : { place: ahead[0]!, behind: [...behind, place], ahead: ahead.slice(1) }))
}

/** Forgets where the person was: another dossier opens, or none is open. */
export function startAt(place: Place): void {
  setState({ place, behind: [], ahead: [], isAgreementBeside: false, passage: null })
}

/** Shows a sentence in the agreement's text: beside this room, or in the agreement's own where the person is there already. */
export function showPassage(range: Range): void {
  setState(({ place, passage }) => ({ isAgreementBeside: place.area !== 'agreement', passage: { range, turn: (passage?.turn ?? 0) + 1 } }))
}

/** Lets no sentence stand out in the agreement's text. */
export function showNoPassage(): void {
  setState({ passage: null })
}

/** Opened without a sentence that was asked for, the text turns to what is selected, see `useTextFollows`. */
export function toggleAgreementBeside(): void {
  setState(({ isAgreementBeside, passage }) => ({ isAgreementBeside: !isAgreementBeside, passage: isAgreementBeside ? passage : null }))
}

/** What is selected in this room, by its id. */
export function useSelected(): string | null {
  return usePlace((state) => state.place.selected)
}

export function currentPlace(): Place {
  return getState().place
}

const remembering = 'place'

/** Where the person was in this dossier, before this page of the window was loaded again; null where nobody was. */
export function rememberedPlace(dossier: string): Place | null {
  try {
    const remembered = JSON.parse(sessionStorage.getItem(remembering) ?? '') as { readonly dossier: string; readonly place: Place }
    return remembered.dossier === dossier ? remembered.place : null
  } catch {
    return null
  }
}

/** Remembers the place for as long as the window lives: a page that crashed opens again where it was. */
export function rememberPlace(dossier: string): void {
  sessionStorage.setItem(remembering, JSON.stringify({ dossier, place: getState().place }))
}
