import { useState } from 'react'

import type { Signer, SigningIdentity } from '../../../shared/contract/identities.ts'
import { formatDate } from '../../../shared/text/format.ts'
import { Button } from '../../ui/actions/button.tsx'
import { Callout } from '../../ui/feedback/callout.tsx'
import { Select } from '../../ui/fields/select.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { IconAdd, IconImport } from '../../ui/icons.tsx'
import { Stack } from '../../ui/layout/stack.tsx'
import { useLanguage, useTexts } from '../texts.ts'
import { ImportIdentityDialog } from './import-identity-dialog.tsx'
import { NewIdentityDialog } from './new-identity-dialog.tsx'
import { useIdentities } from './use-identities.ts'

interface SignerFieldsProps {
  /** Identity and passphrase as far as they are filled in. */
  readonly signer: Signer | null
  readonly onChange: (signer: Signer | null) => void
}

/** Who signs, and the passphrase of the key: chosen from this machine's identities, or made or imported right here. */
export function SignerFields({ signer, onChange }: SignerFieldsProps) {
  const texts = useTexts()
  const language = useLanguage()
  const [identities, add] = useIdentities()
  const [dialog, setDialog] = useState<'new' | 'import' | null>(null)
  const chosen = identities?.find(({ id }) => id === signer?.identity)

  const keep = (identity: SigningIdentity) => {
    add(identity)
    onChange({ identity: identity.id, passphrase: '' })
  }
  return (
    <Stack gap={3}>
      {identities?.length === 0 ? (
        <Callout title={texts('signing:none.title')}>{texts('signing:none.about')}</Callout>
      ) : (
        <Select
          label={texts('signing:identity')}
          value={signer?.identity ?? null}
          onChange={(identity) => onChange({ identity, passphrase: '' })}
          options={(identities ?? []).map(({ id, certificate: { subject, issuer, isSelfSigned } }) => ({
            id,
            label: texts('signing:nameAt', { name: subject.name, organisation: subject.organisation }),
            description: isSelfSigned ? texts('signing:selfSigned') : texts('signing:issuedBy', { issuer }),
          }))}
        />
      )}
      <Stack isRow gap={2}>
        <Button size="small" icon={IconAdd} onPress={() => setDialog('new')}>{texts('signing:new')}</Button>
        <Button size="small" icon={IconImport} onPress={() => setDialog('import')}>{texts('signing:import')}</Button>
      </Stack>
      {chosen && (
        <>
          <p className="signer-facts">{texts('signing:validUntil', { until: formatDate(language, chosen.certificate.validUntil.slice(0, 10)), key: chosen.certificate.key })}</p>
          <TextField label={texts('signing:passphrase')} type="password" isRequired value={signer?.passphrase ?? ''} onChange={(passphrase) => onChange({ identity: chosen.id, passphrase })} />
        </>
      )}
      {dialog === 'new' && <NewIdentityDialog onDone={keep} onClose={() => setDialog(null)} />}
      {dialog === 'import' && <ImportIdentityDialog onDone={keep} onClose={() => setDialog(null)} />}
    </Stack>
  )
}
