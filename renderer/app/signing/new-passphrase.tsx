import { useState } from 'react'

import { TextField } from '../../ui/fields/text-field.tsx'
import { useTexts } from '../texts.ts'

/** In characters, as main asks for it. */
export const shortestPassphrase = 8

/** A new passphrase, typed twice: `onChange` hears it only while both are the same, and else an empty one. */
export function NewPassphrase({ passphrase, onChange }: { readonly passphrase: string; readonly onChange: (passphrase: string) => void }) {
  const texts = useTexts()
  const [first, setFirst] = useState(passphrase)
  const [again, setAgain] = useState(passphrase)
  const change = (first: string, again: string) => {
    setFirst(first)
    setAgain(again)
    onChange(first === again ? first : '')
  }
  const isTooShort = first !== '' && first.length < shortestPassphrase
  return (
    <>
      <TextField
        label={texts('signing:newPassphrase')}
        description={texts('signing:passphraseHelp')}
        type="password"
        isRequired
        error={isTooShort ? texts('signing:tooShort', { minimum: shortestPassphrase }) : undefined}
        value={first}
        onChange={(first) => change(first, again)}
      />
      <TextField
        label={texts('signing:passphraseAgain')}
        type="password"
        isRequired
        error={again !== '' && again !== first ? texts('signing:notTheSame') : undefined}
        value={again}
        onChange={(again) => change(first, again)}
      />
    </>
  )
}
