import type { ReactElement } from 'react'

import type { ItemNames } from '../../../../../shared/report/item-names.ts'
import type { ReportModel } from '../../../../../shared/report/model.ts'
import { yesNo } from '../../../../../shared/report/words.ts'
import { Fact } from '../facts.tsx'
import { SectionHeading } from '../heading.tsx'
import { findingAnchor, pointRows, Remarks } from '../notes.tsx'
import { Table } from '../table.tsx'
import { Nothing } from '../text.tsx'
import { capitalised, lines, useVoice } from '../voice.ts'

type Props = Pick<ReportModel, 'method'>

/** Part 9. */
export function Method({ method, names }: Props & { readonly names: ItemNames }): ReactElement {
  const { texts } = useVoice()
  const none = texts('report:word.none')
  const examples = method.remarks.find(({ code }) => code === 'evidence_is_example')
  return (
    <>
      <Fact label={texts('report:column.method')} text={method.description} otherwise={texts('report:word.notRecorded')} />
      <Fact
        label={texts('report:column.methodsUsed')}
        text={method.methods.map(({ method: used, items }) => texts('report:pdf.times', { what: texts(`report:value.method.${used}`), count: items })).join('\n')}
        otherwise={none}
      />
      <Fact
        label={texts('report:field.strengths')}
        text={method.strengths.map(({ strength, pieces }) => texts('report:pdf.times', { what: texts(`report:value.strength.${strength}`), count: pieces })).join('\n')}
        otherwise={examples ? texts('report:pdf.onlyExamples') : none}
      />
      <Samples method={method} />
      <DocumentRequests method={method} />
      <SectionHeading text={texts('report:field.refusals')} />
      {method.refused.length === 0 ? <Nothing text={texts('report:pdf.nothing.refusals')} /> : null}
      {pointRows(method.refused.map(({ itemId, reason }) => texts('report:pdf.because', { what: names.inList([itemId]).join(''), reason: reason || texts('report:word.notRecorded') })))}
      <SectionHeading text={texts('report:field.limitations')} />
      {method.limitations.length === 0 ? <Nothing text={texts('report:pdf.nothing.limitations')} /> : null}
      <Table
        columns={[
          { label: texts('report:column.id'), share: 0.16, isStrong: true },
          { label: texts('report:column.title'), share: 0.84 },
        ]}
        rows={method.limitations.map(({ findingId, title }) => ({ key: findingId, cells: [{ text: findingId, to: findingAnchor(findingId) }, title] }))}
      />
      <Definitions method={method} />
      <Remarks remarks={method.remarks} />
    </>
  )
}

function Definitions({ method: { definitions } }: Props): ReactElement {
  const { texts } = useVoice()
  const said = <V,>(meanings: readonly { readonly value: V; readonly definition: string }[], nameOf: (value: V) => string) =>
    meanings.map(({ value, definition }) => texts('report:pdf.labelled', { label: capitalised(nameOf(value)), text: definition })).join('\n')
  return (
    <>
      <SectionHeading text={texts('report:pdf.definitions')} />
      <Fact label={texts('report:pdf.conformities')} text={said(definitions.conformity, (value) => texts(`report:value.conformity.${value}`))} />
      <Fact label={texts('report:pdf.findingTypes')} text={said(definitions.findingType, (value) => texts(`report:value.findingType.${value}`))} />
      <Fact label={texts('report:pdf.conclusions')} text={said(definitions.conclusion, (value) => texts(`report:value.conclusion.${value}`))} />
    </>
  )
}

function Samples({ method: { samples } }: Props): ReactElement {
  const { texts } = useVoice()
  return (
    <>
      <SectionHeading text={texts('report:field.samples')} />
      {samples.length === 0 ? <Nothing text={texts('report:pdf.nothing.samples')} /> : null}
      <Table
        columns={[
          { label: texts('report:column.id'), share: 0.19, isStrong: true },
          { label: texts('report:column.title'), share: 0.26 },
          { label: texts('report:column.population'), share: 0.1, align: 'right' },
          { label: texts('report:column.sample'), share: 0.11, align: 'right' },
          { label: texts('report:column.deviations'), share: 0.12, align: 'right' },
          { label: texts('report:column.selection'), share: 0.22 },
        ]}
        rows={samples.map(({ itemId, title, population, size, deviations, selection, populationSource, isPopulationComplete, seed }) => ({
          key: itemId,
          cells: [
            itemId,
            title,
            String(population),
            String(size),
            String(deviations),
            lines([
              texts(`report:value.selection.${selection}`),
              populationSource,
              texts('report:pdf.populationComplete', { answer: yesNo(texts, isPopulationComplete) }),
              seed === null ? '' : texts('report:pdf.seed', { seed }),
            ]),
          ],
        }))}
      />
    </>
  )
}

function DocumentRequests({ method: { documentRequests } }: Props): ReactElement {
  const { texts, date } = useVoice()
  return (
    <>
      <SectionHeading text={texts('report:field.documentRequests')} />
      {documentRequests.length === 0 ? <Nothing text={texts('report:pdf.nothing.requests')} /> : null}
      <Table
        columns={[
          { label: texts('report:column.what'), share: 0.28, isStrong: true },
          { label: texts('report:column.requestedOn'), share: 0.17 },
          { label: texts('report:column.status'), share: 0.13 },
          { label: texts('report:column.receivedOn'), share: 0.17 },
          { label: texts('report:column.reason'), share: 0.25 },
        ]}
        rows={documentRequests.map(({ id, name, requestedOn, status, receivedOn, reason, evidence }) => ({
          key: id,
          cells: [
            name,
            date(requestedOn),
            texts(`report:value.requestStatus.${status}`),
            receivedOn === null ? '' : [date(receivedOn), ...evidence].join('\n'),
            reason,
          ],
        }))}
      />
    </>
  )
}
