import { type Ref, useMemo, useState } from 'react'

import { formatInstant } from '../../../shared/text/format.ts'
import { useActions } from '../../app/actions.ts'
import { useDraft } from '../../app/draft.ts'
import { select, useSelected } from '../../app/place.ts'
import { useCatalogue, useOpen } from '../../app/store.ts'
import { useLanguage, useTexts } from '../../app/texts.ts'
import { useListKeys } from '../../app/use-list-keys.ts'
import { usePanes } from '../../app/use-panes.ts'
import { Button } from '../../ui/actions/button.tsx'
import { DataTable } from '../../ui/data/data-table.tsx'
import { type Column, plainRows } from '../../ui/data/table-rows.ts'
import { EmptyState } from '../../ui/feedback/empty-state.tsx'
import { ComboBox } from '../../ui/fields/combo-box.tsx'
import { DateField } from '../../ui/fields/date-field.tsx'
import { SearchField } from '../../ui/fields/search-field.tsx'
import { Select } from '../../ui/fields/select.tsx'
import { IconLog, IconVerify } from '../../ui/icons.tsx'
import { Screen } from '../../ui/layout/screen.tsx'
import { SplitView } from '../../ui/layout/split-view.tsx'
import { FilterBar } from '../../ui/layout/filter-bar.tsx'
import { ChainCheck } from './chain-check.tsx'
import { LogDetail, UndoneBadge } from './log-detail.tsx'
import { filterLines, isFiltering, type LogFilter, noFilter } from './log-filter.ts'
import { type LogLine, logLines } from './log-lines.ts'
import './log.css'

/** The trail: everything that was done, by whom and when; newest first. */
export function LogRoom() {
  const texts = useTexts()
  const panes = usePanes('log')
  const catalogue = useCatalogue()
  const { events, audit } = useOpen()
  const selected = useSelected()
  const { table, search } = useListKeys('log', { next: texts('log:action.next'), previous: texts('log:action.previous'), search: texts('log:filter.text') })
  const [filter, setFilter] = useDraft('log:view', noFilter)
  const [isChecking, setIsChecking] = useState(false)

  const lines = useMemo(() => logLines(events, audit, catalogue, texts), [events, audit, catalogue, texts])
  const shown = useMemo(() => filterLines(lines, filter), [lines, filter])
  const rows = useMemo(() => plainRows(shown), [shown])
  const columns = useColumns()

  const line = lines.find(({ id }) => id === selected) ?? shown[0]
  const event = line && events[line.sequence - 1]
  const group = texts('log:group')
  useActions([
    { id: 'log.verify', title: texts('log:check.title'), group, run: () => setIsChecking(true) },
  ])

  return (
    <>
      <Screen
        title={texts('window:room.log')}
        description={texts('log:description')}
        actions={<Button icon={IconVerify} onPress={() => setIsChecking(true)}>{texts('log:check.open')}</Button>}
      >
        <SplitView
          {...panes}
          panes={[
            {
              id: 'list',
              label: texts('log:list'),
              minWidth: 420,
              content: (
                <div className="log-list">
                  <Filters lines={lines} shown={shown.length} filter={filter} onFilter={setFilter} searchRef={search} />
                  <DataTable
                    ref={table}
                    label={texts('log:list')}
                    columns={columns}
                    rows={rows}
                    rowHeight={48}
                    selectedId={line?.id ?? null}
                    onSelect={select}
                    empty={
                      <EmptyState
                        icon={IconLog}
                        title={texts('log:filter.empty')}
                        description={texts('log:filter.emptyNext')}
                        actions={<Button onPress={() => setFilter(noFilter)}>{texts('log:filter.clear')}</Button>}
                      />
                    }
                  />
                </div>
              ),
            },
            { id: 'detail', label: texts('log:detail'), minWidth: 320, width: 420, content: line && event ? <LogDetail key={line.id} line={line} event={event} /> : null },
          ]}
        />
      </Screen>
      {isChecking && <ChainCheck onClose={() => setIsChecking(false)} />}
    </>
  )
}

function useColumns(): readonly Column<LogLine>[] {
  const texts = useTexts()
  const language = useLanguage()
  return useMemo(
    () => [
      { id: 'sequence', header: texts('log:column.sequence'), width: 56, align: 'end', cell: ({ sequence }) => sequence, sortValue: ({ sequence }) => sequence },
      { id: 'at', header: texts('log:column.at'), width: 180, cell: ({ at }) => formatInstant(language, at), sortValue: ({ at }) => at },
      { id: 'by', header: texts('log:column.by'), width: 152, cell: ({ by }) => by.name, sortValue: ({ by }) => by.name },
      { id: 'what', header: texts('log:column.what'), width: '1fr', cell: (line) => <What line={line} />, sortValue: ({ what, about }) => `${what} ${about}` },
    ],
    [texts, language],
  )
}

/** What was done, and below it to what. */
function What({ line: { what, about, undoneBy } }: { readonly line: LogLine }) {
  return (
    <div className="log-what">
      <p>{undoneBy === null ? what : <><s>{what}</s> <UndoneBadge /></>}</p>
      {about && <p className="log-empty">{about}</p>}
    </div>
  )
}

interface FiltersProps {
  readonly lines: readonly LogLine[]
  readonly shown: number
  readonly filter: LogFilter
  readonly onFilter: (filter: LogFilter) => void
  readonly searchRef: Ref<HTMLInputElement>
}

const everybody = '*'

function Filters({ lines, shown, filter, onFilter, searchRef }: FiltersProps) {
  const texts = useTexts()
  const people = useMemo(() => [...new Set(lines.map(({ by }) => by.name))].toSorted(), [lines])
  const kinds = useMemo(() => [...new Map(lines.map(({ command, what }) => [command, what]))].map(([id, label]) => ({ id, label })).toSorted((one, other) => one.label.localeCompare(other.label)), [lines])
  const set = (change: Partial<LogFilter>) => onFilter({ ...filter, ...change })
  return (
    <FilterBar label={texts('log:filter.label')}>
      <SearchField label={texts('log:filter.text')} value={filter.text} onChange={(text) => set({ text })} ref={searchRef} shortcut="/" />
      <Select
        label={texts('log:filter.person')}
        isLabelHidden
        options={[{ id: everybody, label: texts('log:filter.everybody') }, ...people.map((name) => ({ id: name, label: name }))]}
        value={filter.person ?? everybody}
        onChange={(id) => set({ person: id === everybody ? null : id })}
      />
      <ComboBox label={texts('log:filter.kind')} isLabelHidden placeholder={texts('log:filter.everything')} options={kinds} value={filter.command} onChange={(command) => set({ command })} />
      <DateField label={texts('log:filter.from')} value={filter.from} onCommit={(from) => set({ from })} />
      <DateField label={texts('log:filter.until')} value={filter.until} onCommit={(until) => set({ until })} />
      {isFiltering(filter) && <Button variant="quiet" onPress={() => onFilter(noFilter)}>{texts('log:filter.clear')}</Button>}
      <output className="log-count">{texts('log:count', { shown, total: lines.length })}</output>
    </FilterBar>
  )
}
