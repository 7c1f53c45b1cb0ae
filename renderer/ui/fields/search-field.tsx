import { type Ref } from 'react'
import { Button, Input, SearchField as AriaSearchField } from 'react-aria-components'

import { given } from '../given.ts'
import { IconClose, IconSearch } from '../icons.tsx'
import { Kbd } from '../text/kbd.tsx'
import { useWords } from '../words.ts'

export interface SearchFieldProps {
  readonly label: string
  readonly value: string
  /** Every keystroke; Escape empties it. */
  readonly onChange: (value: string) => void
  readonly placeholder?: string | undefined
  readonly shortcut?: string | undefined
  readonly autoFocus?: boolean | undefined
  readonly ref?: Ref<HTMLInputElement> | undefined
}

export function SearchField({ label, placeholder, shortcut, ref, ...rest }: SearchFieldProps) {
  const { clear } = useWords()
  return (
    <AriaSearchField {...given(rest)} aria-label={label} className="input-group search">
      <IconSearch />
      <Input className="input" placeholder={placeholder ?? label} {...given({ ref })} />
      {shortcut && !rest.value ? <Kbd keys={shortcut} isHint /> : null}
      {rest.value ? (
        <Button className="input-button" aria-label={clear}>
          <IconClose />
        </Button>
      ) : null}
    </AriaSearchField>
  )
}
