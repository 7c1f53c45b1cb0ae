import { basename, dirname, join } from 'node:path'

import { judge } from '../../support/judges.ts'
import { expect } from '../workbench.ts'

const [sha256sum, openssl, pdfsig] = [judge('sha256sum'), judge('openssl'), judge('pdfsig')]

/** sha256sum finds every file as the list beside it says. */
export function expectChecksumsToHold(listPath: string, ...fileNames: readonly string[]): void {
  if (sha256sum.isMissing) return
  const { exitCode, said } = sha256sum.runIn(dirname(listPath), '-c', basename(listPath))
  expect(said.split('\n')).toEqual(expect.arrayContaining(fileNames.map((name) => `${name}: OK`)))
  expect(exitCode, said).toBe(0)
}

/** openssl finds the signature of a list good, by the commands that the README gives. */
export function expectListSignatureToHold(listPath: string): void {
  if (openssl.isMissing) return
  const [signature, signer] = [`${listPath}.p7s`, join(dirname(listPath), '..', 'signer.pem')]
  openssl.run('pkcs7', '-inform', 'DER', '-in', signature, '-print_certs', '-out', signer)
  const { exitCode, said } = openssl.run('cms', '-verify', '-cades', '-binary', '-inform', 'DER', '-in', signature, '-content', listPath, '-CAfile', signer, '-purpose', 'any', '-out', '/dev/null')
  expect(exitCode, said).toBe(0)
}

/** pdfsig finds so many signatures, every one of them valid, and the last over the whole file. */
export function expectSignaturesToHold(pdfPath: string, count: number): void {
  if (pdfsig.isMissing) return
  const { said } = pdfsig.run(pdfPath)
  expect(said.match(/Signature is Valid/g), said).toHaveLength(count)
  expect(said).toContain('Total document signed')
}
