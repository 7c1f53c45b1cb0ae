import { useState } from 'react'

import type { Evidence } from '../../../shared/audit/evidence.ts'
import { useAttempts } from '../../app/failure.ts'
import { FailureNotice } from '../../app/failure-notice.tsx'
import { goTo } from '../../app/place.ts'
import { apply } from '../../app/store.ts'
import { useTexts } from '../../app/texts.ts'
import { Button } from '../../ui/actions/button.tsx'
import { Link } from '../../ui/actions/link.tsx'
import { Callout } from '../../ui/feedback/callout.tsx'
import { TextArea } from '../../ui/fields/text-area.tsx'
import { Stack } from '../../ui/layout/stack.tsx'
import { Dialog } from '../../ui/overlays/dialog.tsx'
import type { NamedUse } from './named-uses.ts'

interface RemoveDialogProps {
  readonly evidence: Evidence
  readonly uses: readonly NamedUse[]
  readonly onClose: () => void
}

/** Takes a piece out of the audit with a reason; while something rests on it, shows what. */
export function RemoveDialog({ evidence: { id, title }, uses, onClose }: RemoveDialogProps) {
  const texts = useTexts()
  const [reason, setReason] = useState('')
  const { failure, attempt } = useAttempts()
  const isUsed = uses.length > 0
  const remove = async () => {
    if (await attempt(() => apply({ kind: 'evidence.remove', payload: { id, reason } }))) onClose()
  }
  return (
    <Dialog
      isOpen
      isKept={reason !== ''}
      onClose={onClose}
      title={texts('evidence:removing.title', { id })}
      description={title}
      footer={
        <>
          <Button onPress={onClose}>{texts('window:ui.cancel')}</Button>
          <Button variant="danger" isDisabled={isUsed || reason.trim() === ''} onPress={() => void remove()}>
            {texts('evidence:removing.confirm')}
          </Button>
        </>
      }
    >
      {isUsed ? (
        <Callout tone="warn" title={texts('evidence:removing.used')}>
          <p>{texts('evidence:removing.usedAbout')}</p>
          <ul className="evidence-uses">
            {uses.map(({ kind, id, name, area }) => (
              <li key={`${kind}-${id}`}>
                <span className="evidence-soft">{texts(`evidence:uses.kind.${kind}`)}</span> {area ? <Link onPress={() => goTo(area, id)}>{name}</Link> : name}
              </li>
            ))}
          </ul>
        </Callout>
      ) : (
        <Stack>
          <p>{texts('evidence:removing.about')}</p>
          <TextArea label={texts('evidence:removing.reason')} isRequired autoFocus rows={2} value={reason} onChange={setReason} />
          <FailureNotice failure={failure} />
        </Stack>
      )}
    </Dialog>
  )
}
