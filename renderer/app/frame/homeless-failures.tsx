import { IconButton } from '../../ui/actions/icon-button.tsx'
import { Callout } from '../../ui/feedback/callout.tsx'
import { IconClose } from '../../ui/icons.tsx'
import { dismissFailure, failureText, useHomelessFailures } from '../failure.ts'
import { useTexts } from '../texts.ts'

/** Failures that no dialog or field could show, until somebody has read them. */
export function HomelessFailures() {
  const texts = useTexts()
  const failures = useHomelessFailures((state) => state.failures)
  return (
    <div className="frame-failures">
      {failures.map(({ id, error }) => (
        <Callout key={id} tone="bad" isAnnounced action={<IconButton icon={IconClose} label={texts('window:failure.dismiss')} onPress={() => dismissFailure(id)} />}>
          {failureText(texts, error)}
        </Callout>
      ))}
    </div>
  )
}
