import { type Ref, useDeferredValue, useMemo } from 'react'

import { useDraft } from '../../app/draft.ts'
import { select } from '../../app/place.ts'
import { useAudit } from '../../app/store.ts'
import { useTexts } from '../../app/texts.ts'
import { Button } from '../../ui/actions/button.tsx'
import { DataTable, type DataTableHandle } from '../../ui/data/data-table.tsx'
import { EmptyState } from '../../ui/feedback/empty-state.tsx'
import { IconSearch } from '../../ui/icons.tsx'
import { useWidth } from '../../ui/layout/use-width.ts'
import { claimColumns, isTwoLined } from './claim-columns.tsx'
import { type ClaimFilter, everything, filterClaims, groupClaims, type Grouping } from './claim-filter.ts'
import { ClaimFilters } from './claim-filters.tsx'
import type { ClaimLine } from './claim-lines.ts'

interface ClaimTableProps {
  readonly lines: readonly ClaimLine[]
  readonly selectedId: string | null
  readonly onOpen: () => void
  readonly tableRef: Ref<DataTableHandle>
  readonly searchRef: Ref<HTMLInputElement>
}

/** How the list is looked at; kept, so that who comes back from another room goes on where they were. */
const firstView: { readonly filter: ClaimFilter; readonly grouping: Grouping } = { filter: everything, grouping: 'none' }

/** The claims in a dense table, narrowed and grouped as the person likes. */
export function ClaimTable({ lines, selectedId, onOpen, tableRef, searchRef }: ClaimTableProps) {
  const texts = useTexts()
  const { language } = useAudit().agreement.reading
  const [place, width] = useWidth<HTMLDivElement>(700)
  const [view, setView] = useDraft('claims:view', firstView)
  const { filter, grouping } = view
  const applied = useDeferredValue(filter)
  const columns = useMemo(() => claimColumns(texts, width, language === 'unknown' ? '' : language), [texts, width, language])
  const rows = useMemo(() => groupClaims(texts, filterClaims(lines, applied), grouping), [texts, lines, applied, grouping])

  return (
    <div ref={place} className="claims-list">
      <ClaimFilters filter={filter} onFilter={(filter) => setView({ filter, grouping })} grouping={grouping} onGrouping={(grouping) => setView({ filter, grouping })} searchRef={searchRef} />
      <div className="claims-table">
        <DataTable
          ref={tableRef}
          label={texts('window:room.claims')}
          columns={columns}
          rows={rows}
          rowHeight={isTwoLined(width) ? 48 : 32}
          selectedId={selectedId}
          onSelect={select}
          onOpen={onOpen}
          empty={
            <EmptyState
              icon={IconSearch}
              title={texts('claims:none.title')}
              description={texts('claims:none.about')}
              actions={<Button onPress={() => setView({ filter: everything, grouping })}>{texts('claims:filter.reset')}</Button>}
            />
          }
        />
      </div>
    </div>
  )
}
