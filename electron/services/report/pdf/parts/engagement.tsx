import type { ReactElement } from 'react'

import type { Party } from '../../../../../shared/audit/engagement.ts'
import type { ItemNames } from '../../../../../shared/report/item-names.ts'
import type { ReportModel } from '../../../../../shared/report/model.ts'
import { yesNo } from '../../../../../shared/report/words.ts'
import { Beside, Fact } from '../facts.tsx'
import { SectionHeading } from '../heading.tsx'
import { pointRows, Remarks } from '../notes.tsx'
import { Table } from '../table.tsx'
import { Nothing, Words } from '../text.tsx'
import { capitalised, useVoice } from '../voice.ts'

/** Part 3. */
export function Engagement({ engagement }: Pick<ReportModel, 'engagement'>): ReactElement {
  const { texts, instant, span } = useVoice()
  const unknown = texts('report:word.notRecorded')
  return (
    <>
      <Fact label={texts('report:field.objective')} text={engagement.objective} otherwise={unknown} />
      <Fact label={texts('report:field.client')} text={texts(`report:value.side.${engagement.client}`)} />
      <PartyFact label={texts('report:field.controller')} party={engagement.controller} />
      <PartyFact label={texts('report:field.processor')} party={engagement.processor} />
      <Fact label={texts('report:field.assurance')} text={texts(`report:value.assurance.${engagement.assurance}`)} />
      <Fact label={texts('report:field.riskClass')} text={texts(`report:value.riskClass.${engagement.riskClass}`)} />
      <Fact label={texts('report:field.kinds')} text={engagement.kinds.map((kind) => texts(`report:value.auditKind.${kind}`)).join(', ')} otherwise={unknown} />
      <Fact label={texts('report:field.openedAt')} text={instant(engagement.openedAt)} />
      <Fact label={texts('report:field.planned')} text={span(engagement.plannedStartOn, engagement.plannedEndOn)} />
    </>
  )
}

function PartyFact({ label, party }: { readonly label: string; readonly party: Party }): ReactElement {
  const { texts } = useVoice()
  return (
    <Beside label={label}>
      <Words text={party.name} style={{ fontWeight: 600 }} room={40} />
      {[party.registration && texts('report:pdf.registered', { number: party.registration }), party.address, party.contact]
        .filter((line) => line !== '')
        .map((line) => (
          <Words key={line} text={line} room={40} />
        ))}
    </Beside>
  )
}

/** Part 4. What was not looked at is always there. */
export function Scope({ scope, annexes, names }: Pick<ReportModel, 'scope' | 'annexes'> & { readonly names: ItemNames }): ReactElement {
  const { texts, span } = useVoice()
  const unknown = texts('report:word.notRecorded')
  return (
    <>
      <Fact label={texts('report:field.subject')} text={scope.subject} otherwise={unknown} />
      <Fact label={texts('report:field.objects')} text={scope.objects} otherwise={unknown} />
      <Fact label={texts('report:field.period')} text={span(scope.periodFrom, scope.periodTo)} />
      <Fact label={texts('report:field.kinds')} text={scope.kinds.map((kind) => texts(`report:value.auditKind.${kind}`)).join(', ')} otherwise={unknown} />
      <SectionHeading text={texts('report:field.sites')} />
      {scope.sites.length === 0 ? <Nothing text={texts('report:pdf.nothing.sites')} /> : null}
      <Table
        columns={[
          { label: texts('report:column.name'), share: 0.28, isStrong: true },
          { label: texts('report:column.address'), share: 0.32 },
          { label: texts('report:column.visited'), share: 0.1 },
          { label: texts('report:column.reason'), share: 0.3 },
        ]}
        rows={scope.sites.map(({ name, address, isVisited, reason }, index) => ({ key: String(index), cells: [name, address, yesNo(texts, isVisited), reason] }))}
      />
      <SectionHeading text={texts('report:field.subProcessors')} />
      {scope.subProcessors.length === 0 ? <Nothing text={texts('report:pdf.nothing.subProcessors')} /> : null}
      <Table
        columns={[
          { label: texts('report:column.name'), share: 0.34, isStrong: true },
          { label: texts('report:column.registration'), share: 0.2 },
          { label: texts('report:column.address'), share: 0.46 },
        ]}
        rows={scope.subProcessors.map(({ name, registration, address }, index) => ({ key: String(index), cells: [name, registration, address] }))}
      />
      <SectionHeading text={texts('report:field.notCovered')} />
      {scope.notCovered.length === 0 ? <Nothing text={texts('report:pdf.nothing.notCovered')} /> : pointRows(scope.notCovered.map(({ what, reason }) => texts('report:pdf.because', { what, reason })))}
      <SectionHeading text={texts('report:field.notTested')} />
      <NotTested scope={scope} annexes={annexes} names={names} />
      <Remarks remarks={scope.remarks} />
    </>
  )
}

/** A row for what has a reason; whatever nobody came to stands together by theme, since a row of its own would tell nothing more. */
function NotTested({ scope: { notTested }, annexes, names }: Parameters<typeof Scope>[0]): ReactElement {
  const { texts, labelled } = useVoice()
  const told = notTested.filter(({ reason, wasRefused }) => reason !== '' || wasRefused)
  const untold = new Set(notTested.filter((item) => !told.includes(item)).map(({ itemId }) => itemId))
  const themes = [...Map.groupBy(annexes.checklist.filter(({ id }) => untold.has(id)), ({ theme }) => theme)]
  return (
    <>
      {notTested.length === 0 ? <Nothing text={texts('report:pdf.nothing.notTested')} /> : null}
      <Table
        columns={[
          { label: texts('report:column.id'), share: 0.2, isStrong: true },
          { label: texts('report:column.title'), share: 0.34 },
          { label: texts('report:column.conformity'), share: 0.15 },
          { label: texts('report:column.reason'), share: 0.31 },
        ]}
        rows={told.map(({ itemId, title, conformity, reason, isKey, wasRefused }) => ({
          key: itemId,
          cells: [
            itemId,
            isKey ? texts('report:pdf.keyTest', { title }) : title,
            texts(`report:value.conformity.${conformity}`),
            [wasRefused ? texts('report:column.refused') : '', reason || texts('report:word.notRecorded')].filter(Boolean).join(': '),
          ],
        }))}
      />
      {themes.length === 0 ? null : <Words text={texts('report:pdf.withoutReason')} />}
      {pointRows(
        themes.map(([theme, items]) => labelled(capitalised(texts(`report:value.theme.${theme}`)), names.inList(items.map(({ id }) => id)).join('; '))),
      )}
    </>
  )
}
