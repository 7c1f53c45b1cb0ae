import { execFileSync } from 'node:child_process'
import { closeSync, fsyncSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'

import { createDossier, openDossier } from '../../electron/services/dossier/dossier.ts'
import { verifyDossier } from '../../electron/services/dossier/verify-dossier.ts'
import { aMoment, anAuditor, anOpening } from '../support/an-opening.ts'
import { inFolder, median, milliseconds, type Row } from './measure.ts'

const evidenceMiB = 2048

/** Takes in 2 GB of evidence, against copying and hashing the same file with the system's tools. */
export function evidence(): Promise<Row[]> {
  return inFolder(async (folder) => {
    const source = join(folder, 'video.bin')
    const dossierPath = join(folder, 'audit.art28')
    writeRandom(source, evidenceMiB)
    createDossier(dossierPath, [anOpening()], anAuditor, aMoment)

    const tools = await milliseconds(() => {
      execFileSync('cp', [source, join(folder, 'copy.bin')])
      execFileSync('sha256sum', [join(folder, 'copy.bin')])
    })
    rmSync(join(folder, 'copy.bin'))
    const dossier = openDossier(dossierPath, 'write')
    const intake = await milliseconds(() => dossier.storeFile(source))
    const closing = await milliseconds(() => dossier.close())
    const checking = await milliseconds(() => verifyDossier(dossierPath))
    const peakMiB = Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? 0) / 1024
    const speed = (ms: number) => `${Math.round((evidenceMiB / ms) * 1000)} MiB/s`
    return [
      { work: 'take in 2 GB of evidence (speed)', measured: speed(intake), yardstick: `cp + sha256sum ${speed(tools)}`, ratio: tools / intake, bound: 0.5, is: 'at least' },
      { work: '… and close the dossier, sealed', measured: speed(intake + closing), yardstick: `cp + sha256sum ${speed(tools)}`, ratio: tools / (intake + closing), bound: 0.5, is: 'at least' },
      { work: '… memory of it all', measured: `${Math.round(peakMiB)} MiB`, yardstick: '300 MiB', ratio: peakMiB / 300, bound: 1, is: 'at most' },
      { work: 'verify that dossier (speed)', measured: speed(checking), yardstick: `cp + sha256sum ${speed(tools)}`, ratio: tools / checking, bound: 0.5, is: 'at least' },
    ]
  })
}

/** One durable command, against one bare write that is forced to disk. */
export function append(): Promise<Row[]> {
  return inFolder(async (folder) => {
    const dossierPath = join(folder, 'audit.art28')
    createDossier(dossierPath, [anOpening()], anAuditor, aMoment)
    const dossier = openDossier(dossierPath, 'write')
    const plain = openSync(join(folder, 'plain'), 'a')
    const line = Buffer.alloc(600, 'x')
    const append = await median(500, (run) =>
      milliseconds(() => dossier.append([{ kind: 'contractValue.set', payload: { yearlyCents: run } }], anAuditor, aMoment)),
    )
    const write = await median(500, () =>
      milliseconds(() => {
        writeSync(plain, line)
        fsyncSync(plain)
      }),
    )
    closeSync(plain)
    dossier.close()
    return [{ work: 'append a command, durable', measured: `${append.toFixed(2)} ms`, yardstick: `write + fsync ${write.toFixed(2)} ms`, ratio: append / write, bound: 3, is: 'at most' }]
  })
}

/** Opens a long-lived dossier, its chain checked and its events folded. */
export function openLong(): Promise<Row[]> {
  return inFolder(async (folder) => {
    const dossierPath = join(folder, 'audit.art28')
    createDossier(dossierPath, [anOpening()], anAuditor, aMoment)
    const dossier = openDossier(dossierPath, 'write')
    for (let batch = 0; batch < 1000; batch++) {
      const changes = Array.from({ length: 99 }, (_, index) => ({ kind: 'contractValue.set', payload: { yearlyCents: batch * 100 + index } }))
      const note = { id: `N-${batch}`, itemId: null, text: 'Steekproef bij de ingang van de serverruimte, badge en bezoekerslijst gezien.' }
      dossier.append([...changes, { kind: 'item.note', payload: note }], anAuditor, aMoment)
    }
    dossier.close()
    const opening = await median(3, () => milliseconds(() => openDossier(dossierPath, 'read').close()))
    return [{ work: 'open a dossier of 100,000 events', measured: `${Math.round(opening)} ms`, yardstick: '2 s', ratio: opening / 2000, bound: 1, is: 'at most' }]
  })
}

function writeRandom(filePath: string, sizeMiB: number): void {
  const block = Buffer.alloc(1 << 20)
  const file = openSync(filePath, 'w')
  for (let index = 0; index < sizeMiB; index++) {
    block.writeUInt32LE(index, (index * 4) % block.length)
    writeSync(file, block)
  }
  closeSync(file)
}
