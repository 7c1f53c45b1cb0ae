import { fileURLToPath } from 'node:url'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { describe, expect, it } from 'vitest'

import { loadCuratedReadings } from './curated-readings.ts'

const shipped = fileURLToPath(new URL('../../resources/curated', import.meta.url))

describe('the readings by a lawyer that ship with the product', () => {
  it('are complete: every gap, all sixty controls, every claim', async () => {
    const readings = await loadCuratedReadings(shipped)
    expect(readings.map(({ agreementName, gaps, controls, claims }) => [agreementName, gaps.length, controls.length, claims.length])).toEqual([
      ['Verwerkersovereenkomst Itemo', 30, 60, 37],
      ['Verwerkersovereenkomst Leadinfo', 22, 60, 27],
    ])
  })

  it('are refused by file name where one is not such a reading', async () => {
    const folderPath = await mkdtemp(path.join(tmpdir(), 'art28-curated-'))
    await writeFile(path.join(folderPath, 'half.json'), '{"agreementSha256":')
    await expect(loadCuratedReadings(folderPath)).rejects.toMatchObject({ code: 'catalogue.invalid', facts: { file: 'half.json' } })
  })
})
