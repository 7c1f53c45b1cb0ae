import { expect } from '@playwright/test'

import type { PreconditionId } from '../../../shared/audit/preparation.ts'
import type { Language } from '../../../shared/values.ts'
import type { Workbench } from '../workbench.ts'
import { pick, startingWith, tick, write, writeDate } from './form.ts'
import { readNotice } from './notices.ts'

/** Of the audit team. */
interface Member {
  readonly name: string
  readonly role: string
  readonly organisation: string
  readonly qualifications: string
  readonly secrecySignedOn: string
}

/** The room of the plan: what must be settled before fieldwork, the dates, the team, the letters and the documents. */
export function planPage(workbench: Workbench, language: Language) {
  const { page, texts } = workbench
  const main = page.getByRole('main')
  const dialog = page.getByRole('dialog')
  const section = (name: 'about' | 'scope' | 'sites' | 'planned' | 'notice') => main.getByRole('region', { name: texts(`plan:section.${name}`), exact: true })
  const row = (name: string) => main.getByRole('option', { name: startingWith(name) })
  const saveRow = async () => {
    await dialog.getByRole('button', { name: texts('plan:row.save') }).click()
    await expect(dialog).toBeHidden()
  }
  return {
    precondition: (id: PreconditionId) => row(texts(`plan:precondition.${id}`)),
    gateIsClosed: main.getByText(startingWith(texts('plan:gate.closed', { count: 2 }).split('2')[0]!)),
    gateIsOpen: main.getByText(texts('plan:gate.open'), { exact: true }),
    section,

    async goToTab(tab: 'gate' | 'dates' | 'engagement' | 'letters' | 'documents'): Promise<void> {
      await page.getByRole('tab', { name: texts(`plan:tab.${tab}`) }).click()
    },

    async decide(precondition: PreconditionId, decision: 'settle' | 'waive' | 'contest' | 'notApplicable', explanation: string): Promise<void> {
      await row(texts(`plan:precondition.${precondition}`)).click()
      await expect(main.getByRole('heading', { name: texts(`plan:precondition.${precondition}`) })).toBeVisible()
      await pick(main, texts('plan:decide.choice'), texts(`plan:decide.${decision}`))
      await write(main, texts('plan:decide.explanation'), explanation)
      await main.getByRole('button', { name: texts('plan:decide.record') }).click()
      await expect(main.getByRole('heading', { name: texts('plan:detail.decision') })).toBeVisible()
    },

    /** The first member of a team leads it. */
    async addMember({ name, role, organisation, qualifications, secrecySignedOn }: Member): Promise<void> {
      await main.getByRole('button', { name: texts('plan:row.member.add') }).click()
      await write(dialog, texts('plan:field.name'), name)
      await write(dialog, texts('plan:field.role'), role)
      await write(dialog, texts('plan:field.organisation'), organisation)
      await write(dialog, texts('plan:field.qualifications'), qualifications)
      await tick(dialog, texts('plan:field.isExternal'))
      await write(dialog, texts('plan:field.independence'), qualifications)
      await writeDate(dialog, texts('plan:field.secrecySignedOn'), secrecySignedOn, language)
      await saveRow()
    },

    async addSite(name: string, reason: string): Promise<void> {
      await main.getByRole('button', { name: texts('plan:row.site.add') }).click()
      await write(dialog, texts('plan:field.name'), name)
      await tick(dialog, texts('plan:field.isVisited'))
      await write(dialog, texts('plan:field.siteReason'), reason)
      await saveRow()
    },

    async planFieldwork(from: string, until: string): Promise<void> {
      await writeDate(section('planned'), texts('plan:field.plannedStartOn'), from, language)
      await writeDate(section('planned'), texts('plan:field.plannedEndOn'), until, language)
    },

    async recordNotice(sentOn: string, receivedOn: string, how: string): Promise<void> {
      await writeDate(section('notice'), texts('plan:field.sentOn'), sentOn, language)
      await writeDate(section('notice'), texts('plan:field.receivedOn'), receivedOn, language)
      await write(section('notice'), texts('plan:field.sentHow'), how)
    },

    /** Saves the calendar beside the dossier; answers with the file. */
    async saveCalendar(fileName: string): Promise<string> {
      const filePath = await workbench.willSaveAs(fileName)
      await main.getByRole('button', { name: texts('plan:dates.ics') }).click()
      await readNotice(workbench, texts('plan:saved', { fileName, folder: workbench.folder }))
      return filePath
    },

    async openLetter(letter: 'notice' | 'document_request'): Promise<void> {
      await row(texts(`plan:letters.name.${letter}`)).click()
    },

    async saveLetter(fileName: string): Promise<string> {
      const filePath = await workbench.willSaveAs(fileName)
      await main.getByRole('button', { name: texts('plan:letters.docx') }).click()
      await readNotice(workbench, texts('plan:saved', { fileName, folder: workbench.folder }))
      return filePath
    },

    /** Asks for every document that is usually asked for. */
    async requestUsualDocuments(dueOn: string): Promise<void> {
      await main.getByRole('button', { name: texts('plan:documents.propose') }).click()
      await writeDate(dialog, texts('plan:field.dueOn'), dueOn, language)
      await dialog.getByRole('button', { name: /\d/ }).click()
      await expect(dialog).toBeHidden()
    },

    async receiveDocument(name: string): Promise<void> {
      await row(name).click()
      await main.getByText(texts('report:value.requestStatus.received'), { exact: true }).last().click()
      await expect(main.getByText(texts('plan:documents.recorded'))).toBeVisible()
    },
  }
}
