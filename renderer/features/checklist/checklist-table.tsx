import { type Ref, useDeferredValue, useMemo, useState } from 'react'

import { useDraft } from '../../app/draft.ts'
import { select } from '../../app/place.ts'
import { useAudit, useCatalogue, useIsEditable } from '../../app/store.ts'
import { useTexts } from '../../app/texts.ts'
import { Button } from '../../ui/actions/button.tsx'
import { DataTable, type DataTableHandle } from '../../ui/data/data-table.tsx'
import { EmptyState } from '../../ui/feedback/empty-state.tsx'
import { IconNotTested, IconSearch } from '../../ui/icons.tsx'
import { useWidth } from '../../ui/layout/use-width.ts'
import { checklistColumns } from './checklist-columns.tsx'
import { type ChecklistFilter, everything, filterLines } from './checklist-filter.ts'
import { ChecklistFilters } from './checklist-filters.tsx'
import { type Grouping, groupLines, groupsOf } from './checklist-groups.ts'
import type { ChecklistLine } from './checklist-lines.ts'
import { SetAsideDialog } from './set-aside-dialog.tsx'

interface ChecklistTableProps {
  readonly lines: readonly ChecklistLine[]
  readonly isMine: (id: string) => boolean
  readonly selectedId: string | null
  readonly onOpen: () => void
  readonly tableRef: Ref<DataTableHandle>
  readonly searchRef: Ref<HTMLInputElement>
}

const none: ReadonlySet<string> = new Set()

/** How the list is looked at; kept, so that who comes back from another room goes on where they were. */
const firstView: { readonly filter: ChecklistFilter; readonly grouping: Grouping } = { filter: everything, grouping: 'theme' }

/** The items in a dense table, narrowed and grouped as the person likes. */
export function ChecklistTable({ lines, isMine, selectedId, onOpen, tableRef, searchRef }: ChecklistTableProps) {
  const texts = useTexts()
  const { agreement, side } = useAudit()
  const catalogue = useCatalogue()
  const isEditable = useIsEditable()
  const [place, width] = useWidth<HTMLDivElement>(700)
  const [view, setView] = useDraft('checklist:view', firstView)
  const { filter, grouping } = view
  const [checkedIds, setCheckedIds] = useState(none)
  const [isSettingAside, setIsSettingAside] = useState(false)
  const applied = useDeferredValue(filter)
  const isAuditor = side === 'controller'
  const { reading } = agreement

  const columns = useMemo(() => checklistColumns(texts, width, isAuditor), [texts, width, isAuditor])
  const shown = useMemo(() => filterLines(lines, applied, isMine), [lines, applied, isMine])
  const rows = useMemo(() => groupLines(shown, grouping, groupsOf(texts, grouping, catalogue, reading)), [shown, grouping, texts, catalogue, reading])

  return (
    <div ref={place} className="checklist-list">
      <ChecklistFilters filter={filter} onFilter={(filter) => setView({ filter, grouping })} grouping={grouping} onGrouping={(grouping) => setView({ filter, grouping })} searchRef={searchRef} />
      {checkedIds.size > 0 && (
        <div className="checklist-selection">
          <span>{texts('checklist:bulk.selected', { count: checkedIds.size })}</span>
          <Button size="small" icon={IconNotTested} isDisabled={!isEditable} onPress={() => setIsSettingAside(true)}>
            {texts('checklist:bulk.setAside')}
          </Button>
          <Button size="small" variant="quiet" onPress={() => setCheckedIds(none)}>
            {texts('checklist:bulk.clear')}
          </Button>
        </div>
      )}
      <div className="checklist-table">
        <DataTable
          ref={tableRef}
          label={texts('window:room.checklist')}
          columns={columns}
          rows={rows}
          selectedId={selectedId}
          onSelect={select}
          onOpen={onOpen}
          {...(isAuditor ? { checkedIds, onCheckedChange: setCheckedIds } : {})}
          empty={
            <EmptyState
              icon={IconSearch}
              title={texts('checklist:none.title')}
              description={texts('checklist:none.about')}
              actions={<Button onPress={() => setView({ filter: everything, grouping })}>{texts('checklist:filter.reset')}</Button>}
            />
          }
        />
      </div>
      {isSettingAside && (
        <SetAsideDialog
          ids={checkedIds}
          onClose={() => setIsSettingAside(false)}
          onDone={() => {
            setIsSettingAside(false)
            setCheckedIds(none)
          }}
        />
      )}
    </div>
  )
}
