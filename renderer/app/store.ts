import { create } from 'zustand'

import type { Audit } from '../../shared/audit/audit.ts'
import type { AuditEvent } from '../../shared/audit/event.ts'
import { foldEvents, laterAudit } from '../../shared/audit/fold.ts'
import { redoable, undoable } from '../../shared/audit/undo.ts'
import type { Catalogue } from '../../shared/catalogue/index.ts'
import type { OpenedDossier } from '../../shared/contract/dossiers.ts'
import type { Settings } from '../../shared/contract/settings.ts'
import { AppError } from '../../shared/errors.ts'
import { art28 } from './client.ts'
import { askedFor, type Asked } from './commands.ts'
import { showNoPassage } from './place.ts'

/** What main said at the start; the window draws nothing before it. */
export interface Started {
  readonly product: { readonly name: string; readonly version: string }
  readonly host: string
  readonly platform: 'linux' | 'win32' | 'darwin'
  readonly catalogue: Catalogue
}

/** The open dossier: its trail, and the audit that the trail makes. */
export interface OpenAudit extends Omit<OpenedDossier, 'events'> {
  readonly events: readonly AuditEvent[]
  readonly audit: Audit
}

interface State {
  readonly started: Started | null
  readonly settings: Settings
  readonly open: OpenAudit | null
  /** Changes that main was asked for and has not yet answered: 0 means that everything is on disk. */
  readonly unsaved: number
}

const beforeStart: Settings = { language: 'nl', theme: 'system', person: null, panes: {} }

export const useStore = create<State>(() => ({ started: null, settings: beforeStart, open: null, unsaved: 0 }))

const { getState, setState } = useStore

/** Asks main who, what and where. To be called once, before anything is drawn. */
export async function start(): Promise<void> {
  const { settings, opened, ...started } = await art28.app.start()
  setState({ started, settings })
  if (opened) showDossier(opened)
}

/** Makes this the open dossier. @throws what the fold refuses, for a trail that art28 did not write */
export function showDossier({ events, ...dossier }: OpenedDossier): void {
  const audit = foldEvents(events)
  if (!audit) throw new AppError('audit.notOpened', {})
  setState({ open: { ...dossier, events, audit } })
}

export async function closeDossier(): Promise<void> {
  await art28.dossiers.close()
  setState({ open: null })
}

export async function saveSettings(change: Partial<Settings>): Promise<void> {
  setState({ settings: await art28.app.saveSettings(change) })
}

/**
 * Gives commands to main, all or none, and shows the audit that they make.
 *
 * @throws AppError what a command's rule refuses: to be shown where the person was working
 */
export async function apply(...asked: readonly Asked[]): Promise<readonly AuditEvent[]> {
  return recorded(() => art28.audit.apply({ commands: asked.map(askedFor) }))
}

/** Takes part in saving: whatever makes main add to the trail goes through here, so that the window shows what is on disk. */
export async function recorded(work: () => Promise<readonly AuditEvent[]>): Promise<readonly AuditEvent[]> {
  const dossier = getState().open?.id
  setState(({ unsaved }) => ({ unsaved: unsaved + 1 }))
  try {
    const events = await work()
    if (getState().open?.id === dossier) addEvents(events)
    return events
  } finally {
    setState(({ unsaved }) => ({ unsaved: unsaved - 1 }))
  }
}

/**
 * What does not follow on the trail that is shown stands in it already: main sent the dossier anew meanwhile.
 *
 * A sentence that stood out in one version of the agreement is no place in another.
 */
function addEvents(added: readonly AuditEvent[]): void {
  setState(({ open }) => {
    if (!open || added[0]?.sequence !== open.events.length + 1) return {}
    const audit = laterAudit(open.audit, added, open.events)
    if (audit.agreement.source.sha256 !== open.audit.agreement.source.sha256) showNoPassage()
    return { open: { ...open, audit, events: [...open.events, ...added] } }
  })
}

/** Takes back the person's own last change; says whether there was one. */
export function undo(): Promise<boolean> {
  return takeBack(undoable)
}

/** Gives back what the person last took back; says whether there was something. */
export function redo(): Promise<boolean> {
  return takeBack(redoable)
}

async function takeBack(find: typeof undoable): Promise<boolean> {
  const { open, settings } = getState()
  const sequence = open && settings.person ? find(open.events, settings.person) : null
  if (sequence === null) return false
  await apply({ kind: 'audit.undo', payload: { sequence } })
  return true
}

/** The open audit; for screens that are only shown while there is one. */
export function useAudit(): Audit {
  return useOpen().audit
}

/** The open dossier with its trail; for screens that are only shown while there is one. */
export function useOpen(): OpenAudit {
  const open = useStore((state) => state.open)
  if (!open) throw new Error('No dossier is open')
  return open
}

export function useCatalogue(): Catalogue {
  const started = useStore((state) => state.started)
  if (!started) throw new Error('The window has not started')
  return started.catalogue
}

/** Whether the open audit takes changes: it is not frozen, and its file may be written. */
export function useIsEditable(): boolean {
  return useStore(({ open }) => open !== null && !open.isReadOnly && open.audit.frozen === null)
}
