import { type ReactNode } from 'react'

export interface ProseProps {
  readonly children: ReactNode
  /** The language of the text, for its hyphens and its voice; without it the window's. */
  readonly lang?: string | undefined
}

/** Text to be read, in the reading size, hyphenated, no wider than comfortable. */
export function Prose({ children, lang }: ProseProps) {
  return (
    <div className="prose" lang={lang}>
      {children}
    </div>
  )
}
