import { describe, expect, it } from 'vitest'

import { dutyIn, termIn, withAuditTerm, withPart } from '../../../test/support/english-clauses.ts'

describe('terms of an audit known by few wide words', () => {
  it.each([
    ['T12', 'Visitors come between 9 am and 5 pm.', { hours: 'business', sites: [], maxDays: null }],
    ['T20', 'The Supplier may charge for it.', 'controller_all'],
  ] as const)('%s is settled by: %s', (id, sentence, value) => {
    expect(termIn(withAuditTerm(sentence), id)).toEqual(value)
  })

  it('leaves what the processor repairs at its own expense out of the costs', () => {
    expect(termIn(withAuditTerm('The Supplier shall put right what is wrong at its own expense.'), 'T20')).toBeNull()
  })
})

describe('duties known by few wide words', () => {
  it('knows a consent to further helpers below their heading', () => {
    const reading = withPart('Others who help us', 'We do not hand your work to another business without asking you first and getting your yes in writing.')
    expect(dutyIn(reading, 'sub_processors')).toBe('prior_specific')
  })

  it('leaves help with an impact assessment out where it is not part of the services', () => {
    expect(dutyIn(withPart('Other help', 'Help with a DPIA is not part of the service.'), 'dpia_assistance')).toBeNull()
  })
})
