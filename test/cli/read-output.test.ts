import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, it } from 'vitest'

import { textsIn } from '../../shared/text/index.ts'
import { aSharedFolder } from '../support/a-work-folder.ts'
import { art28 } from '../support/command-line.ts'

const file = join(aSharedFolder(), 'agreement.md')

const agreement = `# Data Processing Agreement

1. Audit
1.1 The Controller may audit the Processor's compliance with this agreement once a year.

2. Security
2.1 The data centre is certified to ISO 27001:2022 and to PCI DSS. The Processor itself holds no ISO 27001 certificate.

3. Sub-processors
3.1 The Processor may not engage sub-processors without the prior written consent of the Controller.
`

it('shows an agreement as its lawyer would want to read it: what was found first, each claim once, and what to do about a gap', () => {
  writeFileSync(file, agreement)
  const { out } = art28(['read', file, '--lang', 'en'])
  const lines = out.split('\n').map((line) => line.trim())
  const texts = textsIn('en')
  const after = (line: string) => lines.slice(lines.indexOf(line))
  expect(after('Certificate: ISO/IEC 27001, edition 2022; holder: the data centre; according to the text: held').slice(1, 5)).toEqual([
    'Certificate: PCI DSS; holder: the data centre; according to the text: held',
    '2.1  «The data centre is certified to ISO 27001:2022 and to PCI DSS.»',
    'Certificate: ISO/IEC 27001; holder: the processor itself; according to the text: not held',
    '2.1  «The Processor itself holds no ISO 27001 certificate.»',
  ])
  expect(after(texts('cli:read.silentTerms'))).toContain('T20  Division of costs')
  expect(lines.slice(0, lines.indexOf(texts('cli:read.silentTerms')))).not.toContain('T20  Division of costs')
  expect(after('low  1.1  ‘Per year’ is undefined').slice(1, 3)).toEqual([
    "1.1  «The Controller may audit the Processor's compliance with this agreement once a year.»",
    'Recommendation: Define the period and name the exceptions.',
  ])
  expect(lines).toContain('C34  Backup: not found')
})
