import type { Ref } from 'react'

import { checklistChapters } from '../../../shared/audit/checklist-themes.ts'
import { Conformity } from '../../../shared/audit/assessment.ts'
import { useAudit, useCatalogue } from '../../app/store.ts'
import { useTexts } from '../../app/texts.ts'
import { Button } from '../../ui/actions/button.tsx'
import { MenuButton, MenuItem } from '../../ui/actions/menu-button.tsx'
import { ToggleButton } from '../../ui/actions/toggle-button.tsx'
import { Checkbox } from '../../ui/fields/checkbox.tsx'
import { SearchField } from '../../ui/fields/search-field.tsx'
import { Select } from '../../ui/fields/select.tsx'
import { IconFilter, IconTodo } from '../../ui/icons.tsx'
import { Stack } from '../../ui/layout/stack.tsx'
import { FilterBar } from '../../ui/layout/filter-bar.tsx'
import { Popover } from '../../ui/overlays/popover.tsx'
import { type ChecklistFilter, choicesIn, everything } from './checklist-filter.ts'
import { type Grouping, groupings, stateText } from './checklist-groups.ts'
import type { LineState } from './checklist-lines.ts'

interface ChecklistFiltersProps {
  readonly filter: ChecklistFilter
  readonly onFilter: (filter: ChecklistFilter) => void
  readonly grouping: Grouping
  readonly onGrouping: (grouping: Grouping) => void
  readonly searchRef: Ref<HTMLInputElement>
}

/** What was chosen, or null for all of them. */
const chosen = <T extends string>(id: T | 'all'): T | null => (id === 'all' ? null : (id as T))

const sources = ['term', 'control', 'claim', 'own'] as const

export function ChecklistFilters({ filter, onFilter, grouping, onGrouping, searchRef }: ChecklistFiltersProps) {
  const texts = useTexts()
  const change = (part: Partial<ChecklistFilter>) => onFilter({ ...filter, ...part })
  return (
    <FilterBar label={texts('checklist:filter.bar')}>
      <SearchField ref={searchRef} label={texts('checklist:filter.search')} placeholder={texts('checklist:filter.placeholder')} shortcut="/" value={filter.words} onChange={(words) => change({ words })} />
      <ToggleButton icon={IconTodo} isSelected={filter.isOpenOnly} onChange={(isOpenOnly) => change({ isOpenOnly })}>
        {texts('checklist:filter.open')}
      </ToggleButton>
      <Popover
        label={texts('checklist:filter.choices', { count: choicesIn(filter) })}
        trigger={<Button icon={IconFilter}>{texts('checklist:filter.choices', { count: choicesIn(filter) })}</Button>}
      >
        {(close) => <FilterChoices filter={filter} onFilter={onFilter} onDone={close} />}
      </Popover>
      <MenuButton label={texts('checklist:group.by', { what: texts(`checklist:group.${grouping}`) })}>
        {groupings.map((each) => (
          <MenuItem key={each} label={texts(`checklist:group.${each}`)} isChosen={each === grouping} onAction={() => onGrouping(each)} />
        ))}
      </MenuButton>
    </FilterBar>
  )
}

interface FilterChoicesProps extends Pick<ChecklistFiltersProps, 'filter' | 'onFilter'> {
  readonly onDone: () => void
}

function FilterChoices({ filter, onFilter, onDone }: FilterChoicesProps) {
  const texts = useTexts()
  const { checklist, side } = useAudit()
  const { controls } = useCatalogue()
  const all = { id: 'all', label: texts('checklist:filter.all') } as const
  const states: readonly LineState[] = side === 'processor' ? ['unprepared', 'prepared'] : ['open', ...Conformity.options]
  const change = (part: Partial<ChecklistFilter>) => onFilter({ ...filter, ...part })
  // Nothing is left to clear, and no focus may stay on a button that is disabled.
  const clear = () => {
    onFilter({ ...everything, words: filter.words })
    onDone()
  }
  return (
    <div className="checklist-choices">
      <Stack gap={3}>
        <Select label={texts('checklist:column.state')} value={filter.state ?? 'all'} onChange={(id) => change({ state: chosen(id) })} options={[all, ...states.map((id) => ({ id, label: stateText(texts, id) }))]} />
        <Select
          label={texts('report:column.theme')}
          value={filter.theme ?? 'all'}
          onChange={(id) => change({ theme: chosen(id) })}
          options={[all, ...checklistChapters(checklist, controls).map(({ theme }) => ({ id: theme, label: texts(`report:value.theme.${theme}`) }))]}
        />
        <Select label={texts('report:column.source')} value={filter.source ?? 'all'} onChange={(id) => change({ source: chosen(id) })} options={[all, ...sources.map((id) => ({ id, label: texts(`report:value.sourceKind.${id}`) }))]} />
        <Select
          label={texts('report:column.evidence')}
          value={filter.evidence ?? 'all'}
          onChange={(id) => change({ evidence: chosen(id) })}
          options={[all, { id: 'with', label: texts('checklist:filter.withEvidence') }, { id: 'without', label: texts('checklist:filter.withoutEvidence') }]}
        />
        <Checkbox isSelected={filter.isMineOnly} onChange={(isMineOnly) => change({ isMineOnly })}>
          {texts('checklist:filter.mine')}
        </Checkbox>
        <Button isDisabled={choicesIn(filter) === 0} onPress={clear}>
          {texts('checklist:filter.reset')}
        </Button>
      </Stack>
    </div>
  )
}
