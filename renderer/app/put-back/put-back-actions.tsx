import { useState } from 'react'

import type { PutBack } from '../../../shared/audit/put-back.ts'
import { Button } from '../../ui/actions/button.tsx'
import { FailureNotice } from '../failure-notice.tsx'
import { useAttempts } from '../failure.ts'
import { ReasonDialog } from '../reason-dialog.tsx'
import { apply, useIsEditable } from '../store.ts'
import { useTexts } from '../texts.ts'
import { sameAgain } from './give-again.ts'

/** What a person can do with a judgement that a newer version of the agreement put back, without going through it anew. */
export function PutBackActions({ putBack }: { readonly putBack: PutBack }) {
  const texts = useTexts()
  const isDisabled = !useIsEditable()
  const { failure, attempt } = useAttempts()
  const [isKeeping, setIsKeeping] = useState(false)
  const same = sameAgain(putBack)
  return (
    <>
      {same && <Button size="small" isDisabled={isDisabled} onPress={() => void attempt(() => apply(same))}>{texts('versions:view.sameAgain')}</Button>}
      {(putBack.kind === 'finding' || putBack.kind === 'note') && (
        <>
          <Button size="small" isDisabled={isDisabled} onPress={() => setIsKeeping(true)}>{texts('versions:view.keep')}</Button>
          {isKeeping && (
            <ReasonDialog
              title={texts('versions:view.keepTitle')}
              reasonLabel={texts('versions:view.keepReason')}
              doLabel={texts('versions:view.keepDo')}
              onClose={() => setIsKeeping(false)}
              onReason={(reason) => apply({ kind: 'agreement.keepAnswer', payload: { answer: putBack.kind, id: putBack.id, reason } })}
            />
          )}
        </>
      )}
      <FailureNotice failure={failure} />
    </>
  )
}
