import { useMemo } from 'react'

import type { OutlineNode } from '../../../shared/agreement/outline/outline.ts'
import { showPassage, usePlace } from '../place.ts'
import { useTexts } from '../texts.ts'
import { entryAt, outlineEntries } from './outline-entries.ts'

interface AgreementOutlineProps {
  readonly text: string
  /** As BCP 47; empty where nobody knows. */
  readonly language: string
  readonly outline: readonly OutlineNode[]
}

/** The agreement's table of contents: goes to a part, and says in which one the shown sentence stands. */
export function AgreementOutline({ text, language, outline }: AgreementOutlineProps) {
  const texts = useTexts()
  const passage = usePlace((state) => state.passage)
  const entries = useMemo(() => outlineEntries(text, outline), [text, outline])
  const here = passage ? entryAt(entries, passage.range.start)?.id : undefined

  return (
    <nav className="agreement-outline" aria-label={texts('reading:outline.title')}>
      <ol lang={language || undefined}>
        {entries.map(({ id, kind, number, heading, depth, range }) => (
          <li key={id}>
            <button type="button" style={{ paddingInlineStart: 12 + 12 * depth }} aria-current={id === here ? 'location' : undefined} onClick={() => showPassage(range)}>
              {number && <span className="outline-number">{number.replaceAll(' ', '\u00A0')}</span>}
              <span>{heading ?? (number ? '' : texts(`reading:outline.kind.${kind}`))}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
