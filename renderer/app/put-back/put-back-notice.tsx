import { type PutBack, putBackOf } from '../../../shared/audit/put-back.ts'
import { Callout } from '../../ui/feedback/callout.tsx'
import { useAudit } from '../store.ts'
import { useTexts } from '../texts.ts'
import { canBeSettledAtOnce } from './give-again.ts'
import { PutBackActions } from './put-back-actions.tsx'

/** Says of a judgement that it is to be given again under the version of the agreement in force, and why; nothing where it is not. */
export function PutBackNotice({ kind, id }: Pick<PutBack, 'kind' | 'id'>) {
  const texts = useTexts()
  const putBack = putBackOf(useAudit(), kind, id)
  return (
    putBack && (
      <Callout tone="warn" title={texts('versions:view.noticeTitle')} action={canBeSettledAtOnce(putBack) && <PutBackActions putBack={putBack} />}>
        {texts(`versions:why.${putBack.why}`)}
      </Callout>
    )
  )
}
