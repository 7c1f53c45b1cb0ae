import type { Finding } from '../../../shared/audit/finding.ts'
import { formatDay } from '../../../shared/text/format.ts'
import { today } from '../../app/clock.ts'
import { useAttempts } from '../../app/failure.ts'
import { FailureNotice } from '../../app/failure-notice.tsx'
import { apply, useAudit } from '../../app/store.ts'
import { useLanguage, useTexts } from '../../app/texts.ts'
import { Button } from '../../ui/actions/button.tsx'
import { Badge } from '../../ui/feedback/badge.tsx'
import { IconHearing } from '../../ui/icons.tsx'
import type { Tone } from '../../ui/tone.ts'
import { WrittenText } from './written-text.tsx'

interface HearingSectionProps {
  readonly finding: Finding
  readonly isDisabled: boolean
  readonly onRespond: () => void
}

const tones = { agree: 'good', partly: 'info', disagree: 'warn', no_response: 'muted' } as const satisfies Record<string, Tone>

/** The processor's words on a finding as they came, and the auditor's answer to them. */
export function HearingSection({ finding: { id, response, reply, raisedAt }, isDisabled, onRespond }: HearingSectionProps) {
  const texts = useTexts()
  const language = useLanguage()
  const { responseDueOn } = useAudit()
  const { failure, attempt } = useAttempts()
  const saveReply = (text: string) => attempt(() => apply({ kind: 'finding.reply', payload: { id, reply: text } }))
  return (
    <section className="findings-section" aria-labelledby="findings-hearing">
      <h3 id="findings-hearing">{texts('findings:part.hearing')}</h3>
      {response ? (
        <figure className="findings-response">
          <figcaption className="findings-marks">
            <Badge tone={tones[response.position]} icon={IconHearing}>{texts(`report:value.position.${response.position}`)}</Badge>
            <span>{texts('findings:response.by', { name: response.from, date: formatDay(language, response.receivedOn) })}</span>
            {responseDueOn !== null && response.position !== 'no_response' && response.receivedOn > responseDueOn && <Badge tone="warn">{texts('findings:response.late')}</Badge>}
          </figcaption>
          {response.text && <blockquote>{response.text}</blockquote>}
        </figure>
      ) : (
        <p>{waitingText()}</p>
      )}
      <div>
        <Button icon={IconHearing} shortcut="R" isDisabled={isDisabled} onPress={onRespond}>{texts(response ? 'findings:response.change' : 'findings:response.record')}</Button>
      </div>
      {response && <WrittenText key={raisedAt} label={texts('report:column.reply')} description={texts('findings:response.replyAbout')} value={reply} onSave={saveReply} isReadOnly={isDisabled} />}
      <FailureNotice failure={failure} />
    </section>
  )

  function waitingText(): string {
    if (responseDueOn === null || raisedAt.slice(0, 10) > responseDueOn) return texts('findings:response.noTerm')
    const date = formatDay(language, responseDueOn)
    return texts(today() > responseDueOn ? 'findings:response.overdue' : 'findings:response.awaited', { date })
  }
}
