import { describe, expect, it } from 'vitest'

import { sampleOf } from '../../../test/support/sample-of.ts'
import { textsIn } from '../../text/index.ts'
import { describeDuty } from './describe-duty.ts'
import { dutyIds, dutyValues, type DutyId } from './duty-values.ts'

describe('a duty in words', () => {
  it.each(dutyIds)('says every part of %s in both languages', (id) => {
    const { value } = sampleOf(dutyValues[id], () => undefined)
    const [nl, en] = [describeDuty(id, value, textsIn('nl')), describeDuty(id, value, textsIn('en'))]
    for (const said of [nl, en]) expect(said).not.toMatch(/[{}]|dutyValue/u)
    expect(nl).not.toBe(en)
  })

  it.each<[DutyId, unknown, string, string]>([
    ['breach_notice', { kind: 'fixed', count: 24, unit: 'hours', isSoft: true }, 'De verwerker meldt een inbreuk binnen 24 uur. Dat geldt voor zover het mogelijk is.', 'The processor notifies a breach within 24 hours. That holds where it is possible.'],
    ['breach_notice', { kind: 'fixed', count: 1, unit: 'working_days', isSoft: false }, 'De verwerker meldt een inbreuk binnen één werkdag.', 'The processor notifies a breach within one working day.'],
    ['breach_notice', { kind: 'fixed', count: null, unit: 'hours', isSoft: false }, 'De verwerker meldt een inbreuk binnen een termijn die niet is ingevuld.', 'The processor notifies a breach within a term that is left blank.'],
    ['breach_notice', { kind: 'without_delay', count: null, unit: null, isSoft: false }, 'De verwerker meldt een inbreuk zonder onredelijke vertraging; een termijn staat er niet.', 'The processor notifies a breach without undue delay; no term is stated.'],
    ['sub_processors', 'forbidden', 'De verwerker schakelt geen subverwerkers in.', 'The processor engages no sub-processors.'],
    ['dpia_assistance', 'assists_for_payment', 'De verwerker helpt tegen vergoeding bij een gegevensbeschermingseffectbeoordeling.', 'The processor assists with data protection impact assessments for payment.'],
    ['deletion_or_return', 'burn', 'De vastgelegde waarde past niet bij deze plicht.', 'The recorded value does not fit this duty.'],
  ])('%s %j', (id, value, nl, en) => {
    expect(describeDuty(id, value, textsIn('nl'))).toBe(nl)
    expect(describeDuty(id, value, textsIn('en'))).toBe(en)
  })
})
