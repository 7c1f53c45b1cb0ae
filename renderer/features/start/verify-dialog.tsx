import { useState } from 'react'

import type { VerifiedFile } from '../../../shared/contract/verified-file.ts'
import { Button } from '../../ui/actions/button.tsx'
import { DropZone } from '../../ui/feedback/drop-zone.tsx'
import { Stack } from '../../ui/layout/stack.tsx'
import { Dialog } from '../../ui/overlays/dialog.tsx'
import { art28 } from '../../app/client.ts'
import { useAttempts } from '../../app/failure.ts'
import { FailureNotice } from '../../app/failure-notice.tsx'
import { LongWorkNotice } from '../../app/long-work-notice.tsx'
import { useTexts } from '../../app/texts.ts'
import { useLongWork } from '../../app/work.ts'
import { VerifiedFacts } from './verified-facts.tsx'

/** Checks a file that somebody sent, and says what that proves and what it does not. */
export function VerifyDialog({ onClose }: { readonly onClose: () => void }) {
  const texts = useTexts()
  const work = useLongWork()
  const { failure, attempt } = useAttempts()
  const [verified, setVerified] = useState<VerifiedFile | null>(null)

  const check = async (ask: (job: string) => Promise<VerifiedFile | null>) => {
    const found = await attempt(() => work.run(ask))
    if (found !== null) setVerified(found ?? null)
  }
  const choose = () => void check((job) => art28.verification.choose({ job }))
  const take = async (file: File) => check(async (job) => art28.verification.bytes({ job, fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }))
  const drop = <DropZone label={texts('start:verify.drop')} isSingle isDisabled={work.progress !== null} onPress={choose} onFiles={([file]) => void take(file!)} />

  return (
    <Dialog
      isOpen
      size="large"
      onClose={onClose}
      title={texts('start:way.verify.title')}
      description={texts('start:verify.about')}
      footer={verified && <Button onPress={choose}>{texts('start:verify.another')}</Button>}
    >
      <Stack>
        {verified === null && drop}
        <LongWorkNotice work={work} label={texts('start:verify.checking')} />
        <FailureNotice failure={failure} />
        {verified && <DropZone label={texts('start:verify.drop')} isSingle onFiles={([file]) => void take(file!)}><VerifiedFacts verified={verified} /></DropZone>}
        <p className="start-soft">{texts('start:verify.limits')} {texts('start:verify.elsewhere')}</p>
      </Stack>
    </Dialog>
  )
}
