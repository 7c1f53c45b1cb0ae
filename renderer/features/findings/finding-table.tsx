import { type Ref, useDeferredValue, useMemo } from 'react'

import { Severity } from '../../../shared/agreement/gaps/gap.ts'
import type { Finding } from '../../../shared/audit/finding.ts'
import type { Texts } from '../../../shared/text/index.ts'
import { select } from '../../app/place.ts'
import { useTexts } from '../../app/texts.ts'
import { Button } from '../../ui/actions/button.tsx'
import { DataTable, type DataTableHandle } from '../../ui/data/data-table.tsx'
import type { Column } from '../../ui/data/table-rows.ts'
import { EmptyState } from '../../ui/feedback/empty-state.tsx'
import { IconHearing, IconSearch } from '../../ui/icons.tsx'
import { useWidth } from '../../ui/layout/use-width.ts'
import { everything, type FindingFilter, filterFindings, groupFindings, type Grouping } from './finding-list.ts'
import { SeverityBadge, StatusBadge } from './finding-looks.tsx'

interface FindingTableProps {
  readonly findings: readonly Finding[]
  readonly filter: FindingFilter
  readonly onFilter: (filter: FindingFilter) => void
  readonly grouping: Grouping
  readonly selectedId: string | null
  readonly onOpen: () => void
  readonly tableRef: Ref<DataTableHandle>
}

/** Below these widths, in pixels, a column makes place for the ones that matter more. */
const roomFor = { status: 460, clause: 620, response: 760 } as const

export function FindingTable({ findings, filter, onFilter, grouping, selectedId, onOpen, tableRef }: FindingTableProps) {
  const texts = useTexts()
  const [place, width] = useWidth<HTMLDivElement>(700)
  const applied = useDeferredValue(filter)
  const columns = useMemo(() => columnsFor(texts, width, grouping), [texts, width, grouping])
  const rows = useMemo(() => groupFindings(texts, filterFindings(findings, applied), grouping), [texts, findings, applied, grouping])
  return (
    <div ref={place} className="findings-table">
      <DataTable
        ref={tableRef}
        label={texts('window:room.findings')}
        columns={columns}
        rows={rows}
        selectedId={selectedId}
        onSelect={select}
        onOpen={onOpen}
        empty={
          <EmptyState
            icon={IconSearch}
            title={texts('findings:none.title')}
            description={texts('findings:none.about')}
            actions={<Button onPress={() => onFilter(everything)}>{texts('findings:filter.reset')}</Button>}
          />
        }
      />
    </div>
  )
}

/** The columns that a list of this width has place for; what the headings say already is left out. */
function columnsFor(texts: Texts, width: number, grouping: Grouping): readonly Column<Finding>[] {
  const columns: readonly (Column<Finding> & { readonly from?: number })[] = [
    { id: 'id', header: texts('report:column.id'), width: 64, sortValue: ({ id }) => id, cell: ({ id }) => id },
    { id: 'title', header: texts('report:column.title'), width: '1fr', sortValue: ({ title }) => title, cell: ({ title }) => <span title={title}>{title}</span> },
    { id: 'clause', header: texts('report:column.clause'), width: 110, from: roomFor.clause, sortValue: ({ criteria }) => criteria.clause, cell: ({ criteria }) => <span title={criteria.clause}>{criteria.clause}</span> },
    { id: 'severity', header: texts('report:column.severity'), width: 124, sortValue: ({ severity }) => Severity.options.indexOf(severity), cell: ({ severity }) => <SeverityBadge severity={severity} /> },
    { id: 'status', header: texts('report:column.status'), width: 124, from: roomFor.status, sortValue: ({ status }) => status, cell: ({ status }) => <StatusBadge status={status} /> },
    { id: 'response', header: texts('findings:column.response'), width: 116, from: roomFor.response, sortValue: ({ response }) => response?.position ?? '', cell: ({ response }) => (response ? <span title={texts(`report:value.position.${response.position}`)}><IconHearing /> {texts(`findings:position.${response.position}`)}</span> : '') },
  ]
  return columns.filter(({ id, from = 0 }) => width >= from && id !== grouping)
}
