import { type ReactNode } from 'react'
import { Button, Disclosure as AriaDisclosure, DisclosurePanel, Heading } from 'react-aria-components'

import { given } from '../given.ts'
import { IconChevronRight } from '../icons.tsx'

export interface DisclosureProps {
  readonly title: ReactNode
  /** At the end of the title: a count, a badge. */
  readonly meta?: ReactNode
  readonly level?: 2 | 3 | 4 | undefined
  readonly isOpenAtFirst?: boolean | undefined
  readonly isOpen?: boolean | undefined
  readonly onOpenChange?: ((isOpen: boolean) => void) | undefined
  readonly children: ReactNode
}

/** Something that opens below its title. */
export function Disclosure({ title, meta, level = 3, isOpenAtFirst, isOpen, onOpenChange, children }: DisclosureProps) {
  return (
    <AriaDisclosure className="disclosure" {...given({ defaultExpanded: isOpenAtFirst, isExpanded: isOpen, onExpandedChange: onOpenChange })}>
      <Heading level={level}>
        <Button slot="trigger" className="disclosure-trigger">
          <IconChevronRight className="chevron" />
          <span className="disclosure-title">{title}</span>
          {meta}
        </Button>
      </Heading>
      <DisclosurePanel className="disclosure-panel">{children}</DisclosurePanel>
    </AriaDisclosure>
  )
}
