import { cleanup, fireEvent, type RenderResult } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach } from 'vitest'

import { useShortcuts } from '../../renderer/app/actions.ts'
import { enter } from '../../renderer/app/entering.ts'
import { type Area, goTo, startAt } from '../../renderer/app/place.ts'
import { start, useStore } from '../../renderer/app/store.ts'
import { renderUi } from '../../renderer/ui/testing.tsx'
import { chainStart } from '../../shared/audit/event.ts'
import type { CommandKind } from '../../shared/audit/commands.ts'
import type { Answer } from '../../shared/contract/answer.ts'
import { derive } from '../../shared/contract/define.ts'
import { contract } from '../../shared/contract/index.ts'
import type { OpenedDossier } from '../../shared/contract/dossiers.ts'
import type { Settings } from '../../shared/contract/settings.ts'
import { AppError } from '../../shared/errors.ts'
import { loadCatalogue } from '../../electron/services/catalogue.ts'
import { anna, aTrailAtWork, type Trail } from './a-trail.ts'

afterEach(cleanup)

/** What main answers, by the name of the call: `'evidence.choose': () => [file]`. What is not given is refused as unforeseen. */
export type Answers = Readonly<Record<string, (input: never) => unknown>>

export interface AWindow {
  /** What stands in the dossier. */
  readonly trail: Trail
  /** Everything main was asked, in order. */
  readonly asked: { readonly call: string; readonly input: unknown }[]
  /** Shows a room with the keys at work. */
  readonly show: (room: ReactNode) => RenderResult
  /** Gives the window news from main. */
  readonly tell: (name: string, news: unknown) => void
}

interface Given {
  readonly trail?: Trail
  readonly answers?: Answers
  readonly settings?: Partial<Settings>
  readonly at?: { readonly area: Area; readonly selected?: string }
  readonly isReadOnly?: boolean
}

/** A window with a dossier open and a main in memory behind it: the real rules, no machine. Anna works here, in Dutch. */
export async function aWindow({ trail = aTrailAtWork(), answers = {}, settings = {}, at, isReadOnly = false }: Given = {}): Promise<AWindow> {
  const main = aMain(trail, answers, { language: 'nl', theme: 'light', person: anna, panes: {}, ...settings }, isReadOnly)
  Object.assign(globalThis.window, { art28: main.bridge })
  localStorage.clear()
  startAt({ area: 'start', selected: null })
  await start()
  enter(main.dossier())
  if (at) goTo(at.area, at.selected ?? null)
  return {
    trail,
    asked: main.asked,
    tell: main.tell,
    show: (room) => renderUi(<Keys>{room}</Keys>),
  }
}

/** Presses keys where the focus is: `press('j')`, `press('z', { ctrlKey: true })`. */
export function press(key: string, modifiers: { readonly ctrlKey?: boolean; readonly shiftKey?: boolean; readonly altKey?: boolean } = {}): void {
  fireEvent.keyDown(document.activeElement ?? document.body, { key, code: key, ...modifiers })
}

function Keys({ children }: { readonly children: ReactNode }) {
  useShortcuts()
  return children
}

function aMain(trail: Trail, answers: Answers, settings: Settings, isReadOnly: boolean) {
  const asked: { call: string; input: unknown }[] = []
  const listeners = new Map<string, Set<(news: unknown) => void>>()
  const dossier = (): OpenedDossier => ({ id: 'known-1', fileName: 'audit.art28', folder: '/dossiers', isReadOnly, events: trail.events.map(chained) })
  const own: Answers = {
    'app.start': () => ({ product: { name: 'art28', version: '0' }, host: 'test', platform: 'linux', settings, catalogue: loadCatalogue(), opened: null }),
    'app.saveSettings': (change: Partial<Settings>) => ({ ...useStore.getState().settings, ...change }),
    'audit.apply': ({ commands }: { commands: readonly { kind: CommandKind; payload: unknown }[] }) => {
      const before = trail.events.length
      for (const { kind, payload } of commands) trail.do(kind, payload)
      return trail.events.slice(before).map(chained)
    },
    'audit.holdsAgreement': () => false,
    'dossiers.close': () => undefined,
    'work.cancel': () => undefined,
    ...answers,
  }
  const bridge = derive(contract, (entry, group, name) => {
    const call = `${group}.${name}`
    if (entry.kind === 'news') {
      return (listener: (news: unknown) => void) => {
        const all = listeners.get(call) ?? new Set()
        listeners.set(call, all.add(listener))
        return () => void all.delete(listener)
      }
    }
    return async (input: unknown): Promise<Answer> => {
      asked.push({ call, input })
      try {
        const answer = own[call] as ((input: unknown) => unknown) | undefined
        if (!answer) throw new AppError('unexpected', { reference: `nobody answers ${call} in this test` })
        return { ok: true, value: entry.output.parse(await answer(entry.input.parse(input))) }
      } catch (error) {
        if (error instanceof AppError) return { ok: false, code: error.code, facts: error.facts }
        throw error
      }
    }
  })
  return { bridge, asked, dossier, tell: (name: string, news: unknown) => listeners.get(name)?.forEach((listener) => listener(news)) }
}

const chained = (event: Trail['events'][number]) => ({ ...event, previousHash: chainStart, hash: chainStart })
