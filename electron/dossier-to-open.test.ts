import path from 'node:path'
import { pathToFileURL } from 'node:url'

import { expect, it } from 'vitest'

import { dossierToOpen } from './dossier-to-open.ts'

it.each([
  ['a packaged start with a file', ['/opt/art28/art28', '/audits/itemo.art28'], '/audits/itemo.art28'],
  ['a start from a source checkout', ['electron', '.', '--inspect=0', 'itemo.art28'], path.resolve('/work', 'itemo.art28')],
  ['a name with a space, in capitals', ['art28', '/audits/Itemo 2026.ART28'], '/audits/Itemo 2026.ART28'],
  ["a file's address", ['art28', pathToFileURL('/audits/itemo 2026.art28').href], '/audits/itemo 2026.art28'],
  ['an address on another machine', ['art28', 'file://elsewhere/itemo.art28'], path.resolve('/work', 'file://elsewhere/itemo.art28')],
  ['an address that is none', ['art28', 'file:///%zz.art28'], path.resolve('/work', 'file:///%zz.art28')],
  ['nothing', ['electron', '.'], null],
  ['a flag that only looks like it', ['electron', '.', '--profile=x.art28'], null],
  ['another kind of file', ['electron', '.', 'report.pdf'], null],
])('%s names the right dossier', (_, words, expected) => {
  expect(dossierToOpen(words, '/work')).toBe(expected)
})
