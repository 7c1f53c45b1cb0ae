import { useEffect, useState } from 'react'

import { clauseOf } from '../../../shared/agreement/prepared.ts'
import { onOneLine } from '../../../shared/agreement/quote.ts'
import type { OutlineNode } from '../../../shared/agreement/outline/outline.ts'

export interface Passage {
  readonly clause: string
  readonly quote: string
}

/** The words last selected in the agreement's text; they stay known after a click elsewhere, so that a button can take them over. */
export function useAgreementSelection(outline: readonly OutlineNode[]): Passage | null {
  const [selected, setSelected] = useState<Passage | null>(null)
  useEffect(() => {
    const look = () => {
      const passage = selectedPassage(document.getSelection(), outline)
      if (passage) setSelected(passage)
    }
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [outline])
  return selected
}

/** What is selected, with its clause; null where it lies outside the agreement's text. */
export function selectedPassage(selection: Selection | null, outline: readonly OutlineNode[]): Passage | null {
  if (!selection || selection.rangeCount === 0) return null
  const { startContainer, endContainer } = selection.getRangeAt(0)
  const part = partOf(startContainer)
  const quote = onOneLine(selection.toString())
  if (!part || !partOf(endContainer) || quote === '') return null
  return { clause: clauseOf({ nodes: new Map(outline.map((node) => [node.id, node])) }, part), quote }
}

function partOf(node: Node): string | null {
  const element = node instanceof Element ? node : node.parentElement
  return element?.closest<HTMLElement>('.agreement-text [data-node]')?.dataset.node ?? null
}
