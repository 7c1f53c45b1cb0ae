import type { ReactNode } from 'react'

import { useAutosaved } from '../../app/autosave.ts'
import type { Recording } from '../../app/recording.ts'
import { useTexts } from '../../app/texts.ts'
import { TextArea } from '../../ui/fields/text-area.tsx'
import type { Outcome } from './outcome.ts'

interface PreparedSectionProps {
  readonly recording: Recording<Outcome>
  readonly isDisabled: boolean
  readonly status: ReactNode
}

/** What the processor answers to what may be asked. It judges nothing: that is the auditor's. */
export function PreparedSection({ recording: { current, change }, isDisabled, status }: PreparedSectionProps) {
  const texts = useTexts()
  const answer = useAutosaved(current.observation, (observation) => change({ observation }))
  return (
    <section className="checklist-section" aria-labelledby="checklist-answer">
      <h3 id="checklist-answer">{texts('checklist:prepared.title')}</h3>
      <TextArea label={texts('checklist:prepared.answer')} description={texts('checklist:prepared.about')} value={answer.text} isDisabled={isDisabled} onChange={answer.type} onCommit={() => void answer.saveNow()} />
      {status}
    </section>
  )
}
