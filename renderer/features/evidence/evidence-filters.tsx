import { type Ref, useMemo } from 'react'

import { Strength } from '../../../shared/audit/evidence.ts'
import { useTexts } from '../../app/texts.ts'
import { Button } from '../../ui/actions/button.tsx'
import { ToggleButton } from '../../ui/actions/toggle-button.tsx'
import { SearchField } from '../../ui/fields/search-field.tsx'
import { Select } from '../../ui/fields/select.tsx'
import { FilterBar } from '../../ui/layout/filter-bar.tsx'
import { type EvidenceFilter, type EvidenceRow, everything, isFiltering } from './evidence-rows.ts'
import { standings } from './judgement.ts'

interface EvidenceFiltersProps {
  readonly rows: readonly EvidenceRow[]
  readonly filter: EvidenceFilter
  readonly onChange: (filter: EvidenceFilter) => void
  readonly isGrouped: boolean
  readonly onGrouped: (isGrouped: boolean) => void
  readonly searchRef: Ref<HTMLInputElement>
}

/** Stands for no choice. */
const all = 'all'

export function EvidenceFilters({ rows, filter, onChange, isGrouped, onGrouped, searchRef }: EvidenceFiltersProps) {
  const texts = useTexts()
  const change = (part: Partial<EvidenceFilter>) => onChange({ ...filter, ...part })
  const types = useMemo(() => [...new Map(rows.map(({ evidence, typeName }) => [evidence.type, typeName]))].toSorted(([one], [other]) => one.localeCompare(other)), [rows])
  const hasRemoved = rows.some(({ evidence }) => evidence.removed)
  const chosen = <T extends string>(value: T | typeof all): T | null => (value === all ? null : value)
  return (
    <div className="evidence-filters">
      <FilterBar label={texts('evidence:filters')}>
        <SearchField ref={searchRef} label={texts('evidence:search')} placeholder={texts('evidence:search')} shortcut="/" value={filter.words} onChange={(words) => change({ words })} />
        <Select
          isLabelHidden
          label={texts('evidence:filter.type')}
          options={[{ id: all, label: texts('evidence:filter.allTypes') }, ...types.map(([id, label]) => ({ id, label }))]}
          value={filter.type ?? all}
          onChange={(type) => change({ type: chosen(type) })}
        />
        <Select<Strength | typeof all>
          isLabelHidden
          label={texts('evidence:filter.strength')}
          options={[{ id: all, label: texts('evidence:filter.allStrengths') }, ...Strength.options.map((id) => ({ id, label: texts(`report:value.strength.${id}`) }))]}
          value={filter.strength ?? all}
          onChange={(strength) => change({ strength: chosen(strength) })}
        />
        <Select<(typeof standings)[number] | typeof all>
          isLabelHidden
          label={texts('evidence:filter.state')}
          options={[{ id: all, label: texts('evidence:filter.allStates') }, ...standings.map((id) => ({ id, label: texts(`evidence:filter.${id}`) }))]}
          value={filter.standing ?? all}
          onChange={(standing) => change({ standing: chosen(standing) })}
        />
        <ToggleButton isSelected={filter.isUnusedOnly} onChange={(isUnusedOnly) => change({ isUnusedOnly })}>
          {texts('evidence:filter.unused')}
        </ToggleButton>
        <ToggleButton isSelected={isGrouped} onChange={onGrouped}>
          {texts('evidence:filter.grouped')}
        </ToggleButton>
        {hasRemoved && (
          <ToggleButton isSelected={filter.isRemovedShown} onChange={(isRemovedShown) => change({ isRemovedShown })}>
            {texts('evidence:filter.removed')}
          </ToggleButton>
        )}
        {isFiltering(filter) && (
          <Button variant="quiet" onPress={() => onChange(everything)}>
            {texts('evidence:filter.reset')}
          </Button>
        )}
      </FilterBar>
    </div>
  )
}
