import { useMemo } from 'react'

import type { Preview } from '../../../shared/contract/preview.ts'
import { useTexts } from '../../app/texts.ts'
import { DataTable } from '../../ui/data/data-table.tsx'
import { plainRows } from '../../ui/data/table-rows.ts'
import { Callout } from '../../ui/feedback/callout.tsx'
import { EmptyState } from '../../ui/feedback/empty-state.tsx'
import { IconSheet } from '../../ui/icons.tsx'
import { Tabs } from '../../ui/layout/tabs.tsx'
import { columnName } from './column-name.ts'

type Sheet = Extract<Preview, { readonly kind: 'workbook' }>['sheets'][number]

const columnWidth = 128
const mostColumns = 200

/** Sheets of cells: what was calculated is shown, nothing is calculated. */
export function WorkbookPreview({ sheets }: { readonly sheets: readonly Sheet[] }) {
  const texts = useTexts()
  return (
    <div className="evidence-workbook">
      <Tabs label={texts('evidence:preview.sheets')} tabs={sheets.map((sheet, index) => ({ id: String(index), label: sheet.name, content: <SheetGrid sheet={sheet} /> }))} />
    </div>
  )
}

interface Row {
  readonly id: string
  readonly cells: readonly string[]
}

function SheetGrid({ sheet: { name, rows, isCut } }: { readonly sheet: Sheet }) {
  const texts = useTexts()
  const columns = useMemo(() => {
    const count = Math.min(rows.reduce((most, row) => Math.max(most, row.length), 0), mostColumns)
    const cells = Array.from({ length: count }, (_, index) => ({
      id: String(index),
      header: columnName(index),
      width: columnWidth,
      cell: (row: Row) => row.cells[index] ?? '',
    }))
    return [{ id: 'row', header: texts('evidence:preview.row'), width: 56, align: 'end' as const, cell: (row: Row) => row.id }, ...cells]
  }, [rows, texts])
  const lines = useMemo(() => plainRows(rows.map((cells, index): Row => ({ id: String(index + 1), cells }))), [rows])
  if (rows.length === 0) return <EmptyState icon={IconSheet} title={texts('evidence:preview.emptySheet')} />
  return (
    <>
      {isCut && <Callout tone="info">{texts('evidence:preview.cut')}</Callout>}
      <div className="evidence-sheet">
        <DataTable label={name} columns={columns} rows={lines} />
      </div>
    </>
  )
}
