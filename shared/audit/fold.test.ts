import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { anAudit } from '../../test/support/an-audit.ts'
import { aClaim, anna, aSignature, aTrail, aTrailAtWork, type Trail } from '../../test/support/a-trail.ts'
import { anyCommand } from '../../test/support/any-command.ts'
import { Audit } from './audit.ts'
import type { CommandKind } from './commands.ts'
import type { AcceptedCommand } from './event.ts'
import { foldEvents, laterAudit } from './fold.ts'
import { undoable } from './undo.ts'

const audit = anAudit({ T20: 'own_costs', T29: { documents: ['algemene voorwaarden'], prevails: null } })
audit.agreement.reading.claims = [aClaim({ id: 'A', quote: audit.agreement.reading.terms[19]!.quotes[0]! })]

/** Everything of a random course that was not refused. @throws whatever is not a named refusal */
function trailOf(commands: readonly { kind: CommandKind; payload: unknown }[]): Trail {
  const trail = aTrailAtWork(audit)
  for (const { kind, payload } of commands) {
    if (trail.refusal(kind, payload) === undefined) trail.do(kind, payload)
  }
  return trail
}

const anyCourse = fc.array(anyCommand, { minLength: 20, maxLength: 60 })

describe('the fold', () => {
  it('makes of any trail, at once, what its commands made one by one, and an audit that fits its schema', () => {
    fc.assert(
      fc.property(anyCourse, (commands) => {
        const trail = trailOf(commands)
        const stored = JSON.parse(JSON.stringify(trail.events)) as AcceptedCommand[]
        expect(foldEvents(stored)).toEqual(trail.now)
        expect(Audit.parse(trail.now)).toEqual(trail.now)
      }),
      { numRuns: 150, seed: 28 },
    )
  })

  it('[S3] gives the same audit after undo and redo', () => {
    fc.assert(
      fc.property(anyCourse, (commands) => {
        const trail = trailOf(commands)
        const sequence = undoable(trail.events, anna)
        if (sequence === null || trail.refusal('audit.undo', { sequence }) !== undefined) return
        const before = trail.now
        trail.do('audit.undo', { sequence }).do('audit.undo', { sequence: trail.events.length })
        expect(trail.now).toEqual(before)
      }),
      { numRuns: 100, seed: 28 },
    )
  })

  it('makes of several new lines at once what they make one by one', () => {
    const trail = aTrail(audit)
    const [before, earlier] = [trail.now, trail.events.slice()]
    trail.do('contractValue.set', { yearlyCents: 1 }).do('contractValue.set', { yearlyCents: 2 })
    expect(laterAudit(before, trail.events.slice(earlier.length), earlier)).toEqual(trail.now)
    trail.do('audit.undo', { sequence: trail.events.length })
    expect(laterAudit(before, trail.events.slice(earlier.length), earlier)).toEqual(trail.now)
  })

  it('shares all that a change leaves alone', () => {
    const trail = aTrail(audit)
    const { agreement, engagement } = trail.now
    trail.do('contractValue.set', { yearlyCents: 1 })
    expect(trail.now.agreement).toBe(agreement)
    expect(trail.now.engagement).toBe(engagement)
  })

  it('is nothing without events', () => {
    expect(foldEvents([])).toBeNull()
  })

  const opening = aTrail(audit).events[0]!
  const line = (command: string, payload: unknown) => ({ ...opening, sequence: 2, command, payload })
  it.each([
    ['an unknown command', [opening, line('audit.explode', {})], 'command.unknown'],
    ['the name of something every object has', [opening, line('toString', {})], 'command.unknown'],
    ['a payload of another shape', [opening, line('contractValue.set', { yearlyCents: '1' })], 'command.invalid'],
    ['an undo of another shape', [opening, line('audit.undo', null)], 'command.invalid'],
    ['a change of what does not exist', [opening, line('finding.reply', { id: 'F9', reply: 'Ja.' })], 'audit.unknownItem'],
    ['a signature on no report', [opening, line('report.sign', aSignature)], 'report.notFrozen'],
    ['progress on no plan', [...aTrailAtWork(audit).events, line('action.progress', { id: 'A', status: 'done' })], 'action.missing'],
    ['no opening', [line('contractValue.set', { yearlyCents: 1 })], 'audit.notOpened'],
    ['two openings', [opening, { ...opening, sequence: 2 }], 'audit.alreadyOpened'],
  ])('names what is wrong with a trail that holds %s', (_, events, code) => {
    expect(() => foldEvents(events)).toThrow(expect.objectContaining({ name: 'AppError', code }))
  })
})
