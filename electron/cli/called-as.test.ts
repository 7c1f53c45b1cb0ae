import path from 'node:path'

import { expect, it } from 'vitest'

import { calledAs } from './called-as.ts'

it.each([
  ['through npm', { npm_lifecycle_event: 'demo' }, path.resolve('out/cli.js'), 'npm run --silent art28 --'],
  ['from the bundle', {}, path.resolve('out/cli.js'), 'node out/cli.js'],
  ['from the bundle, elsewhere', {}, path.resolve('../cli.js'), 'node ../cli.js'],
  ['as an installed command', {}, '/usr/bin/art28', 'art28'],
])('a command to copy is called %s as this one was', (_, environment, scriptPath, expected) => {
  expect(calledAs(environment, scriptPath)).toBe(expected)
})
