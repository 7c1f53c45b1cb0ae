import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { openSettingsStore } from './settings-store.ts'

// Outside a window Electron is no more than the path of its executable, which need not be there: electron-store then takes what it is handed.
vi.hoisted(() => {
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] ??= '/nowhere'
})

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'art28-settings-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const logged = vi.fn<() => string>(() => 'a1b2c3d4')
const open = () => openSettingsStore({ folder, language: 'nl', log: logged })
const file = (name: string) => path.join(folder, name)

const dossier = {
  id: 'd1',
  path: '/audits/itemo.art28',
  side: 'controller',
  controller: 'Zorggroep',
  processor: 'Itemo',
  title: 'Controle 2026',
  stage: 'preparing',
  next: null,
  changedAt: '2026-11-20T09:30:00.000Z',
  isExample: false,
} as const

it('begins with settings of its own', () => {
  expect(open().settings()).toEqual({ language: 'nl', theme: 'system', person: null, panes: {} })
  expect(open().knownDossiers()).toEqual([])
  expect(open().windowState()).toBeNull()
})

it('remembers settings, dossiers and the window from one start to the next', () => {
  const settings = { language: 'en', theme: 'dark', person: { name: 'Noor', role: 'auditor', organisation: 'Zorggroep' }, panes: { checklist: { list: 60, detail: 40 } } } as const
  const state = { x: 10, y: 20, width: 1200, height: 800, isMaximised: true }
  const first = open()
  first.saveSettings(settings)
  first.saveKnownDossiers([dossier])
  first.saveWindowState(state)
  const second = open()
  expect(second.settings()).toEqual(settings)
  expect(second.knownDossiers()).toEqual([dossier])
  expect(second.windowState()).toEqual(state)
})

it.each([
  ['is no JSON', '{"settings": '],
  ['is empty', ''],
  ['was written by somebody else', '{"settings": {"language": "klingon"}}'],
  ['is no object', '[]'],
])('sets a file aside that %s, and begins anew', (_, text) => {
  writeFileSync(file('settings.json'), text)
  expect(open().settings().language).toBe('nl')
  expect(readFileSync(file('settings.damaged.json'), 'utf8')).toBe(text)
})

it('lets nobody wait for a list or a place that cannot be kept, but says so of settings', () => {
  const store = open()
  const settings = store.settings()
  rmSync(folder, { recursive: true })
  writeFileSync(folder, 'no folder any more')
  store.saveKnownDossiers([dossier])
  store.saveWindowState({ x: 0, y: 0, width: 1, height: 1, isMaximised: false })
  expect(logged).toHaveBeenCalledTimes(2)
  expect(() => store.saveSettings(settings)).toThrow(expect.objectContaining({ code: 'disk.readOnly' }))
})

it('leaves a file alone that is in order', () => {
  open().saveKnownDossiers([dossier])
  expect(open().knownDossiers()).toHaveLength(1)
  expect(existsSync(file('settings.damaged.json'))).toBe(false)
})
