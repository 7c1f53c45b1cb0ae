import { useState } from 'react'

import type { SigningIdentity } from '../../../shared/contract/identities.ts'
import { art28 } from '../../app/client.ts'
import { useAttempts } from '../../app/failure.ts'
import { FailureNotice } from '../../app/failure-notice.tsx'
import { useStore } from '../../app/store.ts'
import { useTexts } from '../../app/texts.ts'
import { Button } from '../../ui/actions/button.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { Stack } from '../../ui/layout/stack.tsx'
import { Dialog } from '../../ui/overlays/dialog.tsx'

interface NewIdentityDialogProps {
  readonly onClose: () => void
  readonly onMade: (identity: SigningIdentity) => void
}

/** Makes a key and a certificate to sign with, in the name of whoever works here unless said otherwise. */
export function NewIdentityDialog({ onClose, onMade }: NewIdentityDialogProps) {
  const texts = useTexts()
  const person = useStore(({ settings }) => settings.person)
  const { failure, attempt } = useAttempts()
  const [isMaking, setIsMaking] = useState(false)
  const [details, setDetails] = useState({ name: person?.name ?? '', organisation: person?.organisation ?? '', country: 'NL', email: '' })
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const isDifferent = again !== '' && again !== passphrase
  const isComplete = [details.name, details.organisation, details.country].every((words) => words.trim() !== '') && passphrase !== '' && again === passphrase

  const make = async () => {
    setIsMaking(true)
    const email = details.email.trim() === '' ? null : details.email.trim()
    const identity = await attempt(() => art28.identities.create({ ...details, email, passphrase }))
    setIsMaking(false)
    if (identity) onMade(identity)
  }
  return (
    <Dialog
      isOpen
      isKept
      onClose={onClose}
      title={texts('pack:identity.title')}
      description={texts('pack:identity.about')}
      footer={<Button variant="primary" isDisabled={!isComplete} isPending={isMaking} onPress={() => void make()}>{texts('pack:identity.save')}</Button>}
    >
      <Stack>
        {(['name', 'organisation', 'country', 'email'] as const).map((part) => (
          <TextField
            key={part}
            label={texts(`pack:identity.${part}`)}
            isRequired={part !== 'email'}
            type={part === 'email' ? 'email' : 'text'}
            value={details[part]}
            onChange={(words) => setDetails({ ...details, [part]: words })}
          />
        ))}
        <TextField type="password" isRequired label={texts('pack:identity.passphrase')} description={texts('pack:identity.passphraseAbout')} value={passphrase} onChange={setPassphrase} />
        <TextField type="password" isRequired label={texts('pack:identity.again')} error={isDifferent ? texts('pack:identity.different') : undefined} value={again} onChange={setAgain} />
        <FailureNotice failure={failure} />
      </Stack>
    </Dialog>
  )
}
