import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

import { onTestFinished } from 'vitest'

import type { Dialogs, HandlerEffects, Store } from '../../electron/handler-effects.ts'
import { createHandlers, type Workbench } from '../../electron/handlers.ts'
import { inProcessRunner } from '../../electron/services/worker/in-process-runner.ts'
import type { JobRunner } from '../../electron/services/worker/runner.ts'
import type { StoredDossier } from '../../electron/stored-dossier.ts'
import { derive, type Announcer } from '../../shared/contract/define.ts'
import type { OpenedDossier } from '../../shared/contract/dossiers.ts'
import { contract } from '../../shared/contract/index.ts'
import type { Settings } from '../../shared/contract/settings.ts'
import { aFolder, anAuditor } from './a-dossier.ts'

/** What somebody would answer in the system's dialogs; an empty list or null closes the dialog. */
export interface Answers {
  files: readonly string[]
  folder: string | null
  place: string | null
}

/** A piece of news as the window would hear it. */
export interface Heard {
  readonly name: string
  readonly payload: unknown
}

export interface TestWorkbench extends Workbench {
  readonly effects: HandlerEffects
  readonly answers: Answers
  /** What the dialogs were asked, in order: the names they proposed. */
  readonly proposed: string[]
  readonly heard: Heard[]
  setPerson(person: Settings['person']): void
  setNow(at: string): void
}

interface Given {
  readonly folder?: string
  readonly store?: Store
  readonly runner?: JobRunner
}

/** Everything behind the contract, with a folder of its own, as the window would use it; shut down when the test is done. */
export function aWorkbench({ folder = aFolder(), store = storeInMemory(), runner = inProcessRunner }: Given = {}): TestWorkbench {
  const answers: Answers = { files: [], folder: null, place: null }
  const proposed: string[] = []
  const heard: Heard[] = []
  let now = '2026-11-20T10:00:00.000Z'

  const dialogs: Dialogs = {
    chooseFiles: async () => answers.files,
    chooseFolder: async () => answers.folder,
    saveFile: async ({ defaultName }) => {
      proposed.push(defaultName)
      return answers.place
    },
  }
  const announce = derive(contract, (entry, group, name) => (payload: unknown) => {
    if (entry.kind === 'news') heard.push({ name: `${group}.${name}`, payload: entry.payload.parse(payload) })
  }) as unknown as Announcer<typeof contract>
  const effects: HandlerEffects = {
    now: () => now,
    randomId: randomUUID,
    folder,
    host: 'test',
    platform: 'linux',
    announce,
    dialogs,
    store,
    showInFolder: () => {},
    addRecent: () => {},
    setDocument: () => {},
    typedIsSaved: () => {},
  }

  const workbench = createHandlers(effects, runner)
  onTestFinished(() => workbench.shutDown())
  return {
    ...workbench,
    effects,
    answers,
    proposed,
    heard,
    setPerson: (person) => store.saveSettings({ ...store.settings(), person }),
    setNow: (at) => (now = at),
  }
}

const party = (name: string) => ({ name, registration: '', address: '', contact: '' })

/** A new audit on the Itemo agreement, made and opened by this workbench. */
export async function aNewAudit({ answers, effects, handlers }: TestWorkbench): Promise<OpenedDossier> {
  const documents = join(effects.folder, 'documents')
  mkdirSync(documents, { recursive: true })
  answers.place = join(documents, 'controle.art28')
  const asked = { side: 'controller', language: 'nl', title: 'Controle 2026', controller: party('Stichting Voorbeeld'), processor: party('Itemo') } as const
  const opened = await handlers.dossiers.create({ job: 'new', agreement: 'itemo.txt', ...asked })
  return opened!
}

/** Remembers as long as the test runs; a second workbench on it is a second start of the product. */
export function storeInMemory(): Store {
  let settings: Settings = { language: 'nl', theme: 'system', person: anAuditor, panes: {} }
  let dossiers: readonly StoredDossier[] = []
  return {
    settings: () => settings,
    saveSettings: (changed) => void (settings = changed),
    knownDossiers: () => dossiers,
    saveKnownDossiers: (list) => void (dossiers = list),
  }
}
