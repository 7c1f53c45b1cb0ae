import { expect, type Locator } from '@playwright/test'

import type { Texts } from '../../../shared/text/index.ts'
import { called, write } from './form.ts'

/** Who signs with a certificate that is made in the window. */
export interface Signer {
  readonly name: string
  readonly organisation: string
  readonly passphrase: string
}

/** Makes a certificate in a dialog that asks who signs, and opens it with its passphrase. */
export async function makeCertificate(asking: Locator, texts: Texts, { name, organisation, passphrase }: Signer): Promise<void> {
  const making = asking.page().getByRole('dialog', { name: texts('signing:new') })
  await asking.getByRole('button', { name: texts('signing:new') }).click()
  await write(making, texts('signing:field.name'), name)
  await write(making, texts('signing:field.organisation'), organisation)
  await write(making, texts('signing:newPassphrase'), passphrase)
  await write(making, texts('signing:passphraseAgain'), passphrase)
  await making.getByRole('button', { name: texts('signing:make'), exact: true }).click()
  await expect(making).toBeHidden()
  await expect(asking.getByRole('button', { name: called(texts('signing:identity')) })).toContainText(name)
  await write(asking, texts('signing:passphrase'), passphrase)
}
