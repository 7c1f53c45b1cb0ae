import { describe, expect, it } from 'vitest'

import { aReportInput } from '../../test/support/a-report.ts'
import { type Chooser, type Path, replaced, sampleOf } from '../../test/support/sample-of.ts'
import { Audit } from '../audit/audit.ts'
import { buildReport } from './index.ts'
import { leftOut } from './left-out.ts'
import { reportModelText } from './model.ts'

/** Values that must fit one another: the term T01, the duty of breach notice and what they can say. */
const choose: Chooser = (path) => {
  const place = path.join('.')
  if (/^agreement\.reading\.terms\.0\.(value|alternatives\.0\.value)$|^terms\.T01\.value$/.test(place)) return ['controller', 'controller_and_authority']
  if (place === 'agreement.reading.terms.0.readings.0.value') return [null, 'controller_and_authority']
  if (/^agreement\.reading\.duties\.0\.(value|alternatives\.0\.value)$/.test(place)) return [notice(24), notice(48)]
  if (/^agreement\.reading\.(terms|duties)\.0\.isSilent$/.test(place)) return [false, false]
  return undefined
}

const notice = (count: number) => ({ kind: 'fixed', count, unit: 'hours', isSoft: false })

const isLeftOut = (path: Path) => {
  const place = `${path.join('.')}.`
  return leftOut.some((each) => (each.path.startsWith('**') ? place.includes(`${each.path.slice(2)}.`) : place.startsWith(`${each.path}.`)))
}

describe('the report on an audit with something of everything', () => {
  const input = aReportInput()
  const textIn = (language: 'nl' | 'en', audit: unknown) => reportModelText(buildReport({ ...input, language, audit: audit as Audit }))
  const textOf = (audit: unknown) => textIn('nl', audit) + textIn('en', audit)
  const { value: audit, leaves } = sampleOf(Audit, choose)
  const before = textOf(audit)
  const changeable = leaves.flatMap(({ path, other }) => (other ? [{ path, isShown: textOf(replaced(audit, path, other.value)) !== before }] : []))

  it('walks an audit that its schema accepts', () => {
    expect(Audit.safeParse(audit).error?.issues ?? []).toEqual([])
    expect(changeable.length).toBeGreaterThan(250)
  })

  it('tells everything that is recorded, but for what is said to be left out', () => {
    expect(changeable.filter(({ path, isShown }) => !isShown && !isLeftOut(path)).map(({ path }) => path.join('.'))).toEqual([])
  })

  it('leaves out nothing that it tells', () => {
    expect(changeable.filter(({ path, isShown }) => isShown && isLeftOut(path)).map(({ path }) => path.join('.'))).toEqual([])
  })
})
