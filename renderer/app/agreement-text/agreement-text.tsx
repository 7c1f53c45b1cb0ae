import { type KeyboardEvent, memo, useEffect, useMemo, useRef } from 'react'

import type { OutlineNode } from '../../../shared/agreement/outline/outline.ts'
import type { Range } from '../../../shared/values.ts'
import { classNames } from '../../ui/class-names.ts'
import './agreement-text.css'
import { type Mark, type Segment, segmentsOf } from './segments.ts'
import { titleOf } from './title-of.ts'

/** Sentences that stand out, and what pressing one does. Keep the values the same while nothing changed: an unchanged clause is not drawn again. */
export interface Marking {
  readonly marks?: readonly Mark[]
  /** The marks of what is selected, by id. */
  readonly chosenMarks?: ReadonlySet<string>
  readonly onMark?: (id: string) => void
}

interface AgreementTextProps extends Marking {
  readonly text: string
  /** As BCP 47; empty where nobody knows. */
  readonly language: string
  readonly outline: readonly OutlineNode[]
  readonly passage: { readonly range: Range; readonly turn: number } | null
}

const noMarks: readonly Mark[] = []
const noneChosen: ReadonlySet<string> = new Set()

/**
 * The agreement word for word, clause by clause, with the passage lit and brought into view.
 *
 * The marks are one stop of the Tab key; arrow keys go from one to the next.
 */
export function AgreementText({ text, language, outline, passage, marks = noMarks, chosenMarks = noneChosen, onMark }: AgreementTextProps) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const lit = passage && place.current?.querySelector('[data-passage]')
    if (lit && !isInSight(lit)) lit.scrollIntoView({ block: 'center' })
  }, [passage])

  const marksByClause = useMemo(() => new Map(outline.map((node) => [node.id, marks.filter(({ range }) => touches(range, node.range))])), [outline, marks])
  const stop = useMemo(() => (marks.find(({ id }) => chosenMarks.has(id)) ?? marks[0])?.id ?? null, [marks, chosenMarks])

  return (
    <div ref={place} className="agreement-text" lang={language || undefined} onKeyDown={moveBetweenMarks}>
      {outline.map((node) => {
        const mine = marksByClause.get(node.id) ?? []
        return (
          <Clause
            key={node.id}
            node={node}
            words={text.slice(node.range.start, node.range.end)}
            passage={passage && touches(passage.range, node.range) ? passage.range : null}
            marks={mine.length > 0 ? mine : noMarks}
            chosenMarks={mine.some(({ id }) => chosenMarks.has(id)) ? chosenMarks : noneChosen}
            stop={mine.some(({ id }) => id === stop) ? stop : null}
            onMark={onMark}
          />
        )
      })}
    </div>
  )
}

interface ClauseProps {
  readonly node: OutlineNode
  readonly words: string
  readonly passage: Range | null
  readonly marks: readonly Mark[]
  readonly chosenMarks: ReadonlySet<string>
  /** The mark that the Tab key stops at. */
  readonly stop: string | null
  readonly onMark: ((id: string) => void) | undefined
}

const Clause = memo(function Clause({ node, words, passage, marks, chosenMarks, stop, onMark }: ClauseProps) {
  return (
    <div className={`agreement-part kind-${node.kind}`} data-node={node.id}>
      {segmentsOf(node.range, titleOf(node, words), passage, marks).map((segment) => {
        const { start, end, mark } = segment
        const said = words.slice(start - node.range.start, end - node.range.start)
        return <Stretch key={start} segment={segment} said={said} isChosen={mark !== null && chosenMarks.has(mark.id)} isStop={mark !== null && mark.id === stop} onMark={onMark} />
      })}
    </div>
  )
})

interface StretchProps {
  readonly segment: Segment
  readonly said: string
  readonly isChosen: boolean
  readonly isStop: boolean
  readonly onMark: ((id: string) => void) | undefined
}

function Stretch({ segment: { isPassage, isTitle, mark }, said, isChosen, isStop, onMark }: StretchProps) {
  if (!mark && !isPassage) return <span className={isTitle ? 'title' : undefined}>{said}</span>
  const className = classNames(isTitle && 'title', isPassage && 'passage', isChosen && 'chosen')
  const passage = isPassage ? { 'data-passage': '' } : {}
  if (!mark || !onMark) return <mark className={className} title={mark?.label} tabIndex={-1} {...passage}>{said}</mark>

  const press = () => onMark(mark.id)
  const pressByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    press()
  }
  return (
    <mark className={className} title={mark.label} role="button" aria-pressed={isChosen} tabIndex={isStop ? 0 : -1} data-mark={mark.id} onClick={press} onKeyDown={pressByKey} {...passage}>
      {said}
    </mark>
  )
}

/** Moves the focus into the lit passage, so that whoever listens hears it. */
export function focusPassage(): void {
  document.querySelector<HTMLElement>('.agreement-text [data-passage]')?.focus({ preventScroll: true })
}

function moveBetweenMarks(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key]
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-mark]')]
  const next = step && all[all.indexOf(event.target as HTMLElement) + step]
  if (!next || !all.includes(event.target as HTMLElement)) return
  event.preventDefault()
  next.focus()
}

function touches(one: Range, other: Range): boolean {
  return one.start < other.end && other.start < one.end
}

/** A sentence that can be read where it is stays where it is. */
function isInSight(element: Element): boolean {
  const frame = element.closest('.agreement-scroll')?.getBoundingClientRect()
  const { top, bottom } = element.getBoundingClientRect()
  return frame !== undefined && top >= frame.top && bottom <= frame.bottom
}
