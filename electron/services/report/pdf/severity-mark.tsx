import type { ReactElement } from 'react'

import { View } from '@react-pdf/renderer'

import type { Severity } from '../../../../shared/agreement/gaps/gap.ts'
import { Words } from './text.tsx'
import { colours, severityColours, type } from './theme.ts'
import { useVoice } from './voice.ts'

const filledBars: Readonly<Record<Severity, number>> = { critical: 4, high: 3, medium: 2, low: 1, observation: 0 }

/** A severity in words and as four bars, more of them filled the graver it is: readable without colour. */
export function SeverityMark({ severity }: { readonly severity: Severity }): ReactElement {
  const { texts } = useVoice()
  const colour = severityColours[severity]
  return (
    <View style={{ flexDirection: 'row', alignItems: 'center' }}>
      {[1, 2, 3, 4].map((bar) => (
        <View
          key={bar}
          style={{ width: 3.2, height: 8, marginRight: 1.4, border: `0.6pt solid ${colour}`, backgroundColor: bar <= filledBars[severity] ? colour : colours.paper }}
        />
      ))}
      <Words text={texts(`report:value.severity.${severity}`)} style={[type.table, { marginLeft: 4, color: colour, fontWeight: 600 }]} />
    </View>
  )
}
