import { type ReactNode, useMemo } from 'react'

import { useDraft } from '../../app/draft.ts'
import { FrozenNotice } from '../../app/frozen-notice.tsx'
import { select, useSelected } from '../../app/place.ts'
import { useAudit } from '../../app/store.ts'
import { useLanguage, useTexts } from '../../app/texts.ts'
import { useListKeys } from '../../app/use-list-keys.ts'
import { Button } from '../../ui/actions/button.tsx'
import { ButtonGroup } from '../../ui/actions/button-group.tsx'
import { IconButton } from '../../ui/actions/icon-button.tsx'
import { DataTable } from '../../ui/data/data-table.tsx'
import { groupedRows, plainRows } from '../../ui/data/table-rows.ts'
import { EmptyState } from '../../ui/feedback/empty-state.tsx'
import { IconEvidence, IconImport, IconNote, IconSearch } from '../../ui/icons.tsx'
import { ScreenHeader } from '../../ui/layout/screen-header.tsx'
import { evidenceColumns } from './evidence-columns.tsx'
import { EvidenceFilters } from './evidence-filters.tsx'
import { type EvidenceFilter, type EvidenceRow, everything, filterRows } from './evidence-rows.ts'

interface EvidenceListProps {
  readonly rows: readonly EvidenceRow[]
  readonly canAdd: boolean
  readonly onChoose: () => void
  readonly onStatement: () => void
  /** What came in and is not in the list yet. */
  readonly children: ReactNode
}

/** How the list is looked at; kept, so that who comes back from another room goes on where they were. */
const firstView: { readonly filter: EvidenceFilter; readonly isGrouped: boolean } = { filter: everything, isGrouped: false }

/** All pieces: to search, filter, group and choose from. */
export function EvidenceList({ rows, canAdd, onChoose, onStatement, children }: EvidenceListProps) {
  const texts = useTexts()
  const language = useLanguage()
  const selected = useSelected()
  const [{ filter, isGrouped }, setView] = useDraft('evidence:view', firstView)
  const setFilter = (filter: EvidenceFilter) => setView({ filter, isGrouped })
  const { table, search } = useListKeys('evidence', { next: texts('evidence:next'), previous: texts('evidence:previous'), search: texts('evidence:search') })
  const shown = useMemo(() => filterRows(rows, filter), [rows, filter])
  const lines = useMemo(() => (isGrouped ? groupedRows(shown, ({ evidence }) => evidence.type, ({ typeName }) => typeName) : plainRows(shown)), [shown, isGrouped])
  const columns = useMemo(() => evidenceColumns(texts, language), [texts, language])

  const group = texts('window:room.evidence')
  const hasRows = rows.length > 0
  const count = rows.filter(({ evidence }) => !evidence.removed).length
  return (
    <div className="evidence-list">
      <ScreenHeader
        title={group}
        badges={hasRows && <span className="panel-count">{shown.length < count ? texts('evidence:filter.count', { shown: shown.length, total: count }) : count}</span>}
        actions={
          hasRows && (
            <>
              <IconButton icon={IconNote} label={texts('evidence:addStatement')} shortcut="V" isDisabled={!canAdd} onPress={onStatement} />
              <Button variant="primary" icon={IconImport} shortcut="N" isDisabled={!canAdd} onPress={onChoose}>
                {texts('evidence:add')}
              </Button>
            </>
          )
        }
      />
      <FrozenNotice />
      {children}
      {hasRows && <EvidenceFilters rows={rows} filter={filter} onChange={setFilter} isGrouped={isGrouped} onGrouped={(isGrouped) => setView({ filter, isGrouped })} searchRef={search} />}
      <div className="evidence-table">
        {hasRows ? (
          <DataTable ref={table} label={texts('evidence:list')} columns={columns} rows={lines} rowHeight={76} selectedId={selected} onSelect={select} empty={<NothingFound onReset={() => setFilter(everything)} />} />
        ) : (
          <NoEvidence canAdd={canAdd} onChoose={onChoose} onStatement={onStatement} />
        )}
      </div>
    </div>
  )
}

function NothingFound({ onReset }: { readonly onReset: () => void }) {
  const texts = useTexts()
  return <EmptyState icon={IconSearch} title={texts('evidence:empty.filtered')} actions={<Button onPress={onReset}>{texts('evidence:filter.reset')}</Button>} />
}

function NoEvidence({ canAdd, onChoose, onStatement }: Pick<EvidenceListProps, 'canAdd' | 'onChoose' | 'onStatement'>) {
  const texts = useTexts()
  const { side } = useAudit()
  return (
    <EmptyState
      icon={IconEvidence}
      title={texts('evidence:empty.title')}
      description={texts(side === 'processor' ? 'evidence:empty.aboutProcessor' : 'evidence:empty.about')}
      actions={
        <ButtonGroup>
          <Button variant="primary" icon={IconImport} isDisabled={!canAdd} onPress={onChoose}>
            {texts('evidence:add')}
          </Button>
          <Button icon={IconNote} isDisabled={!canAdd} onPress={onStatement}>
            {texts('evidence:addStatement')}
          </Button>
        </ButtonGroup>
      }
    />
  )
}
