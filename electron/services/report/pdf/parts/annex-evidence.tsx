import type { ReactElement } from 'react'

import type { EvidenceRow } from '../../../../../shared/report/evidence-index.ts'
import type { ItemNames } from '../../../../../shared/report/item-names.ts'
import { detailText, yesNo } from '../../../../../shared/report/words.ts'
import { evidenceAnchor } from '../notes.tsx'
import { Table } from '../table.tsx'
import { Nothing } from '../text.tsx'
import { lines, useVoice, type Voice } from '../voice.ts'

/** Annex A: each piece with where it came from, and the hash by which anybody can see that a file is that file. */
export function EvidenceIndex({ rows, names }: { readonly rows: readonly EvidenceRow[]; readonly names: ItemNames }): ReactElement {
  const voice = useVoice()
  const { texts } = voice
  if (rows.length === 0) return <Nothing text={texts('report:pdf.nothing.evidence')} />
  return (
    <Table
      columns={[
        { label: texts('report:column.id'), share: 0.11, isStrong: true },
        { label: texts('report:column.title'), share: 0.35 },
        { label: texts('report:pdf.origin'), share: 0.28 },
        { label: texts('report:column.sha256'), share: 0.26, face: 'mono' },
      ]}
      rows={rows.map((row) => ({ key: row.id, anchor: evidenceAnchor(row.id), cells: [row.id, whatItIs(row, voice), whereFrom(row, names, voice), row.file?.sha256 ?? texts('report:word.statement')] }))}
    />
  )
}

function whatItIs(row: EvidenceRow, { texts, date, instant, labelled }: Voice): string {
  const inOrder = row.verdicts.filter(({ outcome }) => outcome === 'ok').length
  return lines([
    row.title,
    `${row.type} ${row.typeName}`,
    texts(`report:value.strength.${row.strength}`),
    row.file === null ? '' : `${row.file.fileName} (${row.file.sizeBytes} B)`,
    labelled(texts('report:column.issuer'), row.issuer),
    labelled(texts('report:column.holder'), row.holder),
    row.issuedOn === null ? '' : labelled(texts('report:column.issuedOn'), date(row.issuedOn)),
    row.isExample ? texts('report:pdf.example') : '',
    ...row.details.map((detail) => detailText(texts, detail)),
    ...row.verdicts.filter(({ outcome }) => outcome !== 'ok').map(({ rule, title, outcome }) => `${rule} ${title}: ${texts(`report:pdf.outcome.${outcome}`)}`),
    inOrder === 0 ? '' : texts('report:pdf.rulesInOrder', { count: inOrder }),
    row.removed === null ? '' : texts('report:pdf.removed', { by: row.removed.by, at: instant(row.removed.at), reason: row.removed.reason }),
  ])
}

function whereFrom(row: EvidenceRow, names: ItemNames, { texts, date, instant, labelled }: Voice): string {
  return lines([
    labelled(texts('report:column.obtainedOn'), date(row.obtainedOn)),
    `${row.receivedFrom}, ${row.receivedHow}`,
    labelled(texts('report:column.wasSeenMade'), yesNo(texts, row.wasSeenMade)),
    labelled(texts('report:column.filedAt'), `${instant(row.filedAt)}, ${row.filedBy}`),
    labelled(texts('report:column.confidentiality'), texts(`report:value.confidentiality.${row.confidentiality}`)),
    row.hasPersonalData ? labelled(texts('report:column.personalData'), row.minimisedHow || yesNo(texts, true)) : '',
    row.deleteOn === null ? '' : labelled(texts('report:column.deleteOn'), date(row.deleteOn)),
    labelled(texts('report:column.usedFor'), names.inList(row.usedFor).join('; ')),
  ])
}
