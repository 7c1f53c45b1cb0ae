import { useEffect, useRef } from 'react'

import type { Range } from '../../../shared/values.ts'
import { showNoPassage, showPassage, usePlace } from '../place.ts'

/** While the agreement's text stands beside the room, turns it to the sentence of what is selected, if that has one. A sentence that was asked for stays until the next selection. */
export function useTextFollows(range: Range | null | undefined): void {
  const isBeside = usePlace((state) => state.isAgreementBeside)
  const wasBeside = useRef(isBeside)
  const { start, end } = range ?? {}
  useEffect(() => {
    const isOpenedForSentence = isBeside && !wasBeside.current && usePlace.getState().passage !== null
    wasBeside.current = isBeside
    if (!isBeside || isOpenedForSentence) return
    if (start === undefined || end === undefined) showNoPassage()
    else showPassage({ start, end })
  }, [isBeside, start, end])
}
