import { type Ref, useMemo } from 'react'

import type { SettledLine } from '../../../shared/audit/settlement.ts'
import { formatDay, formatHours, formatMoney } from '../../../shared/text/format.ts'
import { useLanguage, useTexts } from '../../app/texts.ts'
import { Button } from '../../ui/actions/button.tsx'
import { DataTable, type DataTableHandle } from '../../ui/data/data-table.tsx'
import { type Column, groupedRows } from '../../ui/data/table-rows.ts'
import { Badge } from '../../ui/feedback/badge.tsx'
import { EmptyState } from '../../ui/feedback/empty-state.tsx'
import { IconAdd, IconCosts } from '../../ui/icons.tsx'

export const statusTones = { claimed: 'neutral', accepted: 'good', contested: 'warn', rejected: 'muted' } as const

interface CostLinesProps {
  readonly lines: readonly SettledLine[]
  readonly selected: string | null
  readonly onSelect: (id: string) => void
  readonly tableRef: Ref<DataTableHandle>
  /** Null where nothing can be added. */
  readonly onAdd: (() => void) | null
}

interface Row extends SettledLine {
  readonly id: string
}

/** All lines, those of one party together. */
export function CostLines({ lines, selected, onSelect, tableRef, onAdd }: CostLinesProps) {
  const texts = useTexts()
  const language = useLanguage()
  const columns = useMemo(
    (): readonly Column<Row>[] => [
      { id: 'id', header: texts('costs:field.number'), width: 44, cell: ({ id }) => id, sortValue: ({ id }) => id },
      { id: 'description', header: texts('report:column.description'), width: '1fr', cell: ({ line }) => line.description, sortValue: ({ line }) => line.description },
      { id: 'on', header: texts('costs:field.on'), width: 100, cell: ({ line }) => (line.on ? formatDay(language, line.on) : ''), sortValue: ({ line }) => line.on },
      { id: 'hours', header: texts('report:column.hours'), width: 64, align: 'end', cell: ({ line }) => (line.quarterHours === null ? '' : formatHours(language, line.quarterHours)), sortValue: ({ line }) => line.quarterHours },
      { id: 'amount', header: texts('report:column.amount'), width: 100, align: 'end', cell: ({ amountCents }) => (amountCents === null ? texts('report:pdf.unpriced') : formatMoney(language, amountCents)), sortValue: ({ amountCents }) => amountCents },
      { id: 'status', header: texts('report:column.status'), width: 116, cell: ({ line }) => <Badge tone={statusTones[line.status]}>{texts(`report:value.costStatus.${line.status}`)}</Badge>, sortValue: ({ line }) => line.status },
    ],
    [texts, language],
  )
  const rows = useMemo(
    () => groupedRows(lines.map((settled): Row => ({ ...settled, id: settled.line.id })), ({ line }) => line.claimedBy, ({ line }) => texts(`costs:claimedBy.${line.claimedBy}`)),
    [lines, texts],
  )
  const empty = (
    <EmptyState icon={IconCosts} title={texts('costs:empty.title')} description={texts('costs:empty.description')} actions={onAdd && <Button variant="primary" icon={IconAdd} onPress={onAdd}>{texts('costs:add')}</Button>} />
  )
  return <DataTable ref={tableRef} label={texts('window:room.costs')} columns={columns} rows={rows} selectedId={selected} onSelect={onSelect} empty={empty} />
}
