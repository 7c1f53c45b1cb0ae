import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it, vi } from 'vitest'

import { MenuAction } from '../shared/contract/actions.ts'
import { catalogues, textsIn } from '../shared/text/index.ts'
import { menuTemplate, type MenuState } from './menu.ts'

function aMenu(change: Partial<MenuState> = {}): MenuItemConstructorOptions[] {
  return menuTemplate({
    texts: textsIn('nl'),
    product: 'art28',
    platform: 'linux',
    isPackaged: true,
    isDossierOpen: true,
    recent: [],
    choose: () => {},
    openRecent: () => {},
    ...change,
  })
}

function items(menu: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return menu.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? items(item.submenu) : [])])
}

const recentItems = (change: Partial<MenuState>) => items(aMenu(change)).find(({ label }) => label === 'Onlangs geopend')!.submenu as MenuItemConstructorOptions[]

const click = (item: MenuItemConstructorOptions) => (item.click as () => void)()

describe.each(['linux', 'win32', 'darwin'] as const)('the menu on %s', (platform) => {
  it.each(['nl', 'en'] as const)('says everything in its language: %s', (language) => {
    const spoken = JSON.stringify(catalogues[language].menu).replaceAll('{{product}}', 'art28')
    for (const { type, label } of items(aMenu({ platform, texts: textsIn(language) }))) {
      if (type === 'separator' || label === 'art28') continue
      expect(spoken).toContain(`"${label}"`)
    }
  })

  it('gives no two items the same keys', () => {
    const keys = items(aMenu({ platform, isPackaged: false })).flatMap(({ accelerator }) => accelerator?.replace('CmdOrCtrl', platform === 'darwin' ? 'Cmd' : 'Ctrl') ?? [])
    expect(keys.length).toBeGreaterThan(8)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('has a place for every action the window takes from a menu', () => {
    const choose = vi.fn<(action: MenuAction) => void>()
    for (const item of items(aMenu({ platform, choose }))) if (item.id !== undefined) click(item)
    expect(choose.mock.calls.map(([action]) => action).toSorted()).toEqual(MenuAction.options.toSorted())
  })

  it('has developer tools in a source checkout alone', () => {
    const roles = [true, false].map((isPackaged) => items(aMenu({ platform, isPackaged })).flatMap(({ role }) => role ?? []))
    expect(roles[0]).not.toContain('toggleDevTools')
    expect(roles[0]).not.toContain('reload')
    expect(roles[1]).toContain('toggleDevTools')
  })
})

describe('dossiers opened before', () => {
  const recent = Array.from({ length: 12 }, (_, index) => ({ title: `Controle ${index} & co`, path: `/audits/${index}.art28` }))
  it('are in the menu, the last ten, by their titles', () => {
    expect(recentItems({ recent }).map(({ label }) => label)).toEqual(recent.slice(0, 10).map(({ title }) => title.replace('&', '&&')))
  })

  it('open by their path', () => {
    const openRecent = vi.fn<(path: string) => void>()
    click(recentItems({ recent, openRecent })[3]!)
    expect(openRecent).toHaveBeenCalledExactlyOnceWith('/audits/3.art28')
  })

  it('are not there yet: the menu says so', () => {
    expect(recentItems({})).toEqual([{ label: 'Nog niets geopend', enabled: false }])
  })
})

it('what needs an open dossier cannot be chosen without one', () => {
  const ids = items(aMenu({ isDossierOpen: false })).flatMap(({ id, enabled }) => (enabled === false && id !== undefined ? [id] : []))
  expect(ids).toEqual(['audit.saveCopy', 'audit.close', 'view.agreement'])
})
