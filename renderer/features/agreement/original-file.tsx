import { useEffect, useState } from 'react'

import type { AgreementFile } from '../../../shared/audit/amendment.ts'
import { art28 } from '../../app/client.ts'
import { reportFailure, useAttempts } from '../../app/failure.ts'
import { FailureNotice } from '../../app/failure-notice.tsx'
import { useTexts } from '../../app/texts.ts'
import { Button } from '../../ui/actions/button.tsx'
import { IconSave } from '../../ui/icons.tsx'
import { toasts } from '../../ui/overlays/toasts.tsx'

/** The way to a version's own file, as somebody received it; or that the dossier has its text alone. */
export function OriginalFile({ file: { fileName, sha256 } }: { readonly file: Pick<AgreementFile, 'fileName' | 'sha256'> }) {
  const texts = useTexts()
  const { failure, attempt } = useAttempts()
  const isHeld = useIsHeld(sha256)
  const save = () =>
    attempt(async () => {
      const saved = await art28.audit.saveAgreement({ sha256 })
      if (saved) toasts.show({ title: texts('reading:file.saved', saved), tone: 'good' })
    })
  if (isHeld === null) return null
  if (!isHeld) return texts('reading:file.textAlone')
  return (
    <>
      <Button size="small" icon={IconSave} label={texts('reading:file.saveNamed', { fileName })} onPress={() => void save()}>
        {texts('reading:file.save')}
      </Button>
      <FailureNotice failure={failure} />
    </>
  )
}

/** Whether the dossier holds the file; null until main has answered. */
function useIsHeld(sha256: string): boolean | null {
  const [answer, setAnswer] = useState<{ readonly sha256: string; readonly isHeld: boolean } | null>(null)
  useEffect(() => {
    let isWanted = true
    art28.audit.holdsAgreement({ sha256 }).then((isHeld) => isWanted && setAnswer({ sha256, isHeld }), (error: unknown) => isWanted && reportFailure(error))
    return () => void (isWanted = false)
  }, [sha256])
  return answer?.sha256 === sha256 ? answer.isHeld : null
}
