import { Fragment, type ReactElement, type ReactNode } from 'react'

import { Document, type DocumentProps } from '@react-pdf/renderer'

import { itemNamesOf } from '../../../../shared/report/item-names.ts'
import type { ReportModel } from '../../../../shared/report/model.ts'
import { PartHeading } from './heading.tsx'
import { type PageFurniture, Sheets } from './page.tsx'
import type { PageNumbers } from './page-numbers.ts'
import { AgreementFindings } from './parts/agreement-findings.tsx'
import { Checklist } from './parts/annex-checklist.tsx'
import { EvidenceIndex } from './parts/annex-evidence.tsx'
import { Letters, Timeline, Trail } from './parts/annex-record.tsx'
import { Duties } from './parts/annex-duties.tsx'
import { Forms } from './parts/annex-forms.tsx'
import { Terms } from './parts/annex-terms.tsx'
import { Claims } from './parts/claims.tsx'
import { ClauseCompliance } from './parts/clause-compliance.tsx'
import { Contents, type Entry } from './parts/contents.tsx'
import { Costs } from './parts/costs.tsx'
import { Criteria } from './parts/criteria.tsx'
import { Engagement, Scope } from './parts/engagement.tsx'
import { Fieldwork, Team } from './parts/fieldwork.tsx'
import { Findings } from './parts/findings.tsx'
import { Handling } from './parts/handling.tsx'
import { Method } from './parts/method.tsx'
import { Reliance } from './parts/reliance.tsx'
import { ActionPlan, Responses } from './parts/responses.tsx'
import { type EmbeddedFile, SignaturePage } from './parts/signature-page.tsx'
import { Summary } from './parts/summary.tsx'
import { TitleSheet } from './parts/title-page.tsx'
import { type Voice, VoiceProvider } from './voice.ts'

interface ReportDocumentProps {
  readonly model: ReportModel
  readonly voice: Voice
  readonly modelSha256: string
  readonly embedded: readonly EmbeddedFile[]
  readonly pages: PageNumbers
  readonly onPage: PageFurniture['onPage']
}

interface Part extends Entry {
  readonly content: ReactNode
  /** Begins a page of its own; otherwise it follows the part before. */
  readonly startsPage: boolean
}

/** The whole report as pages: title, contents, parts 2 to 18 and the annexes, in the order of the model. */
export function ReportDocument({ model, voice, modelSha256, embedded, pages, onPage }: ReportDocumentProps): ReactElement<DocumentProps> {
  const { texts, language } = voice
  const { titlePage } = model
  const parts = partsOf(model, voice, <SignaturePage {...model} modelSha256={modelSha256} embedded={embedded} />)
  const annexes = annexesOf(model, voice)
  const furniture: PageFurniture = {
    shortTitle: titlePage.title,
    classification: titlePage.classification,
    version: texts('report:pdf.versionStatus', { version: titlePage.version, status: texts(`report:value.reportStatus.${titlePage.status}`) }),
    confidentiality: texts('report:pdf.confidentiality'),
    onPage,
  }
  return (
    <Document
      title={titlePage.title}
      author={titlePage.controller}
      subject={texts('report:pdf.documentSubject', { controller: titlePage.controller, processor: titlePage.processor })}
      creator={`${titlePage.product.name} ${titlePage.product.version}`}
      producer={`${titlePage.product.name} ${titlePage.product.version}`}
      language={language === 'nl' ? 'nl-NL' : 'en-GB'}
      creationDate={new Date(titlePage.generatedAt)}
      pdfVersion="1.7"
      pageMode="useOutlines"
    >
      <VoiceProvider value={voice}>
        <TitleSheet model={model} modelSha256={modelSha256} />
        <Sheets furniture={furniture}>
          <Contents parts={parts} annexes={annexes} pages={pages} />
        </Sheets>
        {runs([...parts, ...annexes]).map((run) => (
          <Sheets key={run[0]!.anchor} furniture={furniture}>
            {run.map(({ anchor, number, title, content, startsPage }) => (
              <Fragment key={anchor}>
                <PartHeading anchor={anchor} number={number} title={title} pages={pages} isFirstOnPage={startsPage} />
                {content}
              </Fragment>
            ))}
          </Sheets>
        ))}
      </VoiceProvider>
    </Document>
  )
}

/** Parts that follow one another on the same pages. */
function runs(parts: readonly Part[]): readonly (readonly Part[])[] {
  const starts = parts.flatMap(({ startsPage }, index) => (startsPage ? [index] : []))
  return starts.map((start, index) => parts.slice(start, starts[index + 1]))
}

type PartName = Exclude<keyof ReportModel, 'format' | 'formatVersion' | 'language' | 'annexes'>

function partsOf(model: ReportModel, { texts }: Voice, signaturePage: ReactElement): readonly Part[] {
  const names = itemNamesOf(texts, model)
  const part = (number: number, name: PartName, content: ReactNode, startsPage = false): Part => ({
    anchor: `part-${number}`,
    number: String(number),
    title: texts(`report:part.${name}`),
    content,
    startsPage,
  })
  return [
    part(2, 'summary', <Summary model={model} />, true),
    part(3, 'engagement', <Engagement {...model} />, true),
    part(4, 'scope', <Scope {...model} names={names} />),
    part(5, 'criteria', <Criteria {...model} />),
    part(6, 'team', <Team {...model} />),
    part(7, 'fieldwork', <Fieldwork {...model} />),
    part(8, 'clauseCompliance', <ClauseCompliance {...model} />),
    part(9, 'method', <Method {...model} names={names} />),
    part(10, 'reliance', <Reliance {...model} names={names} />),
    part(11, 'findings', <Findings {...model} names={names} anchor="part-11" />, true),
    part(12, 'claims', <Claims {...model} />, model.claims.claims.length > 0),
    part(13, 'agreementFindings', <AgreementFindings {...model} />, model.agreementFindings.ruleGaps.length > 0),
    part(14, 'responses', <Responses {...model} />, true),
    part(15, 'actionPlan', <ActionPlan {...model} />),
    part(16, 'costs', <Costs {...model} />),
    part(17, 'handling', <Handling {...model} />),
    part(18, 'signaturePage', signaturePage, true),
  ]
}

function annexesOf(model: ReportModel, { texts }: Voice): readonly Part[] {
  const { annexes } = model
  const annex = (number: string, name: Exclude<keyof ReportModel['annexes'], 'duties' | 'forms'>, content: ReactNode): Part => ({
    anchor: `annex-${number}`,
    number,
    title: texts(`report:annex.${name}`),
    content,
    startsPage: name === 'evidence' || annexes[name].length > 0,
  })
  return [
    annex('A', 'evidence', <EvidenceIndex rows={annexes.evidence} names={itemNamesOf(texts, model)} />),
    annex('B', 'checklist', <Checklist rows={annexes.checklist} />),
    annex('C', 'terms', <><Terms rows={annexes.terms} /><Duties rows={annexes.duties} /><Forms rows={annexes.forms} /></>),
    annex('D', 'timeline', <Timeline entries={annexes.timeline} />),
    annex('E', 'letters', <Letters letters={annexes.letters} />),
    annex('F', 'trail', <Trail trail={annexes.trail} />),
  ]
}
