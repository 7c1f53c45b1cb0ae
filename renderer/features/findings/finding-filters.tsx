import type { Ref } from 'react'

import { Severity } from '../../../shared/agreement/gaps/gap.ts'
import { FindingType } from '../../../shared/audit/finding.ts'
import { useTexts } from '../../app/texts.ts'
import { Button } from '../../ui/actions/button.tsx'
import { MenuButton, MenuItem } from '../../ui/actions/menu-button.tsx'
import { ToggleButton } from '../../ui/actions/toggle-button.tsx'
import { SearchField } from '../../ui/fields/search-field.tsx'
import { Select } from '../../ui/fields/select.tsx'
import { IconFilter, IconHearing } from '../../ui/icons.tsx'
import { Stack } from '../../ui/layout/stack.tsx'
import { FilterBar } from '../../ui/layout/filter-bar.tsx'
import { Popover } from '../../ui/overlays/popover.tsx'
import { choicesIn, everything, type FindingFilter, type Grouping, groupings, statuses } from './finding-list.ts'

interface FindingFiltersProps {
  readonly filter: FindingFilter
  readonly onFilter: (filter: FindingFilter) => void
  readonly grouping: Grouping
  readonly onGrouping: (grouping: Grouping) => void
  readonly searchRef: Ref<HTMLInputElement>
}

/** What was chosen, or null for all of them. */
const chosen = <T extends string>(id: T | 'all'): T | null => (id === 'all' ? null : (id as T))

export function FindingFilters({ filter, onFilter, grouping, onGrouping, searchRef }: FindingFiltersProps) {
  const texts = useTexts()
  const count = choicesIn(filter)
  const all = { id: 'all', label: texts('findings:filter.all') } as const
  const change = (part: Partial<FindingFilter>) => onFilter({ ...filter, ...part })
  // Nothing is left to clear, and no focus may stay on a button that is disabled.
  const clear = (close: () => void) => {
    onFilter({ ...everything, words: filter.words })
    close()
  }
  return (
    <FilterBar label={texts('findings:filter.bar')}>
      <SearchField ref={searchRef} label={texts('findings:filter.search')} placeholder={texts('findings:filter.placeholder')} shortcut="/" value={filter.words} onChange={(words) => change({ words })} />
      <ToggleButton icon={IconHearing} isSelected={filter.isUnansweredOnly} onChange={(isUnansweredOnly) => change({ isUnansweredOnly })}>
        {texts('findings:filter.unanswered')}
      </ToggleButton>
      <Popover label={texts('findings:filter.choices', { count })} trigger={<Button icon={IconFilter}>{texts('findings:filter.choices', { count })}</Button>}>
        {(close) => (
          <div className="findings-choices">
            <Stack gap={3}>
              <Select label={texts('report:column.severity')} value={filter.severity ?? 'all'} onChange={(id) => change({ severity: chosen(id) })} options={[all, ...Severity.options.map((id) => ({ id, label: texts(`report:value.severity.${id}`) }))]} />
              <Select label={texts('report:column.type')} value={filter.type ?? 'all'} onChange={(id) => change({ type: chosen(id) })} options={[all, ...FindingType.options.map((id) => ({ id, label: texts(`findings:type.${id}.name`) }))]} />
              <Select label={texts('report:column.status')} value={filter.status ?? 'all'} onChange={(id) => change({ status: chosen(id) })} options={[all, ...statuses.map((id) => ({ id, label: texts(`report:value.findingStatus.${id}`) }))]} />
              <Button isDisabled={count === 0} onPress={() => clear(close)}>
                {texts('findings:filter.reset')}
              </Button>
            </Stack>
          </div>
        )}
      </Popover>
      <MenuButton label={texts('findings:group.by', { what: texts(`findings:group.${grouping}`) })}>
        {groupings.map((each) => (
          <MenuItem key={each} label={texts(`findings:group.${each}`)} isChosen={each === grouping} onAction={() => onGrouping(each)} />
        ))}
      </MenuButton>
    </FilterBar>
  )
}
