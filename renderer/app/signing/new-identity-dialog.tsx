import { useState } from 'react'

import type { SigningIdentity } from '../../../shared/contract/identities.ts'
import { Callout } from '../../ui/feedback/callout.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { art28 } from '../client.ts'
import { useAttempts } from '../failure.ts'
import { FormDialog } from '../form-dialog.tsx'
import { useStore } from '../store.ts'
import { useTexts } from '../texts.ts'
import { NewPassphrase, shortestPassphrase } from './new-passphrase.tsx'

interface IdentityDialogProps {
  readonly onDone: (identity: SigningIdentity) => void
  readonly onClose: () => void
}

/** Makes a key with a self-signed certificate: it proves that a report is unchanged, not who signed it, and says so. */
export function NewIdentityDialog({ onDone, onClose }: IdentityDialogProps) {
  const texts = useTexts()
  const person = useStore((state) => state.settings.person)
  const [name, setName] = useState(person?.name ?? '')
  const [organisation, setOrganisation] = useState(person?.organisation ?? '')
  const [country, setCountry] = useState('NL')
  const [email, setEmail] = useState('')
  const [passphrase, setPassphrase] = useState('')
  const [isMaking, setMaking] = useState(false)
  const { failure, attempt } = useAttempts()
  const isComplete = name.trim() !== '' && organisation.trim() !== '' && /^[A-Z]{2}$/.test(country) && passphrase.length >= shortestPassphrase

  const make = async () => {
    setMaking(true)
    const identity = await attempt(() => art28.identities.create({ name, organisation, country, email: email.trim() || null, passphrase }))
    setMaking(false)
    if (!identity) return
    onDone(identity)
    onClose()
  }
  return (
    <FormDialog title={texts('signing:new')} recordLabel={texts('signing:make')} isComplete={isComplete} isPending={isMaking} failure={failure} onRecord={make} onClose={onClose}>
      <Callout>{texts('signing:selfSignedAbout')}</Callout>
      <TextField label={texts('signing:field.name')} isRequired maxLength={64} value={name} onChange={setName} />
      <TextField label={texts('signing:field.organisation')} isRequired maxLength={64} value={organisation} onChange={setOrganisation} />
      <TextField label={texts('signing:field.country')} description={texts('signing:field.countryHelp')} isRequired maxLength={2} value={country} onChange={(country) => setCountry(country.toUpperCase())} />
      <TextField label={texts('signing:field.email')} type="email" value={email} onChange={setEmail} />
      <NewPassphrase passphrase={passphrase} onChange={setPassphrase} />
    </FormDialog>
  )
}
