import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

import { expect, it } from 'vitest'

const root = path.join(import.meta.dirname, '..')
const builder = createRequire(createRequire(import.meta.url).resolve('electron-builder'))
const { getConfig, validateConfiguration } = builder('app-builder-lib/out/util/config/config') as {
  getConfig: (projectFolder: string, configFile: string, overrides: null) => Promise<Packaging>
  validateConfiguration: (config: object, log: { readonly isEnabled: boolean }) => Promise<void>
}

interface Packaging {
  readonly files: readonly string[]
  readonly icon: string
  readonly win: { readonly icon: string }
  readonly electronFuses: Readonly<Record<string, boolean>>
}

const log = { isEnabled: false }
const config = await getConfig(root, 'electron-builder.yml', null)

it('the packaging says nothing that electron-builder does not understand', async () => {
  await expect(validateConfiguration(config, log)).resolves.toBeUndefined()
  await expect(validateConfiguration({ ...config, electronFuse: {} }, log)).rejects.toThrow('electronFuse')
})

it('ships bundles and data, and no sources, tests or libraries', () => {
  const shipped = JSON.stringify(config.files)
  expect(shipped).toContain('out/*.js')
  expect(shipped).toContain('!node_modules/**')
  for (const folder of ['electron/', 'renderer/**/*.ts', 'shared/', 'test/']) expect(shipped).not.toContain(`"${folder}`)
})

it('has the icons it names', () => {
  for (const icon of [config.icon, config.win.icon]) expect(existsSync(path.join(root, icon)), icon).toBe(true)
})

it('closes every way to run or change the packaged program from outside', () => {
  expect(config.electronFuses).toEqual({
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  })
})
