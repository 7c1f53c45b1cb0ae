import type { ReactElement } from 'react'

import type { TestedClaim } from '../../../../../shared/report/claims.ts'
import type { ReportModel } from '../../../../../shared/report/model.ts'
import { Table } from '../table.tsx'
import { Nothing, Words } from '../text.tsx'
import { lines, useVoice } from '../voice.ts'
import { onOneLine } from '../../../../../shared/agreement/quote.ts'

/** Part 12. */
export function Claims({ claims }: Pick<ReportModel, 'claims'>): ReactElement {
  const { texts, labelled } = useVoice()
  if (claims.claims.length === 0) return <Nothing text={texts('report:pdf.nothing.claims')} />
  return (
    <>
      <Words text={texts('report:pdf.claimsIntro')} />
      <Table
        columns={[
          { label: texts('report:column.clause'), share: 0.12, isStrong: true },
          { label: texts('report:column.quote'), share: 0.3, face: 'serif' },
          { label: texts('report:column.test'), share: 0.26 },
          { label: texts('report:column.result'), share: 0.14, isStrong: true },
          { label: texts('report:column.explanation'), share: 0.18 },
        ]}
        rows={claims.claims.map((claim) => ({
          key: claim.id,
          cells: [
            claim.quote.clause,
            `«${onOneLine(claim.quote.text)}»`,
            claim.test,
            texts(`report:value.claimResult.${claim.result}`),
            lines([claim.explanation, labelled(texts('report:column.qualifiers'), qualifiersOf(claim)), claim.isPopulationClaim ? texts('report:pdf.wholePopulation') : '', ...claim.evidence.map(({ id }) => id)]),
          ],
        }))}
      />
    </>
  )
}

/** The words that take something back; of two that overlap, the longer. */
function qualifiersOf({ qualifiers }: TestedClaim): string {
  const longest = qualifiers.filter((qualifier) => !qualifiers.some((other) => other !== qualifier && other.includes(qualifier)))
  return longest.map((qualifier) => `«${qualifier}»`).join(', ')
}
