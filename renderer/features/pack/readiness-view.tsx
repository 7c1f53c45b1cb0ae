import { useMemo, useState } from 'react'

import { byUrgency, type Readiness, type Wanted } from '../../../shared/audit/readiness.ts'
import { useActions } from '../../app/actions.ts'
import { select, useSelected } from '../../app/place.ts'
import { useInLanguage, useLanguage, useTexts } from '../../app/texts.ts'
import { useListKeys } from '../../app/use-list-keys.ts'
import { useIsEditable } from '../../app/store.ts'
import { usePanes } from '../../app/use-panes.ts'
import { Button } from '../../ui/actions/button.tsx'
import { SegmentedControl } from '../../ui/actions/segmented-control.tsx'
import { StackedBar } from '../../ui/charts/stacked-bar.tsx'
import { DataTable } from '../../ui/data/data-table.tsx'
import { groupedRows } from '../../ui/data/table-rows.ts'
import { EmptyState } from '../../ui/feedback/empty-state.tsx'
import { SearchField } from '../../ui/fields/search-field.tsx'
import { IconAdd } from '../../ui/icons.tsx'
import { MasterDetail } from '../../ui/layout/master-detail.tsx'
import { FilterBar } from '../../ui/layout/filter-bar.tsx'
import { AddDocumentDialog } from './add-document-dialog.tsx'
import { ReadinessByTheme } from './readiness-by-theme.tsx'
import { readinessColumns } from './readiness-columns.tsx'
import { readinessTone } from './readiness-tone.ts'
import { filterWanted, type WantedFilter } from './wanted-filter.ts'
import { WantedDetail } from './wanted-detail.tsx'

const states: readonly Readiness[] = ['ready', 'possible', 'missing', 'unavailable']

/** Everything that can be asked with how ready it is, what is missing first, and the one chosen in detail. */
export function ReadinessView({ wanted }: { readonly wanted: readonly Wanted[] }) {
  const texts = useTexts()
  const language = useLanguage()
  const inLanguage = useInLanguage()
  const isEditable = useIsEditable()
  const panes = usePanes('pack')
  const selected = useSelected()
  const { table, search } = useListKeys('pack', { next: texts('pack:ready.next'), previous: texts('pack:ready.previous'), search: texts('pack:ready.search') })
  const [filter, setFilter] = useState<WantedFilter>('missing')
  const [words, setWords] = useState('')
  const [isAdding, setIsAdding] = useState(false)

  const shown = useMemo(() => filterWanted(byUrgency(wanted), { filter, words, inLanguage }), [wanted, filter, words, inLanguage])
  const rows = useMemo(
    () =>
      groupedRows(
        documentsFirst(shown),
        ({ source, theme }) => (source.kind === 'document' ? 'document' : theme),
        ({ source, theme }) => (source.kind === 'document' ? texts('pack:ready.groupBy.document') : texts('pack:ready.groupBy.theme', { theme: texts(`report:value.theme.${theme}`) })),
      ),
    [shown, texts],
  )
  const columns = useMemo(() => readinessColumns(texts, language), [texts, language])
  const chosen = wanted.find(({ id }) => id === selected) ?? null

  const group = texts('window:room.pack')
  useActions([
    { id: 'pack.addDocument', title: texts('pack:document.add'), group, isDisabled: !isEditable, run: () => setIsAdding(true) },
  ])

  const list = (
    <div className="pack-list">
      <div className="pack-progress">
        <StackedBar
          label={texts('pack:ready.progress')}
          hasLegend
          parts={states.map((state) => ({ label: texts(`pack:readiness.${state}`), value: wanted.filter(({ readiness }) => readiness === state).length, tone: readinessTone[state].tone }))}
        />
      </div>
      <FilterBar label={texts('pack:ready.filter')}>
        <SegmentedControl
          label={texts('pack:ready.filter')}
          isLabelHidden
          value={filter}
          onChange={setFilter}
          segments={(['missing', 'due', 'all'] as const).map((id) => ({ id, label: texts(`pack:ready.filters.${id}`) }))}
        />
        <SearchField ref={search} label={texts('pack:ready.search')} placeholder={texts('pack:ready.search')} shortcut="/" value={words} onChange={setWords} />
        <Button icon={IconAdd} isDisabled={!isEditable} onPress={() => setIsAdding(true)}>{texts('pack:document.add')}</Button>
      </FilterBar>
      <DataTable
        ref={table}
        label={texts('pack:ready.list')}
        columns={columns}
        rows={rows}
        rowHeight={48}
        selectedId={selected}
        onSelect={select}
        empty={<EmptyState title={emptyWords(texts, filter, words)} />}
      />
    </div>
  )
  return (
    <>
      <MasterDetail
        {...panes}
        list={{ label: texts('pack:ready.list'), content: list }}
        detail={{ label: texts('pack:ready.detail'), content: chosen ? <WantedDetail key={chosen.id} wanted={chosen} /> : <ReadinessByTheme wanted={wanted} /> }}
      />
      {isAdding && <AddDocumentDialog onClose={() => setIsAdding(false)} />}
    </>
  )
}

/** Documents stand before the checklist; within each, the order stays. */
function documentsFirst(pieces: readonly Wanted[]): readonly Wanted[] {
  return [...pieces.filter(({ source }) => source.kind === 'document'), ...pieces.filter(({ source }) => source.kind === 'item')]
}

function emptyWords(texts: ReturnType<typeof useTexts>, filter: WantedFilter, words: string): string {
  if (words.trim() !== '' || filter === 'all') return texts('pack:ready.noneFound')
  return filter === 'due' ? texts('pack:ready.noneDue') : texts('pack:ready.noneMissing')
}
