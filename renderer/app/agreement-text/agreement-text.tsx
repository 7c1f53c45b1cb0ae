import { memo, useEffect, useRef } from 'react'

import type { OutlineNode } from '../../../shared/agreement/outline.ts'
import type { Range } from '../../../shared/values.ts'
import './agreement-text.css'
import { type Mark, segmentsOf } from './segments.ts'

interface AgreementTextProps {
  readonly text: string
  /** As BCP 47; empty where nobody knows. */
  readonly language: string
  readonly outline: readonly OutlineNode[]
  readonly passage: { readonly range: Range; readonly turn: number } | null
  readonly marks?: readonly Mark[]
  readonly chosenMark?: string | null
  readonly onMark?: (id: string) => void
}

const none: readonly Mark[] = []

/** The agreement word for word, clause by clause, with the passage lit and brought into view. */
export function AgreementText({ text, language, outline, passage, marks = none, chosenMark = null, onMark }: AgreementTextProps) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (passage) place.current?.querySelector('[data-passage]')?.scrollIntoView({ block: 'center' })
  }, [passage])

  return (
    <div ref={place} className="agreement-text" lang={language || undefined}>
      {outline.map((node) => {
        const touches = ({ start, end }: Range) => start < node.range.end && node.range.start < end
        const lit = passage && touches(passage.range) ? passage.range : null
        const mine = marks.some(({ range }) => touches(range)) ? marks.filter(({ range }) => touches(range)) : none
        return <Clause key={node.id} node={node} words={text.slice(node.range.start, node.range.end)} passage={lit} marks={mine} chosenMark={chosenMark} onMark={onMark} />
      })}
    </div>
  )
}

interface ClauseProps {
  readonly node: OutlineNode
  readonly words: string
  readonly passage: Range | null
  readonly marks: readonly Mark[]
  readonly chosenMark: string | null
  readonly onMark: ((id: string) => void) | undefined
}

const Clause = memo(function Clause({ node, words, passage, marks, chosenMark, onMark }: ClauseProps) {
  return (
    <div className={`clause ${node.kind}`} data-node={node.id}>
      {segmentsOf(node.range, passage, marks).map(({ start, end, isPassage, mark }) => {
        const said = words.slice(start - node.range.start, end - node.range.start)
        if (isPassage) return <mark key={start} className="passage" data-passage>{said}</mark>
        if (!mark) return <span key={start}>{said}</span>
        const isChosen = mark.id === chosenMark
        if (!onMark) return <mark key={start} title={mark.label}>{said}</mark>
        return (
          <mark key={start} className={isChosen ? 'chosen' : ''} title={mark.label} onClick={() => onMark(mark.id)}>
            {said}
          </mark>
        )
      })}
    </div>
  )
}, isSame)

/** Marks are made anew at every drawing of the room; a clause without any need not be drawn again. */
function isSame(one: ClauseProps, other: ClauseProps): boolean {
  const hadNone = one.marks.length === 0 && other.marks.length === 0
  return one.node === other.node && one.words === other.words && one.passage === other.passage && hadNone && one.onMark === other.onMark
}
