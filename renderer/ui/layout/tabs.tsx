import { type ReactNode } from 'react'
import { Tab as AriaTab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components'

import { given } from '../given.ts'
import { type Icon } from '../icons.tsx'

export interface Tab {
  readonly id: string
  readonly label: string
  readonly icon?: Icon | undefined
  readonly count?: number | undefined
  readonly content: ReactNode
}

export interface TabsProps {
  readonly label: string
  readonly tabs: readonly Tab[]
  /** Without it the tabs keep the choice themselves. */
  readonly selectedId?: string | undefined
  readonly onSelect?: ((id: string) => void) | undefined
}

export function Tabs({ label, tabs, selectedId, onSelect }: TabsProps) {
  return (
    <AriaTabs className="tabs" {...given({ selectedKey: selectedId })} onSelectionChange={(key) => onSelect?.(String(key))}>
      <TabList className="tab-list" aria-label={label}>
        {tabs.map(({ id, label, icon: Symbol, count }) => (
          <AriaTab key={id} id={id} className="tab">
            {Symbol ? <Symbol /> : null}
            {label}
            {count === undefined ? null : <span className="panel-count">{count}</span>}
          </AriaTab>
        ))}
      </TabList>
      {tabs.map(({ id, content }) => (
        <TabPanel key={id} id={id} className="tab-panel">
          {content}
        </TabPanel>
      ))}
    </AriaTabs>
  )
}
