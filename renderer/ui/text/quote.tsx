import { type ReactNode } from 'react'

import { Link } from '../actions/link.tsx'
import { IconQuote } from '../icons.tsx'

export interface QuoteProps {
  /** Verbatim. */
  readonly children: ReactNode
  /** Where it stands: "artikel 5.3". */
  readonly clause?: string | undefined
  /** The language of the quoted document. */
  readonly lang: string
  /** Goes to the sentence in its document. */
  readonly onShow?: (() => void) | undefined
  /** The words of that button; needed with `onShow`. */
  readonly showLabel?: string | undefined
}

/** A sentence of a document, word for word. */
export function Quote({ children, clause, lang, onShow, showLabel }: QuoteProps) {
  return (
    <figure className="quote">
      <blockquote lang={lang}>{children}</blockquote>
      {clause || onShow ? (
        <figcaption>
          {clause ? <span className="clause">{clause.replaceAll(' ', '\u00A0')}</span> : null}
          {onShow && showLabel ? (
            <Link icon={IconQuote} onPress={onShow}>
              {showLabel}
            </Link>
          ) : null}
        </figcaption>
      ) : null}
    </figure>
  )
}
