import { spawnSync } from 'node:child_process'
import process from 'node:process'

import { expect, it } from 'vitest'

import { builtCli } from '../support/command-line.ts'

/** Makes this Node say that it is an older one. */
const pretend = (version: string) => `data:text/javascript,Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`

it('an older Node is told in one sentence what is needed', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', pretend('20.9.0'), builtCli, '--version'], { encoding: 'utf8', env: { ...process.env, ART28_LANG: 'nl' } })
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr.trim().split('\n')).toEqual([expect.stringContaining('Node 24 of nieuwer; dit is Node 20.9.0')])
})
