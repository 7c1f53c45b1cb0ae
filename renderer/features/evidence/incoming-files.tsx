import { failureText } from '../../app/failure.ts'
import { useTexts } from '../../app/texts.ts'
import { IconButton } from '../../ui/actions/icon-button.tsx'
import { Callout } from '../../ui/feedback/callout.tsx'
import { ProgressBar } from '../../ui/feedback/progress-bar.tsx'
import { IconClose } from '../../ui/icons.tsx'
import { shownName } from './shown-name.ts'
import type { Intake } from './use-incoming.ts'

/** The files on their way in, each with a way to stop it; and those that did not get there, with why. */
export function IncomingFiles({ incoming, cancel, dismiss }: Intake) {
  const texts = useTexts()
  if (incoming.length === 0) return null
  return (
    <ul className="evidence-incoming" aria-label={texts('evidence:incoming.title')}>
      {incoming.map(({ key, fileName, part, state }) => {
        const name = shownName(fileName)
        const label = texts('evidence:incoming.dismiss', { fileName: name })
        return (
          <li key={key}>
            {state === 'coming' ? (
              <ProgressBar label={name} value={Math.round(part * 100)} />
            ) : (
              <Callout tone={state === 'cancelled' ? 'neutral' : 'bad'} isAnnounced>
                {state === 'cancelled' ? texts('evidence:incoming.cancelled', { fileName: name }) : texts('evidence:incoming.failed', { fileName: name, problem: failureText(texts, state) })}
              </Callout>
            )}
            <IconButton
              icon={IconClose}
              size="small"
              label={state === 'coming' ? texts('evidence:incoming.cancel', { fileName: name }) : label}
              onPress={() => (state === 'coming' ? cancel(key) : dismiss(key))}
            />
          </li>
        )
      })}
    </ul>
  )
}
