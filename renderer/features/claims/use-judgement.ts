import { useMemo } from 'react'

import { type Recording, useRecording } from '../../app/recording.ts'
import { apply, useAudit } from '../../app/store.ts'
import { useTexts } from '../../app/texts.ts'
import { asJudgement, asPrepared, blankJudgement, type Judgement } from './judgement.ts'

/** What was found about a claim: every change is recorded at once, and what is refused waits. */
export function useJudgement(claimId: string): Recording<Judgement> {
  const texts = useTexts()
  const { claims, side } = useAudit()
  const judged = claims[claimId]
  const recorded = useMemo(() => judged ?? blankJudgement(claimId), [judged, claimId])
  return useRecording<Judgement>(`claim:${claimId}`, recorded, (judgement) => {
    const payload = side === 'processor' ? asPrepared(judgement, texts('claims:prepared.explanation')) : asJudgement(judgement)
    return payload && apply({ kind: 'claim.judge', payload })
  })
}
