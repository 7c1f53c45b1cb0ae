import { useState } from 'react'

import type { Signer } from '../../../shared/contract/identities.ts'
import type { SignatureMeaning } from '../../../shared/report/signature-page.ts'
import { art28 } from '../../app/client.ts'
import { useAttempts } from '../../app/failure.ts'
import { FailureNotice } from '../../app/failure-notice.tsx'
import { LongWorkNotice } from '../../app/long-work-notice.tsx'
import { SignerFields } from '../../app/signing/signer-fields.tsx'
import { recorded } from '../../app/store.ts'
import { useTexts } from '../../app/texts.ts'
import { useLongWork } from '../../app/work.ts'
import { Button } from '../../ui/actions/button.tsx'
import { Select } from '../../ui/fields/select.tsx'
import { TextArea } from '../../ui/fields/text-area.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { IconSign } from '../../ui/icons.tsx'
import { Stack } from '../../ui/layout/stack.tsx'
import { Dialog } from '../../ui/overlays/dialog.tsx'
import { toasts } from '../../ui/overlays/toasts.tsx'

/** Receipt comes first: nobody must admit a shortfall by accident. */
const meanings: readonly SignatureMeaning[] = ['received', 'facts_confirmed', 'action_plan_agreed', 'findings_acknowledged', 'refused', 'adopted_by']

/** Adds a further signature to a signed report; the earlier ones go on holding. */
export function CountersignDialog({ onClose }: { readonly onClose: () => void }) {
  const texts = useTexts()
  const work = useLongWork()
  const { failure, attempt } = useAttempts()
  const [as, setAs] = useState<SignatureMeaning>('received')
  const [signer, setSigner] = useState<Signer | null>(null)
  const [place, setPlace] = useState('')
  const [remark, setRemark] = useState('')
  const isReady = signer !== null && signer.passphrase !== '' && (as !== 'refused' || remark.trim() !== '')

  const sign = () =>
    attempt(() =>
      recorded(async () => {
        const answer = await work.run((job) => art28.report.countersign({ job, as, remark, signature: { ...signer!, place } }))
        if (!answer) return []
        toasts.show({ tone: 'good', title: texts('delivery:countersign.done', { fileName: answer.fileName }), description: answer.folder })
        onClose()
        return answer.events
      }),
    )
  return (
    <Dialog
      isOpen
      isKept
      onClose={onClose}
      title={texts('delivery:countersign.action')}
      description={texts('delivery:countersign.about')}
      footer={
        <Button variant="primary" icon={IconSign} isDisabled={!isReady} isPending={work.progress !== null} onPress={() => void sign()}>
          {texts('delivery:countersign.chooseReport')}
        </Button>
      }
    >
      <Stack>
        <Select label={texts('delivery:countersign.as')} value={as} onChange={setAs} options={meanings.map((id) => ({ id, label: texts(`report:value.signature.${id}`), description: texts(`delivery:meaning.${id}` as 'delivery:meaning.received') }))} />
        {as === 'refused' && <TextArea label={texts('delivery:countersign.reason')} isRequired value={remark} onChange={setRemark} />}
        <SignerFields signer={signer} onChange={setSigner} />
        <TextField label={texts('delivery:sign.place')} value={place} onChange={setPlace} />
        <LongWorkNotice work={work} label={texts('delivery:signing')} />
        <FailureNotice failure={failure} />
      </Stack>
    </Dialog>
  )
}
