import { ListBox, ListBoxItem, Popover } from 'react-aria-components'

import { IconCheck } from '../icons.tsx'
import { useWords } from '../words.ts'
import { type Option } from './option.ts'

/** The list that a `Select` or `ComboBox` drops down. */
export function OptionList({ options }: { readonly options?: readonly Option[] }) {
  const { noMatches } = useWords()
  return (
    <Popover className="popover option-popover" offset={4}>
      <ListBox className="option-list" {...(options ? { items: options } : {})} renderEmptyState={() => <p className="option-empty">{noMatches}</p>}>
        {({ id, label, description, isDisabled }: Option) => (
          <ListBoxItem id={id} textValue={label} className="option" isDisabled={isDisabled ?? false}>
            {({ isSelected }) => (
              <>
                {isSelected ? <IconCheck /> : <span className="icon" />}
                <span className="option-words">
                  <span>{label}</span>
                  {description ? <span className="option-description">{description}</span> : null}
                </span>
              </>
            )}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  )
}
