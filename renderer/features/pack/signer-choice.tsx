import { useEffect, useState } from 'react'

import type { Signer, SigningIdentity } from '../../../shared/contract/identities.ts'
import { formatDate } from '../../../shared/text/format.ts'
import { art28 } from '../../app/client.ts'
import { useAttempts } from '../../app/failure.ts'
import { FailureNotice } from '../../app/failure-notice.tsx'
import { useLanguage, useTexts } from '../../app/texts.ts'
import { Button } from '../../ui/actions/button.tsx'
import { RadioGroup } from '../../ui/fields/radio-group.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { IconSign } from '../../ui/icons.tsx'
import { Stack } from '../../ui/layout/stack.tsx'
import { NewIdentityDialog } from './new-identity-dialog.tsx'

/** Stands for no signature among the identities, whose ids are hexadecimal. */
const nobody = 'nobody'

interface SignerChoiceProps {
  readonly signer: Signer | null
  readonly onChange: (signer: Signer | null) => void
}

/** Who signs, if anybody: one of the identities on this machine, or one made right here. */
export function SignerChoice({ signer, onChange }: SignerChoiceProps) {
  const texts = useTexts()
  const language = useLanguage()
  const { failure, attempt } = useAttempts()
  const [identities, setIdentities] = useState<readonly SigningIdentity[]>([])
  const [isMaking, setIsMaking] = useState(false)
  useEffect(() => void attempt(async () => setIdentities(await art28.identities.list())), [attempt])
  const chosen = identities.find(({ id }) => id === signer?.identity)

  const take = (identity: SigningIdentity) => {
    setIdentities([...identities, identity])
    setIsMaking(false)
    onChange({ identity: identity.id, passphrase: '' })
  }
  return (
    <Stack gap={3}>
      <RadioGroup
        label={texts('pack:saving.sign')}
        value={signer?.identity ?? nobody}
        onChange={(id) => onChange(id === nobody ? null : { identity: id, passphrase: '' })}
        options={[
          { id: nobody, label: texts('pack:saving.unsigned.label'), description: texts('pack:saving.unsigned.about') },
          ...identities.map(({ id, certificate: { subject, validUntil, sha256 } }) => ({
            id,
            label: texts('pack:saving.signedBy.label', { ...subject }),
            description: texts('pack:saving.signedBy.about', { until: formatDate(language, validUntil.slice(0, 10)), fingerprint: sha256.slice(0, 16) }),
          })),
        ]}
      />
      {identities.length === 0 && <p className="pack-soft">{texts('pack:saving.none')}</p>}
      <div>
        <Button icon={IconSign} onPress={() => setIsMaking(true)}>{texts('pack:saving.make')}</Button>
      </div>
      {signer && <TextField key={signer.identity} type="password" isRequired label={texts('pack:saving.passphrase')} value={signer.passphrase} onChange={(passphrase) => onChange({ ...signer, passphrase })} />}
      {chosen?.certificate.isSelfSigned && <p className="pack-soft">{texts('pack:saving.selfMade')}</p>}
      <FailureNotice failure={failure} />
      {isMaking && <NewIdentityDialog onClose={() => setIsMaking(false)} onMade={take} />}
    </Stack>
  )
}
