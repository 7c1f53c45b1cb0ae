import type { Ref } from 'react'

import { ClaimJudgement } from '../../../shared/audit/assessment.ts'
import { useAudit } from '../../app/store.ts'
import { useTexts } from '../../app/texts.ts'
import { Button } from '../../ui/actions/button.tsx'
import { MenuButton, MenuItem } from '../../ui/actions/menu-button.tsx'
import { ToggleButton } from '../../ui/actions/toggle-button.tsx'
import { SearchField } from '../../ui/fields/search-field.tsx'
import { Select } from '../../ui/fields/select.tsx'
import { IconFilter, IconTodo } from '../../ui/icons.tsx'
import { Stack } from '../../ui/layout/stack.tsx'
import { FilterBar } from '../../ui/layout/filter-bar.tsx'
import { Popover } from '../../ui/overlays/popover.tsx'
import { choicesIn, type ClaimFilter, claimKinds, everything, type Grouping, groupings, stateText } from './claim-filter.ts'
import type { ClaimState } from './claim-lines.ts'

interface ClaimFiltersProps {
  readonly filter: ClaimFilter
  readonly onFilter: (filter: ClaimFilter) => void
  readonly grouping: Grouping
  readonly onGrouping: (grouping: Grouping) => void
  readonly searchRef: Ref<HTMLInputElement>
}

/** What was chosen, or null for all of them. */
const chosen = <T extends string>(id: T | 'all'): T | null => (id === 'all' ? null : (id as T))

export function ClaimFilters({ filter, onFilter, grouping, onGrouping, searchRef }: ClaimFiltersProps) {
  const texts = useTexts()
  const { side } = useAudit()
  const count = choicesIn(filter)
  const all = { id: 'all', label: texts('claims:filter.all') } as const
  const states: readonly ClaimState[] = side === 'processor' ? ['unprepared', 'prepared'] : ['open', ...ClaimJudgement.shape.result.options]
  const change = (part: Partial<ClaimFilter>) => onFilter({ ...filter, ...part })
  // Nothing is left to clear, and no focus may stay on a button that is disabled.
  const clear = (close: () => void) => {
    onFilter({ ...everything, words: filter.words })
    close()
  }
  return (
    <FilterBar label={texts('claims:filter.bar')}>
      <SearchField ref={searchRef} label={texts('claims:filter.search')} placeholder={texts('claims:filter.placeholder')} shortcut="/" value={filter.words} onChange={(words) => change({ words })} />
      <ToggleButton icon={IconTodo} isSelected={filter.isOpenOnly} onChange={(isOpenOnly) => change({ isOpenOnly })}>
        {texts('claims:filter.open')}
      </ToggleButton>
      <Popover label={texts('claims:filter.choices', { count })} trigger={<Button icon={IconFilter}>{texts('claims:filter.choices', { count })}</Button>}>
        {(close) => (
          <div className="claims-choices">
            <Stack gap={3}>
              <Select label={texts('report:column.result')} value={filter.state ?? 'all'} onChange={(id) => change({ state: chosen(id) })} options={[all, ...states.map((id) => ({ id, label: stateText(texts, id) }))]} />
              <Select label={texts('claims:filter.kind')} value={filter.kind ?? 'all'} onChange={(id) => change({ kind: chosen(id) })} options={[all, ...claimKinds.map((id) => ({ id, label: texts(`claims:kind.${id}`) }))]} />
              <Select
                label={texts('report:column.evidence')}
                value={filter.evidence ?? 'all'}
                onChange={(id) => change({ evidence: chosen(id) })}
                options={[all, { id: 'with', label: texts('claims:filter.withEvidence') }, { id: 'without', label: texts('claims:filter.withoutEvidence') }]}
              />
              <Button isDisabled={count === 0} onPress={() => clear(close)}>
                {texts('claims:filter.reset')}
              </Button>
            </Stack>
          </div>
        )}
      </Popover>
      <MenuButton label={texts('claims:group.by', { what: texts(`claims:group.${grouping}`) })}>
        {groupings.map((each) => (
          <MenuItem key={each} label={texts(`claims:group.${each}`)} isChosen={each === grouping} onAction={() => onGrouping(each)} />
        ))}
      </MenuButton>
    </FilterBar>
  )
}
