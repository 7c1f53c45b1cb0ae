import { useState } from 'react'

import type { SigningIdentity } from '../../../shared/contract/identities.ts'
import { formatDate } from '../../../shared/text/format.ts'
import { art28 } from '../../app/client.ts'
import { useAttempts } from '../../app/failure.ts'
import { FailureNotice } from '../../app/failure-notice.tsx'
import { useIdentities } from '../../app/signing/use-identities.ts'
import { useLanguage, useTexts } from '../../app/texts.ts'
import { Button } from '../../ui/actions/button.tsx'
import { EmptyState } from '../../ui/feedback/empty-state.tsx'
import { IconCertificate } from '../../ui/icons.tsx'
import { Card } from '../../ui/layout/card.tsx'
import { Stack } from '../../ui/layout/stack.tsx'
import { ConfirmDialog } from '../../ui/overlays/confirm-dialog.tsx'
import { Dialog } from '../../ui/overlays/dialog.tsx'
import { DescriptionList } from '../../ui/text/description-list.tsx'

/** The certificates on this machine: what each says, its fingerprint to compare, and taking it away. */
export function CertificatesDialog({ onClose }: { readonly onClose: () => void }) {
  const texts = useTexts()
  const [identities] = useIdentities()
  const [gone, setGone] = useState<readonly string[]>([])
  const shown = identities?.filter(({ id }) => !gone.includes(id))
  return (
    <Dialog isOpen size="large" onClose={onClose} title={texts('delivery:certificates.action')} description={texts('delivery:certificates.about')}>
      <Stack>
        {shown?.length === 0 && <EmptyState icon={IconCertificate} title={texts('signing:none.title')} description={texts('signing:none.about')} />}
        {shown?.map((identity) => (
          <Certificate key={identity.id} identity={identity} onRemoved={() => setGone([...gone, identity.id])} />
        ))}
      </Stack>
    </Dialog>
  )
}

function Certificate({ identity: { id, certificate }, onRemoved }: { readonly identity: SigningIdentity; readonly onRemoved: () => void }) {
  const texts = useTexts()
  const language = useLanguage()
  const [isAsking, setAsking] = useState(false)
  const { failure, attempt } = useAttempts()
  const { subject, issuer, validUntil, isSelfSigned, key, sha256 } = certificate
  const remove = async () => {
    setAsking(false)
    if ((await attempt(() => art28.identities.remove({ id }).then(() => true))) === true) onRemoved()
  }
  return (
    <Card title={texts('signing:nameAt', { name: subject.name, organisation: subject.organisation })}>
      <Stack gap={3}>
        <DescriptionList
          items={[
            { term: texts('delivery:certificates.issuer'), description: isSelfSigned ? texts('signing:selfSigned') : issuer },
            { term: texts('delivery:certificates.until'), description: formatDate(language, validUntil.slice(0, 10)) },
            { term: texts('delivery:certificates.key'), description: key },
            { term: texts('delivery:certificates.fingerprint'), description: <code className="report-fingerprint">{sha256}</code> },
          ]}
        />
        <Stack isRow gap={2}>
          <Button size="small" onPress={() => void attempt(() => art28.identities.saveCertificate({ id }))}>{texts('delivery:certificates.save')}</Button>
          <Button size="small" variant="danger" onPress={() => setAsking(true)}>{texts('delivery:certificates.remove')}</Button>
        </Stack>
        <FailureNotice failure={failure} />
      </Stack>
      <ConfirmDialog isOpen={isAsking} isDanger title={texts('delivery:certificates.removeTitle', { name: subject.name })} confirmLabel={texts('delivery:certificates.remove')} onConfirm={() => void remove()} onCancel={() => setAsking(false)}>
        {texts('delivery:certificates.removeAsk')}
      </ConfirmDialog>
    </Card>
  )
}
