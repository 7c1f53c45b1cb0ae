import { useState } from 'react'

import type { Signer } from '../../../shared/contract/identities.ts'
import type { Language } from '../../../shared/values.ts'
import { saveAllTyped } from '../../app/autosave.ts'
import { art28 } from '../../app/client.ts'
import { useAttempts } from '../../app/failure.ts'
import { FailureNotice } from '../../app/failure-notice.tsx'
import { LongWorkNotice } from '../../app/long-work-notice.tsx'
import { SignerFields } from '../../app/signing/signer-fields.tsx'
import { recorded, useAudit } from '../../app/store.ts'
import { useTexts } from '../../app/texts.ts'
import { useLongWork } from '../../app/work.ts'
import { Button } from '../../ui/actions/button.tsx'
import { Callout } from '../../ui/feedback/callout.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { IconExport, IconSign } from '../../ui/icons.tsx'
import { Stack } from '../../ui/layout/stack.tsx'
import { Dialog } from '../../ui/overlays/dialog.tsx'
import { LanguageChoice } from './language-choice.tsx'

interface DeliverDialogProps {
  readonly isSigned: boolean
  readonly language: Language
  readonly onClose: () => void
}

interface Delivered {
  readonly fileNames: readonly string[]
  readonly folder: string
}

/** Writes PDF, XLSX, JSON and manifest into a folder: as a draft, or signed by the lead auditor. */
export function DeliverDialog({ isSigned, language, onClose }: DeliverDialogProps) {
  const texts = useTexts()
  const lead = useAudit().engagement.team.find(({ task }) => task === 'lead_auditor')?.person
  const work = useLongWork()
  const { failure, attempt } = useAttempts()
  const [chosen, setChosen] = useState(language)
  const [signer, setSigner] = useState<Signer | null>(null)
  const [place, setPlace] = useState('')
  const [delivered, setDelivered] = useState<Delivered | null>(null)
  const isReady = !isSigned || (signer !== null && signer.passphrase !== '')

  const deliver = () =>
    attempt(async () => {
      await saveAllTyped()
      await recorded(async () => {
        const answer = await work.run((job) => art28.report.deliver({ job, language: chosen, signature: isSigned ? { ...signer!, place } : null }))
        setDelivered(answer)
        return answer?.events ?? []
      })
    })
  const title = texts(isSigned ? 'delivery:sign.action' : 'delivery:draft.action')
  if (delivered) return <DeliveredDialog title={title} delivered={delivered} onClose={onClose} />
  return (
    <Dialog
      isOpen
      isKept
      onClose={onClose}
      title={title}
      description={isSigned && lead ? texts('delivery:sign.asLead', { name: lead.name }) : undefined}
      footer={
        <Button variant="primary" icon={isSigned ? IconSign : IconExport} isDisabled={!isReady} isPending={work.progress !== null} onPress={() => void deliver()}>
          {texts('delivery:chooseFolder')}
        </Button>
      }
    >
      <Stack>
        {!isSigned && <Callout>{texts('delivery:draft.about')}</Callout>}
        <LanguageChoice language={chosen} onChange={setChosen} />
        {isSigned && <SignerFields signer={signer} onChange={setSigner} />}
        {isSigned && <TextField label={texts('delivery:sign.place')} value={place} onChange={setPlace} />}
        <LongWorkNotice work={work} label={texts('delivery:making')} />
        <FailureNotice failure={failure} />
      </Stack>
    </Dialog>
  )
}

/** What was written, and how others can check it with tools that are not ours. */
function DeliveredDialog({ title, delivered: { fileNames, folder }, onClose }: { readonly title: string; readonly delivered: Delivered; readonly onClose: () => void }) {
  const texts = useTexts()
  return (
    <Dialog isOpen onClose={onClose} title={title} footer={<Button variant="primary" onPress={onClose}>{texts('window:ui.close')}</Button>}>
      <Stack>
        <Callout tone="good" isAnnounced>{texts('delivery:written', { count: fileNames.length, folder })}</Callout>
        <ul className="report-files">
          {fileNames.map((fileName) => (
            <li key={fileName}>{fileName}</li>
          ))}
        </ul>
        <p>{texts('delivery:checkable')}</p>
      </Stack>
    </Dialog>
  )
}
