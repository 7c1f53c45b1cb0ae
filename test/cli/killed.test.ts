import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { expect, it } from 'vitest'

import { openDossier } from '../../electron/services/dossier/dossier.ts'
import { verifyDossier } from '../../electron/services/dossier/verify-dossier.ts'
import { aDossierFile } from '../support/a-dossier.ts'
import { anAuditor } from '../support/an-opening.ts'
import { builtCli } from '../support/command-line.ts'

const commands = 1000

function writeWork(folder: string): string {
  const steps = Array.from({ length: commands }, (_, index) => ({
    by: 'lead',
    at: '2026-11-20T10:00:00.000Z',
    do: 'item.note',
    with: { id: `N-${index}`, itemId: null, text: `Waarneming ${index}: bezoekerslijst van het datacentrum ingezien.` },
  }))
  const workPath = join(folder, 'work.json')
  writeFileSync(workPath, JSON.stringify({ format: 'art28-work', formatVersion: 1, about: '', people: { lead: anAuditor }, steps }))
  return workPath
}

/** Starts the run and kills it without warning once it has acknowledged a number of commands; returns the last one it acknowledged. */
function applyAndKill(dossierPath: string, workPath: string, killAfter: number): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', builtCli, 'apply', dossierPath, workPath], { stdio: ['ignore', 'pipe', 'inherit'] })
    let said = ''
    child.stdout.on('data', (chunk) => {
      said += chunk
      if (said.split('\n').length > killAfter) child.kill('SIGKILL')
    })
    child.on('close', () => resolve(Number(said.slice(0, said.lastIndexOf('\n')).split('\n').at(-1)?.split(' ')[0])))
  })
}

it.each([1, 17, 230, 611, 950])('loses nothing acknowledged when it is killed after %i of a thousand commands', async (killAfter) => {
  const dossierPath = aDossierFile()
  const acknowledged = await applyAndKill(dossierPath, writeWork(dirname(dossierPath)), killAfter)
  expect(acknowledged).toBeGreaterThanOrEqual(killAfter)
  expect(acknowledged).toBeLessThan(commands)
  expect(verifyDossier(dossierPath)).toMatchObject({ isIntact: true, brokenAt: null, seal: 'open' })

  const dossier = openDossier(dossierPath, 'write')
  expect(dossier.events().length).toBeGreaterThanOrEqual(acknowledged)
  expect(Object.keys(dossier.audit().notes).length).toBe(dossier.events().length - 1)
  dossier.append([{ kind: 'agreement.confirmWholeTextRead', payload: {} }], anAuditor, '2026-11-20T11:00:00.000Z')
  dossier.close()
  expect(verifyDossier(dossierPath)).toMatchObject({ isIntact: true, seal: 'intact' })
})
