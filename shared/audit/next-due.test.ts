import { describe, expect, it } from 'vitest'

import { loadCatalogue } from '../../electron/services/catalogue.ts'
import { anAudit } from '../../test/support/an-audit.ts'
import { nextDue } from './next-due.ts'

const catalogue = loadCatalogue()
const planned = (plannedStartOn: string | null) => {
  const audit = anAudit()
  return { ...audit, engagement: { ...audit.engagement, plannedStartOn, plannedEndOn: plannedStartOn } }
}

describe('the next thing with a day', () => {
  it('is nothing while no day is known', () => {
    expect(nextDue(planned(null), catalogue, '2026-11-20')).toBeNull()
  })

  it('is the earliest that is not done, in both languages', () => {
    const due = nextDue(planned('2027-03-01'), catalogue, '2026-11-20')
    expect(due!.dueOn < '2027-03-01').toBe(true)
    expect(due!.name.nl).not.toBe(due!.name.en)
  })

  it('is what was missed before what is to come', () => {
    const due = nextDue(planned('2027-03-01'), catalogue, '2027-06-01')
    expect(due!.dueOn < '2027-06-01').toBe(true)
  })
})
