import { useMemo, useState } from 'react'

import type { KnownDossier } from '../../../shared/contract/dossiers.ts'
import { DataTable } from '../../ui/data/data-table.tsx'
import { plainRows } from '../../ui/data/table-rows.ts'
import { SearchField } from '../../ui/fields/search-field.tsx'
import { FilterBar } from '../../ui/layout/filter-bar.tsx'
import { Panel } from '../../ui/layout/panel.tsx'
import { select, useSelected } from '../../app/place.ts'
import { useStore } from '../../app/store.ts'
import { useLanguage, useTexts } from '../../app/texts.ts'
import { dossierColumns } from './dossier-columns.tsx'
import { DossierBar, useOpenDossier } from './dossier-bar.tsx'

/** From how many dossiers on a list is worth searching. */
const worthSearching = 8

/** In pixels: the list is as high as its dossiers need, and scrolls when the window has less. */
const rowHeight = 56
const headerHeight = 32
const searchHeight = 48
const fewestRows = 3

/** The dossiers that were opened on this machine, last changed first. There is at least one. */
export function KnownDossiers({ dossiers }: { readonly dossiers: readonly KnownDossier[] }) {
  const texts = useTexts()
  const language = useLanguage()
  const openId = useStore(({ open }) => open?.id ?? null)
  const selected = useSelected()
  const [words, setWords] = useState('')
  const { open, failure } = useOpenDossier()

  const columns = useMemo(() => dossierColumns(texts, language, openId), [texts, language, openId])
  const rows = useMemo(() => plainRows(dossiers.filter((dossier) => mentions(dossier, words))), [dossiers, words])
  const chosen = dossiers.find(({ id }) => id === selected) ?? newest(dossiers)
  const isSearchable = dossiers.length >= worthSearching
  const spaceAbove = isSearchable ? headerHeight + searchHeight : headerHeight
  const shownRows = Math.max(dossiers.length, fewestRows)
  const openById = (id: string) => {
    const dossier = dossiers.find((each) => each.id === id)
    if (dossier) open(dossier)
  }
  return (
    <Panel isScrolling isFlush title={texts('start:dossiers.title')} count={dossiers.length} footer={<DossierBar chosen={chosen} onOpen={open} failure={failure} />}>
      <div className="start-table" style={{ blockSize: shownRows * rowHeight + spaceAbove }}>
        {isSearchable && (
          <FilterBar label={texts('start:dossiers.search')}>
            <SearchField label={texts('start:dossiers.search')} placeholder={texts('start:dossiers.search')} value={words} onChange={setWords} />
          </FilterBar>
        )}
        <DataTable
          label={texts('start:dossiers.title')}
          columns={columns}
          rows={rows}
          rowHeight={rowHeight}
          selectedId={chosen.id}
          onSelect={select}
          onOpen={openById}
          initialSort={{ columnId: 'changed', direction: 'descending' }}
          empty={texts('start:dossiers.none')}
        />
      </div>
    </Panel>
  )
}

function newest(dossiers: readonly KnownDossier[]): KnownDossier {
  return dossiers.reduce((newest, each) => (each.changedAt > newest.changedAt ? each : newest))
}

function mentions({ processor, controller, title, fileName }: KnownDossier, words: string): boolean {
  const said = [processor, controller, title, fileName].join('\n').toLowerCase()
  return words.toLowerCase().split(/\s+/u).every((word) => said.includes(word))
}
