// oxlint-disable unicorn/consistent-function-scoping -- what runs in the page can take nothing from outside it
import { cpSync } from 'node:fs'
import path from 'node:path'

import { _electron, type Page } from '@playwright/test'

import { createAsWritten } from '../../electron/services/audit-work.ts'
import { openDossier } from '../../electron/services/dossier/dossier.ts'
import { exampleWorkPath } from '../../electron/services/examples.ts'
import { readWorkFile } from '../../electron/services/work-file.ts'
import { chooseHost } from '../choose-host.ts'
import { Workbench } from '../e2e/workbench.ts'
import { aChecklistItem } from '../support/an-audit.ts'
import { aMoment, anAuditor } from '../support/an-opening.ts'
import { inFolder, median, milliseconds, type Row } from './measure.ts'

const items = 10_000

/** How long until a person can work in the window, against an app that shows one heading on the same host. */
export async function coldStart(): Promise<Row[]> {
  chooseHost()
  const ours = await median(5, inWorkbench(async (workbench) => milliseconds(async () => {
    await workbench.start()
    await workbench.page.getByRole('list', { name: workbench.texts('start:library.list') }).waitFor()
  })))
  const empty = await median(5, () => inFolder((folder) => startOfEmptyApp(folder)))
  return [{ work: 'start until the window can be used', measured: ms(ours), yardstick: `an app with one heading ${ms(empty)}`, ratio: ours / empty, bound: 2, is: 'at most' }]
}

/** Working in a dossier of ten thousand items. */
export async function largeDossier(): Promise<Row[]> {
  chooseHost()
  return inWorkbench(async (workbench) => {
    const dossierPath = path.join(workbench.folder, 'many.art28')
    await writeDossier(dossierPath)
    await workbench.start()
    const answer = await median(3, () => openingAlone(workbench, dossierPath))
    const usable = await median(3, () => opening(workbench, dossierPath))
    const typing = await typingLatency(workbench)
    const atRest = await framesWhileScrolling(workbench.page, 0)
    const scrolling = await framesWhileScrolling(workbench.page, 96)
    return [
      { work: 'open 10,000 items until the list can be used', measured: ms(usable), yardstick: `main's answer alone ${ms(answer)}`, ratio: usable / answer, bound: 2, is: 'at most' } as const,
      { work: '… a key in a note, until it is drawn (p95)', measured: ms(typing), yardstick: '50 ms', ratio: typing / 50, bound: 1, is: 'at most' } as const,
      { work: '… a frame while scrolling (p95)', measured: ms(scrolling), yardstick: `a frame at rest ${ms(atRest)}`, ratio: scrolling / atRest, bound: 3, is: 'at most' } as const,
    ]
  })()
}

function inWorkbench<T>(work: (workbench: Workbench) => Promise<T>): () => Promise<T> {
  return async () => {
    const workbench = new Workbench()
    try {
      return await work(workbench)
    } finally {
      await workbench.close()
      workbench.dispose()
    }
  }
}

async function startOfEmptyApp(folder: string): Promise<number> {
  const appFolder = path.join(import.meta.dirname, '../standin/fixture-app')
  const start = performance.now()
  const app = await _electron.launch({ args: [appFolder, `--user-data-dir=${folder}`], colorScheme: null })
  const page = await app.firstWindow()
  await page.getByRole('status').getByText('ready').waitFor()
  const took = performance.now() - start
  await app.close()
  return took
}

async function writeDossier(dossierPath: string): Promise<void> {
  const workPath = exampleWorkPath('itemo')
  const work = readWorkFile(workPath)
  await createAsWritten(dossierPath, { ...work, opening: { ...work.opening!, id: 'large' }, steps: [] }, workPath, aMoment)
  const dossier = openDossier(dossierPath, 'write')
  const list = Array.from({ length: items }, (_, index) => aChecklistItem({ id: `I${index + 1}`, title: { nl: `Toetspunt ${index + 1}`, en: `Item ${index + 1}` } }))
  dossier.append([{ kind: 'checklist.build', payload: { items: list } }], anAuditor, aMoment)
  dossier.close()
}

/** What the host takes to carry ten thousand items to the page: some tens of milliseconds in Electron, more as text in the stand-in. */
async function openingAlone(workbench: Workbench, dossierPath: string): Promise<number> {
  await workbench.willChoose(aCopy(dossierPath))
  return workbench.page.evaluate(async () => {
    const start = performance.now()
    await (window as unknown as { art28: { dossiers: { open: () => Promise<unknown> } } }).art28.dossiers.open()
    return performance.now() - start
  })
}

/** From asking for the file to an item that is open beside the list. */
async function opening(workbench: Workbench, dossierPath: string): Promise<number> {
  const { page, texts } = workbench
  await page.keyboard.press('Control+0')
  await page.getByRole('heading', { level: 1, name: texts('start:title') }).waitFor()
  const copy = aCopy(dossierPath)
  await workbench.willChoose(copy)
  return milliseconds(async () => {
    await page.keyboard.press('Control+o')
    await page.getByText(path.basename(copy)).first().waitFor()
    await workbench.goTo('checklist')
    await page.getByRole('main').locator('[role="row"][aria-selected]').first().click()
    await page.getByRole('textbox', { name: texts('checklist:notes.new') }).first().waitFor()
  })
}

/** A file of its own, so that none is opened twice. */
function aCopy(dossierPath: string): string {
  const copy = `${dossierPath}-${Math.round(performance.now())}.art28`
  cpSync(dossierPath, copy)
  return copy
}

async function typingLatency({ page, texts }: Workbench): Promise<number> {
  const note = page.getByRole('region', { name: texts('checklist:notes.title'), exact: true }).getByRole('textbox')
  await note.focus()
  await page.evaluate(() => {
    const times: number[] = []
    Object.assign(globalThis, { times })
    addEventListener('keydown', () => {
      const pressed = performance.now()
      // A frame is drawn after its callbacks: the first task behind them comes when it was.
      requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - pressed)))
    }, { capture: true })
  })
  await page.keyboard.type('Badge en bezoekerslijst gezien bij de ingang van de serverruimte; de deur sluit vanzelf.', { delay: 30 })
  return percentile95(await page.evaluate(() => (globalThis as unknown as { times: number[] }).times))
}

/** Scrolls by so many pixels with every frame, for two seconds' worth of frames. */
async function framesWhileScrolling(page: Page, pixels: number): Promise<number> {
  const frames = await page.getByRole('main').locator('.data-table').first().evaluate(async (table, pixels) => {
    const next = () => new Promise<number>((resolve) => requestAnimationFrame(resolve))
    const times: number[] = []
    let before = await next()
    for (let frame = 0; frame < 120; frame++) {
      table.scrollTop += pixels
      const now = await next()
      times.push(now - before)
      before = now
    }
    return times
  }, pixels)
  return percentile95(frames)
}

function percentile95(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length * 0.95)] ?? 0
}

function ms(value: number): string {
  return `${value < 100 ? value.toFixed(1) : Math.round(value)} ms`
}
