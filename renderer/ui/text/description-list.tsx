import { type ReactNode } from 'react'

export interface DescriptionListProps {
  readonly items: readonly { readonly term: string; readonly description: ReactNode }[]
  /** Terms above what they describe; otherwise beside it. */
  readonly isStacked?: boolean | undefined
}

/** Facts, each with its name. */
export function DescriptionList({ items, isStacked }: DescriptionListProps) {
  return (
    <dl className={isStacked ? 'description-list stacked' : 'description-list'}>
      {items.map(({ term, description }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{description}</dd>
        </div>
      ))}
    </dl>
  )
}
