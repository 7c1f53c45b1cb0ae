import type { VerificationLine } from '../report/describe-verification.ts'
import { formatInstant } from '../text/format.ts'
import { textsIn } from '../text/index.ts'
import type { Language } from '../values.ts'
import type { DossierVerification } from './dossier-verification.ts'

const line = (tone: VerificationLine['tone'], text: string): VerificationLine => ({ about: 'file', tone, text })

const agreementTones = { intact: 'good', broken: 'bad', absent: 'plain' } as const

/** What can be said of a dossier, sentence by sentence, the verdict first and the limits of what it proves last. */
export function describeDossier(verification: DossierVerification, language: Language): readonly VerificationLine[] {
  const texts = textsIn(language)
  const { isIntact, structure, events, brokenAt, lastHash, lastAt, seal, agreements, files } = verification
  return [
    isIntact ? line('good', texts('verify:dossier.intact')) : line('bad', texts('verify:dossier.notIntact')),
    ...(structure === 'ok' ? [] : [line('bad', texts('verify:dossier.structure', { detail: structure }))]),
    brokenAt === null && lastAt !== null
      ? line('good', texts('verify:dossier.chain', { count: events, at: formatInstant(language, lastAt), hash: lastHash }))
      : line('bad', brokenAt === null || brokenAt === 0 ? texts('verify:dossier.noChain') : texts('verify:dossier.brokenAt', { sequence: brokenAt })),
    line(seal === 'intact' ? 'good' : seal === 'open' ? 'caution' : 'bad', texts(`verify:dossier.seal.${seal}`)),
    ...agreements.map(({ state, fileName, sha256 }) => ({ about: 'attachment', tone: agreementTones[state], text: texts(`verify:dossier.agreement.${state}`, { fileName, sha256 }) }) as const),
    ...files.map(({ id, fileName, sha256, isIntact: isWhole }) =>
      isWhole
        ? ({ about: 'attachment', tone: 'good', text: texts('verify:dossier.fileIntact', { id, fileName, sha256 }) } as const)
        : ({ about: 'attachment', tone: 'bad', text: texts('verify:dossier.fileBroken', { id, fileName, sha256 }) } as const),
    ),
    { about: 'meaning', tone: 'plain', text: texts('verify:dossier.meaning') },
  ]
}
