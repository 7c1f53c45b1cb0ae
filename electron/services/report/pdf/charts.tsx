import type { ReactElement } from 'react'

import { View } from '@react-pdf/renderer'

import { Severity } from '../../../../shared/agreement/gaps/gap.ts'
import { Conformity } from '../../../../shared/audit/assessment.ts'
import { FindingType } from '../../../../shared/audit/finding.ts'
import type { ChecklistRow } from '../../../../shared/report/checklist.ts'
import type { Counts } from '../../../../shared/report/summary.ts'
import { SeverityMark } from './severity-mark.tsx'
import { Words } from './text.tsx'
import { colours, measure, severityColours, type } from './theme.ts'
import { capitalised, useVoice } from './voice.ts'

const barHeight = 9

/** Findings by severity as bars, with the number of each type beside them: every figure is also written. */
export function SeverityChart({ byType }: { readonly byType: Counts['findings']['byType'] }): ReactElement {
  const { texts } = useVoice()
  const totals = Severity.options.map((severity) => ({ severity, total: FindingType.options.reduce((sum, kind) => sum + byType[kind][severity], 0) }))
  const most = Math.max(1, ...totals.map(({ total }) => total))
  return (
    <View wrap={false}>
      {totals.map(({ severity, total }) => (
        <View key={severity} style={{ flexDirection: 'row', alignItems: 'center', marginBottom: 3.5 }}>
          <View style={{ width: 96 }}>
            <SeverityMark severity={severity} />
          </View>
          <View style={{ width: 150, flexDirection: 'row', alignItems: 'center' }}>
            <View style={{ width: (total / most) * 120, height: barHeight, backgroundColor: severityColours[severity] }} />
            <Words text={String(total)} style={[type.table, type.strong, { marginLeft: total > 0 ? 5 : 0 }]} />
          </View>
          <Words
            text={FindingType.options
              .filter((kind) => byType[kind][severity] > 0)
              .map((kind) => `${byType[kind][severity]} ${texts(`report:value.findingType.${kind}`)}`)
              .join(' · ')}
            style={[type.table, { width: measure - 246, color: colours.muted }]}
          />
        </View>
      ))}
    </View>
  )
}

const fills: Readonly<Record<Conformity, string>> = {
  conform: '#3c6e57',
  conform_with_remark: '#7fa08c',
  partial: '#d1a540',
  not_conform: '#9e2a2b',
  not_determinable: '#b3bcc6',
  not_tested: '#ffffff',
  not_applicable: '#e6eaee',
}

/** The checklist by theme: one bar a theme, its parts written out beside it. What was not tested is left white, for it says nothing. */
export function ConformityChart({ rows }: { readonly rows: readonly ChecklistRow[] }): ReactElement {
  const { texts } = useVoice()
  const themes = [...Map.groupBy(rows, ({ theme }) => theme)]
  return (
    <>
      {themes.map(([theme, items]) => {
        const parts = Conformity.options.map((kind) => ({ kind, count: items.filter(({ conformity }) => conformity === kind).length })).filter(({ count }) => count > 0)
        return (
          <View key={theme} wrap={false} style={{ flexDirection: 'row', alignItems: 'flex-start' }}>
            <Words text={capitalised(texts(`report:value.theme.${theme}`))} style={[type.table, { width: 118, paddingRight: 8 }]} room={20} />
            <View style={{ width: 128, height: barHeight, flexDirection: 'row', border: `0.6pt solid ${colours.faint}`, marginTop: 1 }}>
              {parts.map(({ kind, count }) => (
                <View key={kind} style={{ width: (count / items.length) * 126.8, height: barHeight - 1.2, backgroundColor: fills[kind] }} />
              ))}
            </View>
            <Words
              text={parts.map(({ kind, count }) => `${count} ${texts(`report:value.conformity.${kind}`)}`).join(' · ')}
              style={[type.table, { width: measure - 258, marginLeft: 12, color: colours.muted }]}
            />
          </View>
        )
      })}
    </>
  )
}
