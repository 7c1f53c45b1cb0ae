import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { loadCatalogue, loadReadingRules, resourcesFolder } from './catalogue.ts'

describe('what ships as data', () => {
  it('holds all sixty controls and all thirty terms', () => {
    const { controls, terms } = loadCatalogue()
    expect([controls.length, terms.length]).toEqual([60, 30])
  })

  it('reads every term in Dutch', () => {
    expect(new Set(loadReadingRules().nl.terms.map(({ term }) => term)).size).toBe(30)
  })
})

describe('a damaged catalogue', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'art28-catalogue-'))
    await cp(path.join(resourcesFolder(), 'catalogue', 'reading'), folder, { recursive: true })
  })
  afterAll(() => rm(folder, { recursive: true }))

  it.each([
    ['no JSON', '[{', /JSON/],
    ['a rule without a cue', '[{ "name": "t01-x", "term": "T01", "scope": "audit", "cues": [], "value": "controller", "confidence": 1, "example": "x" }]', /^0\.cues: /],
    ['something that is no rule', '[7]', /^0: /],
  ])('is refused with the name of its file when it holds %s', async (_, content, detail) => {
    await writeFile(path.join(folder, 'terms.nl.json'), content)
    expect(() => loadReadingRules(folder)).toThrow(expect.objectContaining({ code: 'catalogue.invalid', facts: { file: 'terms.nl.json', detail: expect.stringMatching(detail) as string } }) as Error)
  })
})
