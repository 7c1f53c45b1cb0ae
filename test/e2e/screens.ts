import { expect, type Page } from '@playwright/test'

import type { Area } from '../../renderer/app/place.ts'
import { aNewVersion } from './a-new-version.ts'
import { newVersionPage } from './pages/new-version.ts'
import type { Workbench } from './workbench.ts'

/** A state of the window worth looking at: for axe, and for the eye. */
export interface Screen {
  /** In file names: `checklist-item`. */
  readonly name: string
  /** From any state without an open dialog, in the dossier or at the start that the list is for. */
  readonly show: (workbench: Workbench) => Promise<void>
}

/** What people meet before a dossier is open. */
export const startScreens: readonly Screen[] = [
  { name: 'start', show: toStart },
  { name: 'new-audit', show: (workbench) => byKeys(workbench, 'Control+n') },
  { name: 'new-pack', show: (workbench) => byKeys(workbench, 'Control+Shift+n') },
  { name: 'verify', show: ({ page, texts }) => openBy(page, texts('start:way.verify.title')) },
  { name: 'paste-agreement', show: ({ page, texts }) => openBy(page, texts('start:library.paste')) },
  { name: 'agreement-preview', show: previewAgreement },
  { name: 'settings', show: (workbench) => byKeys(workbench, 'Control+,') },
  { name: 'person', show: showPerson },
  { name: 'palette', show: (workbench) => byKeys(workbench, 'Control+k') },
  { name: 'shortcuts', show: (workbench) => byKeys(workbench, 'F1') },
]

/** What a controller's auditor meets in an audit that is well under way. */
export const auditScreens: readonly Screen[] = [
  ...tabsOf('agreement'),
  { name: 'new-version', show: (workbench) => newVersion(workbench, 'clauses') },
  { name: 'new-version-terms', show: (workbench) => newVersion(workbench, 'terms') },
  { name: 'new-version-answers', show: (workbench) => newVersion(workbench, 'answers') },
  ...tabsOf('plan'),
  { name: 'checklist', show: (workbench) => workbench.goTo('checklist') },
  { name: 'checklist-item', show: (workbench) => firstOf(workbench, 'checklist') },
  { name: 'checklist-beside-agreement', show: besideAgreement },
  { name: 'evidence', show: (workbench) => workbench.goTo('evidence') },
  { name: 'evidence-piece', show: (workbench) => firstOf(workbench, 'evidence') },
  { name: 'evidence-facts', show: (workbench) => ofPiece(workbench, 'facts') },
  { name: 'evidence-rules', show: (workbench) => ofPiece(workbench, 'rules') },
  { name: 'evidence-attach', show: attachEvidence },
  { name: 'claims', show: (workbench) => workbench.goTo('claims') },
  { name: 'claims-claim', show: (workbench) => firstOf(workbench, 'claims') },
  { name: 'findings', show: (workbench) => workbench.goTo('findings') },
  { name: 'findings-finding', show: (workbench) => firstOf(workbench, 'findings') },
  { name: 'costs', show: (workbench) => workbench.goTo('costs') },
  { name: 'costs-line', show: (workbench) => firstOf(workbench, 'costs') },
  { name: 'report', show: showReport },
  { name: 'report-draft', show: (workbench) => byKeys(workbench, 'd') },
  { name: 'log', show: (workbench) => workbench.goTo('log') },
  { name: 'report-frozen', show: freeze },
  { name: 'report-sign', show: (workbench) => byKeys(workbench, 's') },
  { name: 'checklist-frozen', show: (workbench) => firstOf(workbench, 'checklist') },
]

/** What a processor meets that prepares its evidence. */
export const processorScreens: readonly Screen[] = [
  { name: 'processor-agreement', show: (workbench) => workbench.goTo('agreement') },
  { name: 'processor-checklist-item', show: (workbench) => firstOf(workbench, 'checklist') },
  { name: 'processor-evidence-empty', show: (workbench) => workbench.goTo('evidence') },
  ...tabsOf('pack', 'processor-'),
]

/** Leaves the room alone: without a dialog over it, or the agreement beside it. */
export async function tidy({ page, texts }: Workbench): Promise<void> {
  const dialog = page.getByRole('dialog').last()
  while (await dialog.isVisible()) {
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden({ timeout: 500 }).catch(() => undefined)
  }
  const beside = page.getByRole('button', { name: texts('window:agreement.close') })
  if (await beside.isVisible()) await beside.click()
}

async function toStart(workbench: Workbench): Promise<void> {
  const { page, texts } = workbench
  await page.keyboard.press('Control+0')
  await expect(page.getByRole('heading', { level: 1, name: texts('start:title') })).toBeVisible()
  await expect(page.getByRole('list', { name: texts('start:library.list') })).toBeVisible()
}

async function openBy(page: Page, button: string): Promise<void> {
  await page.getByRole('button', { name: button }).first().click()
  await expect(page.getByRole('dialog')).toBeVisible()
}

async function byKeys({ page }: Workbench, keys: string): Promise<void> {
  await page.keyboard.press(keys)
  await expect(page.getByRole('dialog')).toBeVisible()
}

async function previewAgreement({ page, texts }: Workbench): Promise<void> {
  const list = page.getByRole('list', { name: texts('start:library.list') })
  await list.getByRole('listitem').first().getByRole('button').first().click()
  await expect(page.getByRole('dialog').getByText(texts('start:preview.proposes'))).toBeVisible()
}

async function showPerson(workbench: Workbench): Promise<void> {
  await byKeys(workbench, 'Control+,')
  await workbench.page.getByRole('button', { name: workbench.texts('window:person.change') }).click()
  await expect(workbench.page.getByRole('dialog', { name: workbench.texts('window:person.title') })).toBeVisible()
}

/** One screen for each tab of a room, the first named after the room alone. */
function tabsOf(area: 'agreement' | 'plan' | 'pack', prefix = ''): readonly Screen[] {
  const tabs = {
    agreement: [['', 'reading:tab.terms'], ['-duties', 'reading:tab.duties'], ['-claims', 'reading:tab.claims'], ['-gaps', 'reading:tab.gaps'], ['-controls', 'reading:tab.controls'], ['-curated', 'reading:tab.curated'], ['-form', 'forms:tab'], ['-file', 'reading:tab.file']],
    plan: [['', 'plan:tab.gate'], ['-dates', 'plan:tab.dates'], ['-engagement', 'plan:tab.engagement'], ['-letters', 'plan:tab.letters'], ['-documents', 'plan:tab.documents']],
    pack: [['', 'pack:tab.ready'], ['-may-ask', 'pack:tab.mayAsk'], ['-contents', 'pack:tab.contents']],
  } as const
  return tabs[area].map(([name, label]) => ({
    name: `${prefix}${area}${name}`,
    show: async (workbench) => {
      await workbench.goTo(area)
      await workbench.page.getByRole('tab', { name: workbench.texts(label) }).click()
    },
  }))
}

/** A new version of the agreement, read and compared, that nobody has taken into use. */
async function newVersion(workbench: Workbench, tab: 'clauses' | 'terms' | 'answers'): Promise<void> {
  await workbench.goTo('agreement')
  const compared = newVersionPage(workbench)
  await compared.read(aNewVersion(workbench.folder))
  await compared.goToTab(tab)
}

/** A room with its first record open beside the list. */
async function firstOf(workbench: Workbench, area: Exclude<Area, 'start'>): Promise<void> {
  await workbench.goTo(area)
  const { page } = workbench
  await page.getByRole('main').locator('[role="row"][aria-selected]').first().click()
  await expect(page.getByRole('main').locator('.table-row.selected')).toBeVisible()
}

async function ofPiece(workbench: Workbench, tab: 'facts' | 'rules'): Promise<void> {
  await firstOf(workbench, 'evidence')
  await workbench.page.getByRole('tab', { name: workbench.texts(`evidence:tab.${tab}`) }).click()
}

async function besideAgreement(workbench: Workbench): Promise<void> {
  const { page, texts } = workbench
  await firstOf(workbench, 'checklist')
  await page.keyboard.press('Control+b')
  await expect(page.getByRole('region', { name: texts('window:agreement.text') }).or(page.getByLabel(texts('window:agreement.text'))).first()).toBeVisible()
}

async function attachEvidence(workbench: Workbench): Promise<void> {
  await workbench.goTo('evidence')
  await byKeys(workbench, 'v')
}

async function showReport(workbench: Workbench): Promise<void> {
  await workbench.goTo('report')
  await expect(workbench.page.locator('.pdf-page canvas').first()).toBeVisible({ timeout: 45_000 })
}

async function freeze(workbench: Workbench): Promise<void> {
  const { page, texts } = workbench
  await showReport(workbench)
  const button = page.getByRole('main').getByRole('button', { name: texts('delivery:freeze.action'), exact: true })
  if (await button.isVisible()) {
    await button.click()
    await page.getByRole('alertdialog').getByRole('button', { name: texts('delivery:freeze.action') }).click()
  }
  await expect(page.getByRole('button', { name: texts('delivery:newVersion.action') })).toBeVisible({ timeout: 30_000 })
}
