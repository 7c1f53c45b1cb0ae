import { describe, expect, it } from 'vitest'

import { dutyIn, withPart } from '../../../test/support/english-clauses.ts'

describe('duties in plain words, known by the heading they stand below', () => {
  it.each([
    ['If something goes wrong', 'If your data leaks, we phone or mail you no later than 36 hours after we found out.', 36],
    ['When things go wrong', 'Should your data end up with the wrong people, we tell you within 48 hours. You then have 72 hours to report it to the authority.', 48],
    ['Breaches', 'When a breach happens you get an e-mail from us inside 24 hours.', 24],
    ['Incidents', 'We ring you, if possible the same day and no later than 12 hours after we learn of a leak.', 12],
  ])('a breach, below “%s”: %s', (heading, text, count) => {
    expect(dutyIn(withPart(heading, text), 'breach_notice')).toEqual({ kind: 'fixed', count, unit: 'hours', isSoft: false })
  })

  it.each([
    ['When things go wrong', 'If you have a claim for damages, you tell us within 30 days.'],
    ['When things go wrong', 'You have 72 hours to report a breach to the authority.'],
  ])('no term for a breach, below “%s”: %s', (heading, text) => {
    expect(dutyIn(withPart(heading, text), 'breach_notice')).toBeNull()
  })

  it.each([
    ['Other companies we use', 'If we want to use another one, we ask you first and do not start until you have said yes.', 'prior_specific'],
    ['Third parties', 'We never hand your data to another company without asking you.', 'prior_specific'],
    ['Who helps us', 'We use other companies to run the service.', 'general'],
    ['Our helpers', 'We tell you of a new one a month ahead. Not happy with it? Let us know within that month.', 'general_with_objection'],
    ['People we work with', 'If we bring in someone new, you hear it a month before and can say no.', 'general_with_objection'],
    ['People we work with', 'We work with a few trusted partners.', 'general'],
    ['Sub-processors', 'We announce new ones by e-mail. If you do not accept a new one, you may cancel.', 'general_with_objection'],
  ])('of other processors, below “%s”: %s', (heading, text, value) => {
    expect(dutyIn(withPart(heading, text), 'sub_processors')).toBe(value)
  })

  it('reads on below a list that has numbers', () => {
    const text = 'These are the ones that you allow:\n\n1. Larch GmbH – servers\n1. Maple AB – e-mail\n1. Yew Ltd – payments\n\nIf we swap one, we tell you three weeks ahead. Tell us within two weeks if you do not like it.'
    expect(dutyIn(withPart('Our helpers', text), 'sub_processors')).toBe('general_with_objection')
  })

  it.each([
    ['When we stop', 'You get a copy of your website. We delete whatever is left a month later.'],
    ['Afterwards', 'Once the project is done we send you everything and clear it off our machines.'],
    ['If you leave us', 'Export your files first; we erase everything within 30 days.'],
    ['Goodbye', 'You have 30 days to download your files; then they are gone.'],
  ])('of the end, below “%s”: %s', (heading, text) => {
    expect(dutyIn(withPart(heading, text), 'deletion_or_return')).not.toBeNull()
  })

  it.each([
    ['When somebody uses their rights', 'If someone writes to us about what we store on them, we pass the letter to you and help you answer it.'],
    ['Access requests', 'You can export a copy yourself; where that does not work, we do it for you.'],
    ['Questions from your visitors', 'If they write to us, we send that on to you.'],
    ['Your customers’ rights', 'If they come to us, we point them to you.'],
  ])('of people and their data, below “%s”: %s', (heading, text) => {
    expect(dutyIn(withPart(heading, text), 'data_subject_assistance')).not.toBeNull()
  })

  it('finds no help with rights where a heading only names them', () => {
    expect(dutyIn(withPart('Rights of data subjects', 'You answer every request yourself. We are not obliged to help.'), 'data_subject_assistance')).toBeNull()
  })

  it.each([
    ['Impact assessments', 'On request we assist you in preparing one.'],
    ['Help', 'We help you to consult your supervisory authority where that is needed.'],
    ['Paperwork', 'Writing a DPIA? Ask us for our part.'],
  ])('of impact assessments, below “%s”: %s', (heading, text) => {
    expect(dutyIn(withPart(heading, text), 'dpia_assistance')).not.toBeNull()
  })
})
