import type { Claim } from '../../../shared/agreement/claims/claim.ts'
import type { AgreementReading } from '../../../shared/agreement/reading.ts'
import type { Catalogue } from '../../../shared/catalogue/index.ts'
import type { Shell } from '../shell.ts'
import type { Cited } from './cited.ts'

/** What the processor says of itself, claim by claim; of a certificate also who holds it, and whether the text says that it is held at all. */
export function printClaims({ texts, print, language }: Shell, { claims }: AgreementReading, cited: Cited, { claimTopics }: Catalogue): void {
  const names = new Map(claimTopics.map(({ id, name }) => [id, name[language]]))
  const nameOf = ({ topic, certificate }: Claim) => {
    const name = names.get(topic) ?? topic
    if (certificate === null) return name
    const { standard, edition, holder, stance } = certificate
    return texts('cli:read.certificate', {
      name,
      standard: edition ? texts('claims:certificate.edition', { standard, edition }) : standard,
      holder: texts(`claims:certificate.holder.${holder}`),
      stance: texts(`claims:certificate.stance.${stance}`),
    })
  }
  print(`\n${texts('cli:read.claims', { count: claims.length })}`)
  claims.forEach((claim, index) => {
    const sentence = cited(claim.quote)
    print(`  ${nameOf(claim)}`)
    if (index + 1 === claims.length || cited(claims[index + 1]!.quote) !== sentence) print(`       ${sentence}`)
  })
}
