import { useState } from 'react'

import type { Wanted } from '../../../shared/audit/readiness.ts'
import type { Signer } from '../../../shared/contract/identities.ts'
import { saveAllTyped } from '../../app/autosave.ts'
import { art28 } from '../../app/client.ts'
import { useAttempts } from '../../app/failure.ts'
import { FailureNotice } from '../../app/failure-notice.tsx'
import { LongWorkNotice } from '../../app/long-work-notice.tsx'
import { SignerFields } from '../../app/signing/signer-fields.tsx'
import { useTexts } from '../../app/texts.ts'
import { useLongWork } from '../../app/work.ts'
import { Button } from '../../ui/actions/button.tsx'
import { Callout } from '../../ui/feedback/callout.tsx'
import { RadioGroup } from '../../ui/fields/radio-group.tsx'
import { Stack } from '../../ui/layout/stack.tsx'
import { Dialog } from '../../ui/overlays/dialog.tsx'
import { attention, type Packed } from './packed.ts'

const checkCommand = 'sha256sum -c manifest-sha256.txt tagmanifest-sha256.txt'

interface SavePackDialogProps {
  readonly wanted: readonly Wanted[]
  readonly packed: readonly Packed[]
  readonly onClose: () => void
  readonly onShowContents: () => void
}

/** Saves the evidence as a folder that others can check: what is in it, what to think of first, and signed or not. */
export function SavePackDialog({ wanted, packed, onClose, onShowContents }: SavePackDialogProps) {
  const texts = useTexts()
  const work = useLongWork()
  const { failure, attempt } = useAttempts()
  const [isSigned, setIsSigned] = useState(false)
  const [signer, setSigner] = useState<Signer | null>(null)
  const [saved, setSaved] = useState<{ readonly fileName: string; readonly folder: string } | null>(null)
  const warned = packed.filter((piece) => attention(piece) > 0).length
  const missing = wanted.filter(({ readiness }) => readiness === 'missing').length
  const isComplete = !isSigned || (signer !== null && signer.passphrase !== '')

  const save = async () => {
    const answer = await attempt(async () => {
      await saveAllTyped()
      return work.run((job) => art28.evidence.saveBag({ job, signer: isSigned ? signer : null }))
    })
    if (answer) setSaved(answer)
  }
  return (
    <Dialog
      isOpen
      isKept
      size="large"
      onClose={onClose}
      title={texts('pack:saving.title')}
      footer={
        saved ? (
          <Button variant="primary" onPress={onClose}>{texts('pack:saving.done')}</Button>
        ) : (
          <>
            <Button onPress={onClose}>{texts('window:ui.cancel')}</Button>
            <Button variant="primary" isDisabled={!isComplete} isPending={work.progress !== null} onPress={() => void save()}>{texts('pack:saving.save')}</Button>
          </>
        )
      }
    >
      <Stack>
        {saved && <Callout tone="good" isAnnounced>{texts('pack:saving.saved', saved)}</Callout>}
        {!saved && warned > 0 && (
          <Callout tone="warn" action={<Button size="small" onPress={onShowContents}>{texts('pack:saving.see')}</Button>}>{texts('pack:saving.warn', { count: warned })}</Callout>
        )}
        {!saved && missing > 0 && <Callout>{texts('pack:saving.missing', { count: missing })}</Callout>}
        {!saved && <p>{texts('pack:saving.holds')} {texts('pack:saving.whole')}</p>}
        {!saved && (
          <RadioGroup
            label={texts('pack:saving.sign')}
            value={isSigned ? 'signed' : 'unsigned'}
            onChange={(choice) => setIsSigned(choice === 'signed')}
            options={(['unsigned', 'signed'] as const).map((id) => ({ id, label: texts(`pack:saving.${id}.label`), description: texts(`pack:saving.${id}.about`) }))}
          />
        )}
        {!saved && isSigned && <SignerFields signer={signer} onChange={setSigner} />}
        <section className="pack-section">
          <p>{texts('pack:saving.check')}</p>
          <code className="pack-command" tabIndex={0}>{checkCommand}</code>
          <p className="pack-soft">{texts('pack:saving.proves')}</p>
        </section>
        <LongWorkNotice work={work} label={texts('pack:saving.working')} />
        <FailureNotice failure={failure} />
      </Stack>
    </Dialog>
  )
}
