import { type ReactNode } from 'react'
import { Button as AriaButton, Menu, MenuItem as AriaMenuItem, MenuTrigger, Popover } from 'react-aria-components'

import { given } from '../given.ts'
import { type Icon, IconCheck, IconChevronDown, IconMore } from '../icons.tsx'
import { Kbd } from '../text/kbd.tsx'

export interface MenuButtonProps {
  /** The visible words, or with `isIconOnly` the accessible name. */
  readonly label: string
  readonly icon?: Icon | undefined
  readonly isIconOnly?: boolean | undefined
  readonly variant?: 'primary' | 'secondary' | 'quiet' | undefined
  readonly isDisabled?: boolean | undefined
  /** Each a `MenuItem`. */
  readonly children: ReactNode
}

export function MenuButton({ label, icon: Symbol, isIconOnly, variant = 'secondary', isDisabled, children }: MenuButtonProps) {
  const Shown = Symbol ?? (isIconOnly ? IconMore : undefined)
  return (
    <MenuTrigger>
      <AriaButton {...given({ isDisabled })} aria-label={label} className={`button medium ${isIconOnly ? 'quiet icon-only' : variant}`}>
        {Shown ? <Shown /> : null}
        {isIconOnly ? null : <span>{label}</span>}
        {isIconOnly ? null : <IconChevronDown className="chevron" />}
      </AriaButton>
      <Popover className="popover menu-popover" placement="bottom start" offset={4}>
        <Menu className="menu">{children}</Menu>
      </Popover>
    </MenuTrigger>
  )
}

export interface MenuItemProps {
  readonly label: string
  readonly onAction: () => void
  readonly icon?: Icon | undefined
  readonly shortcut?: string | undefined
  readonly isDanger?: boolean | undefined
  readonly isDisabled?: boolean | undefined
  /** Marks the item as the one in force (the chosen language, the sort in use). */
  readonly isChosen?: boolean | undefined
}

export function MenuItem({ label, onAction, icon: Symbol, shortcut, isDanger, isDisabled, isChosen }: MenuItemProps) {
  const Shown = isChosen ? IconCheck : Symbol
  return (
    <AriaMenuItem
      {...given({ isDisabled, 'aria-current': isChosen ? ('true' as const) : undefined })}
      textValue={label}
      onAction={onAction}
      className={isDanger ? 'menu-item danger' : 'menu-item'}
    >
      {Shown ? <Shown /> : <span className="icon" />}
      <span className="menu-label">{label}</span>
      {shortcut ? <Kbd keys={shortcut} isHint /> : null}
    </AriaMenuItem>
  )
}
