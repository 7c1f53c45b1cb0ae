import { useMemo } from 'react'

import type { Instant } from '../../../shared/values.ts'
import { useCatalogue, useOpen, useStore } from '../../app/store.ts'
import { useTexts } from '../../app/texts.ts'
import { assessors, type ChecklistLine, layLines, linesOf } from './checklist-lines.ts'

interface Lines {
  readonly lines: readonly ChecklistLine[]
  readonly assessed: {
    /** Who recorded what stands for an item, and when. */
    readonly of: (id: string) => { readonly by: string; readonly at: Instant } | undefined
    /** Whether that was the person at work here. */
    readonly isMine: (id: string) => boolean
  }
}

/** The checklist of the open audit as lines, made anew only where it changed. */
export function useLines(): Lines {
  const texts = useTexts()
  const { audit, events } = useOpen()
  const { controls } = useCatalogue()
  const me = useStore(({ settings }) => settings.person?.name)
  const { checklist, assessments, notes, findings, side } = audit
  const laid = useMemo(() => layLines(checklist, controls, texts), [checklist, controls, texts])
  const lines = useMemo(() => linesOf(laid, { assessments, notes, findings, side }), [laid, assessments, notes, findings, side])
  const assessed = useMemo(() => {
    const by = assessors(events)
    return { of: (id: string) => by.get(id), isMine: (id: string) => me !== undefined && by.get(id)?.by === me }
  }, [events, me])
  return { lines, assessed }
}
