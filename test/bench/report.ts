import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'

import { createDossier, openDossier } from '../../electron/services/dossier/dossier.ts'
import { builtCli } from '../support/command-line.ts'
import { aMoment, anAuditor, anOpening } from '../support/an-opening.ts'
import { aFindingRaised } from '../support/a-trail.ts'
import { judge } from '../support/judges.ts'
import { inFolder, type Row, runProgram } from './measure.ts'
import { reportAsPage } from './report-as-page.ts'

const passphrase = 'bench passphrase'

interface Produced {
  readonly ms: number
  readonly peakMiB: number
  readonly jsonPath: string
}

/** A signed report of 200 findings, against Chromium printing the same content; and of ten times as many, against itself. */
export function report(): Promise<Row[]> {
  return inFolder(async (folder) => {
    const identity = await makeIdentity(folder)
    const small = await produce(folder, identity, 200)
    const large = await produce(folder, identity, 2000)
    const rows: Row[] = [
      { work: 'report of 2,000 findings, signed', measured: seconds(large.ms), yardstick: `200 findings ${seconds(small.ms)}`, ratio: large.ms / small.ms, bound: 12, is: 'at most' },
    ]
    const printed = await printWithChromium(folder, small.jsonPath)
    if (!printed) return rows
    return [
      { work: 'report of 200 findings, signed', measured: seconds(small.ms), yardstick: `Chromium prints it ${seconds(printed.ms)}`, ratio: small.ms / printed.ms, bound: 1.5, is: 'at most' },
      { work: '… memory', measured: `${Math.round(small.peakMiB)} MiB`, yardstick: `Chromium ${Math.round(printed.peakMiB)} MiB`, ratio: small.peakMiB / printed.peakMiB, bound: 1, is: 'at most' },
      ...rows,
    ]
  })
}

async function makeIdentity(folder: string): Promise<string[]> {
  const secret = join(folder, 'secret.txt')
  const store = ['--identities', join(folder, 'identities'), '--passphrase-file', secret]
  writeFileSync(secret, passphrase)
  await runProgram(process.execPath, [builtCli, 'identity', 'new', '--name', anAuditor.name, '--organisation', anAuditor.organisation, ...store])
  return ['--identity', readdirSync(join(folder, 'identities'))[0]!.split('.')[0]!, ...store]
}

async function produce(folder: string, identity: readonly string[], findings: number): Promise<Produced> {
  const out = join(folder, String(findings))
  const dossierPath = join(folder, `${findings}.art28`)
  mkdirSync(out)
  writeAudit(dossierPath, findings)
  const run = await runProgram(process.execPath, [builtCli, 'report', dossierPath, '--out', out, '--at', '2026-12-21T09:00:00.000Z', ...identity])
  return { ...run, jsonPath: join(out, `${findings}-v1-nl.json`) }
}

function writeAudit(dossierPath: string, findings: number): void {
  createDossier(dossierPath, [anOpening()], anAuditor, aMoment)
  const dossier = openDossier(dossierPath, 'write')
  const by = anAuditor
  const at = '2026-12-20T09:00:00.000Z'
  const member = { person: by, task: 'lead_auditor', qualifications: '', independence: 'Geen banden.', isExternal: true, secrecySignedOn: null }
  dossier.append([{ kind: 'audit.describe', payload: { team: [member] } }], by, at)
  for (let index = 1; index <= findings; index++) {
    const id = `F${index}`
    dossier.append(
      [
        { kind: 'finding.raise', payload: aFindingRaised({ id, type: 'controller', evidence: [], sources: [] }) },
        { kind: 'response.record', payload: { id, position: 'agree', text: 'Wij herkennen de bevinding en passen de werkwijze aan.', receivedOn: '2026-12-19', from: 'Dienstverlener B.V.' } },
        { kind: 'finding.finalise', payload: { id } },
      ],
      by,
      at,
    )
  }
  const conclusion = { agreement: 'no_conclusion', performance: 'no_conclusion', summary: 'Meting.', reason: 'Dit rapport dient alleen om te meten.' }
  dossier.append([{ kind: 'conclusion.draw', payload: conclusion }], by, at)
  dossier.close()
}

async function printWithChromium(folder: string, jsonPath: string): Promise<{ ms: number; peakMiB: number } | null> {
  const { isMissing, command } = judge('chromium', 'google-chrome')
  if (isMissing) return null
  const page = join(folder, 'report.html')
  const pdf = join(folder, 'chromium.pdf')
  writeFileSync(page, reportAsPage(jsonPath))
  const quiet = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
  const printed = await runProgram(command, [...quiet, `--user-data-dir=${join(folder, 'profile')}`, '--no-pdf-header-footer', `--print-to-pdf=${pdf}`, pathToFileURL(page).href])
  return statSync(pdf).size > 0 ? printed : null
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`
}
