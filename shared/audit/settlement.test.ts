import { describe, expect, it } from 'vitest'

import { anAudit, type TermValues } from '../../test/support/an-audit.ts'
import type { Audit } from './audit.ts'
import type { CostCategory, CostLine } from './cost-line.ts'
import { settlement } from './settlement.ts'

type LineStatus = CostLine['status']

function line(claimedBy: CostLine['claimedBy'], category: CostCategory, status: LineStatus, change: Partial<CostLine>): CostLine {
  return { id: '', claimedBy, category, description: category, role: '', on: null, quarterHours: null, rateCents: null, amountCents: null, receipt: null, status, reason: '', ...change }
}

const hours = (count: number, rateCents: number | null) => ({ quarterHours: count * 4, rateCents })

function settle(values: TermValues, lines: readonly CostLine[], change: Partial<Audit> = {}) {
  const costs = Object.fromEntries(lines.map((each, index) => [`K${index}`, { ...each, id: `K${index}` }]))
  return settlement(anAudit(values, { costs, ...change }))
}

const controllerPays: TermValues = {
  T20: 'controller_all',
  T21: { amountCents: 9900, per: 'hour', isCap: true, vat: 'silent' },
  T30: { maySuspend: false, mayTerminate: false, liabilityCapCents: 100_000, liabilityCapMonths: 1, liabilityElsewhere: null, needsDefaultNotice: true, lapseMonths: 12 },
}

const hosted: readonly CostLine[] = [
  line('processor', 'assist_on_site', 'accepted', hours(6, 9900)),
  line('processor', 'assist_on_site', 'accepted', hours(2.5, 9900)),
  line('processor', 'assist_prepare', 'accepted', hours(7.25, 9900)),
  line('processor', 'response_to_draft', 'contested', hours(3, 9900)),
  line('processor', 'remediation', 'rejected', hours(12, 9900)),
  line('processor', 'own_statutory_records', 'rejected', hours(5, 9900)),
  line('controller', 'external_auditor', 'accepted', hours(24, 14_000)),
]

const shifted = (status: NonNullable<Audit['costShift']>['status']) => ({ costShift: { status, reason: 'Shortcomings in security.', findings: ['F1'] } })

describe('[K4] the controller pays everything at a capped rate', () => {
  it('comes out to the cent, with VAT both ways where the agreement is silent on it', () => {
    const result = settle(controllerPays, hosted)
    expect(result.processor).toEqual({
      totalCents: 353_925,
      acceptedCents: 155_925,
      claimedCents: 0,
      contestedCents: 29_700,
      rejectedCents: 168_300,
      separateCents: 0,
      unpricedQuarterHours: 0,
    })
    expect(result.charge).toEqual({
      dueCents: 155_925,
      openCents: 29_700,
      vat: 'silent',
      ifExcluded: { netCents: 155_925, vatCents: 32_744, grossCents: 188_669 },
      ifIncluded: { netCents: 128_864, vatCents: 27_061, grossCents: 155_925 },
    })
    expect(result.controllerBears).toEqual({ certainCents: 491_925, ifOpenConcededCents: 521_625 })
    expect(result.processorBearsCents).toBe(198_000)
  })

  it('flags a rate above the cap', () => {
    const result = settle(controllerPays, [line('processor', 'assist_on_site', 'claimed', hours(1, 9901)), line('processor', 'assist_on_site', 'claimed', hours(1, 9900))])
    expect(result.lines.map((each) => each.isAboveRate)).toEqual([true, false])
  })

  it('warns where the recharge is more than a quarter of what a year is worth, not at a quarter', () => {
    expect(settle(controllerPays, hosted, { yearlyContractValueCents: 300_000 }).recharge).toEqual({ cents: 185_625, yearlyValueCents: 300_000, isDisproportionate: true })
    expect(settle(controllerPays, hosted, { yearlyContractValueCents: 742_500 }).recharge?.isDisproportionate).toBe(false)
    expect(settle(controllerPays, hosted).recharge).toBeNull()
  })
})

describe('[K5] no contractual shift', () => {
  it('leaves a claim under the law, within the lowest cap known and never more than asserted', () => {
    const asserted = shifted('asserted')
    const expected = { status: 'asserted', costsCents: 491_925, needsDefaultNotice: true, lapseMonths: 12, liabilityElsewhere: null }
    expect(settle(controllerPays, hosted, { ...asserted, yearlyContractValueCents: 300_000 }).statutoryClaim).toEqual({ ...expected, capCents: 25_000, positionCents: 25_000 })
    expect(settle(controllerPays, hosted, asserted).statutoryClaim).toEqual({ ...expected, capCents: 100_000, positionCents: 100_000 })
    expect(settle(controllerPays, hosted, asserted).controllerBears?.certainCents).toBe(491_925)
  })
})

const eachItsOwn: TermValues = { T20: 'own_costs', T22: { on: 'material_breach', burden: 'controller', scope: 'all_reasonable', includesRemedy: true } }

const visited = (hotel: LineStatus): readonly CostLine[] => [
  line('controller', 'external_auditor', 'accepted', hours(32, 14_500)),
  line('controller', 'internal_staff', 'accepted', hours(16, 7500)),
  line('controller', 'travel', 'accepted', { amountCents: 18_630 }),
  line('controller', 'travel', hotel, { amountCents: 22_000 }),
  line('processor', 'assist_on_site', 'claimed', hours(14, null)),
]

describe('[K6] each bears its own, with a shift on a material shortcoming', () => {
  it('leaves everybody their own costs while nothing is claimed; time without a rate has no price', () => {
    const result = settle(eachItsOwn, visited('accepted'))
    expect(result.controllerBears).toEqual({ certainCents: 624_630, ifOpenConcededCents: 624_630 })
    expect([result.processor.unpricedQuarterHours, result.processorBearsCents, result.charge.dueCents]).toEqual([56, 0, 0])
  })

  it('reimburses all reasonable costs once it is acknowledged, legal costs apart', () => {
    const result = settle(eachItsOwn, [...visited('contested'), line('controller', 'legal', 'claimed', { amountCents: 45_000 })], shifted('acknowledged'))
    expect(result.shift).toEqual({
      on: 'material_breach',
      status: 'acknowledged',
      isDue: true,
      positionCents: 602_630,
      isUpperBound: false,
      burden: 'controller',
      includesRemedy: true,
    })
    expect([result.controllerBears?.certainCents, result.processorBearsCents, result.controller.separateCents]).toEqual([22_000, 602_630, 45_000])
    expect(result.statutoryClaim).toBeNull()
  })

  it('is only a position while it is contested', () => {
    const result = settle(eachItsOwn, visited('contested'), shifted('contested'))
    expect([result.shift?.positionCents, result.shift?.isDue, result.controllerBears?.certainCents]).toEqual([602_630, false, 624_630])
  })
})

describe('[K7] other agreements', () => {
  it('divide nothing where a split or a share has no proportion', () => {
    expect(settle({ T20: 'split' }, visited('accepted')).controllerBears).toBeNull()
    const share: TermValues = { ...eachItsOwn, T22: { on: 'any_deviation', burden: null, scope: 'share', includesRemedy: false } }
    expect(settle(share, visited('accepted'), shifted('acknowledged')).controllerBears).toBeNull()
  })

  it('let the processor bear all from the start', () => {
    const result = settle({ T20: 'processor_all' }, visited('contested'))
    expect([result.controllerBears?.certainCents, result.processorBearsCents]).toEqual([22_000, 602_630])
  })

  it('stop the processor from charging once the costs have shifted', () => {
    const result = settle({ ...controllerPays, T22: { on: 'any_deviation', burden: null, scope: 'all', includesRemedy: false } }, hosted, shifted('decided_for_controller'))
    expect([result.charge.dueCents, result.controllerBears?.certainCents, result.processorBearsCents]).toEqual([0, 0, 689_925])
  })

  it('leave costs where they fall where the agreement is silent', () => {
    const result = settle({}, visited('accepted'))
    expect([result.base, result.isBaseSilent, result.controllerBears?.certainCents]).toEqual(['own_costs', true, 624_630])
  })

  it('let the processor charge by a rate where that is all they say', () => {
    expect(settle({ T21: { amountCents: 9900, per: 'hour', isCap: true, vat: 'silent' } }, hosted).charge.dueCents).toBe(155_925)
  })

  it('[K3] round half a cent up per line', () => {
    const [first] = settle(controllerPays, [line('processor', 'assist_on_site', 'accepted', { quarterHours: 1, rateCents: 9902 })]).lines
    expect(first?.amountCents).toBe(2476)
  })
})
