import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterEach, beforeEach, expect, it } from 'vitest'

import { errorLog } from './error-log.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'art28-log-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const written = () => readFileSync(path.join(folder, 'errors.log'), 'utf8')

it('an error is found again by its reference, with what caused it', () => {
  const reference = errorLog(folder)('audit.apply', new Error('no room', { cause: new RangeError('disk full') }))
  expect(written()).toContain(`${reference} audit.apply\nError: no room`)
  expect(written()).toContain('caused by RangeError: disk full')
})

it('the log never grows beyond two files of a mebibyte, whatever is thrown', () => {
  const log = errorLog(folder)
  for (let count = 0; count < 200; count += 1) log('report.preview', new Error('x'.repeat(1024 * 1024)))
  expect(readdirSync(folder).toSorted()).toEqual(['errors.log', 'errors.old.log'])
  for (const name of readdirSync(folder)) expect(statSync(path.join(folder, name)).size).toBeLessThanOrEqual(1024 * 1024)
})

it('an error that is its own cause is given a reference too', () => {
  const error = new Error('round and round')
  error.cause = error
  expect(errorLog(folder)('start', error)).toMatch(/^[0-9a-f]{8}$/)
})

it('a log that cannot be written still gives a reference', () => {
  writeFileSync(path.join(folder, 'occupied'), '')
  expect(errorLog(path.join(folder, 'occupied'))('start', 'odd')).toMatch(/^[0-9a-f]{8}$/)
})
