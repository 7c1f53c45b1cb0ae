import { describe, expect, it } from 'vitest'

import { anAudit } from '../../test/support/an-audit.ts'
import { anna, aTrail, aTrailAtWork, bram } from '../../test/support/a-trail.ts'
import { foldEvents } from './fold.ts'
import { redoable, undoable } from './undo.ts'

const value = (yearlyCents: number) => ['contractValue.set', { yearlyCents }] as const
const conclusion = { agreement: 'meets', performance: 'meets_largely', summary: 'In hoofdzaak in orde.', reason: 'Alleen documenten getoetst.' }
const hash = { nl: 'a'.repeat(64), en: 'b'.repeat(64) }

describe('undoing', () => {
  it('[S3] is a new line that takes an earlier one out of effect, and is itself taken back to redo', () => {
    const trail = aTrail().do(...value(100)).do(...value(200)).do('audit.undo', { sequence: 3 })
    expect(trail.now.yearlyContractValueCents).toBe(100)
    trail.do('audit.undo', { sequence: 4 })
    expect(trail.now.yearlyContractValueCents).toBe(200)
    expect(trail.events.map(({ command }) => command)).toEqual(['audit.open', 'contractValue.set', 'contractValue.set', 'audit.undo', 'audit.undo'])
    expect(foldEvents(trail.events)).toEqual(trail.now)
  })

  it('[S3] takes the newest change of one’s own first, and gives it back in the reverse order', () => {
    const trail = aTrail().do(...value(1)).do(...value(2)).do(...value(3), { by: bram })
    expect([undoable(trail.events, anna), undoable(trail.events, bram)]).toEqual([3, 4])
    trail.do('audit.undo', { sequence: 3 }).do('audit.undo', { sequence: 2 })
    expect([undoable(trail.events, anna), redoable(trail.events, anna)]).toEqual([null, 6])
    trail.do('audit.undo', { sequence: 6 })
    expect([undoable(trail.events, anna), redoable(trail.events, anna)]).toEqual([2, 5])
    trail.do('audit.undo', { sequence: 5 })
    expect([undoable(trail.events, anna), redoable(trail.events, anna)]).toEqual([3, null])
  })

  it('[S3] has nothing to give back once something else was changed', () => {
    const trail = aTrail().do(...value(1)).do('audit.undo', { sequence: 2 }).do(...value(2))
    expect(redoable(trail.events, anna)).toBeNull()
  })

  it('[S3] is refused while a later command rests on the line, and names that command', () => {
    const trail = aTrail().do('agreement.confirmWholeTextRead').do('term.confirm', { term: 'T08' })
    expect(() => trail.do('audit.undo', { sequence: 2 })).toThrow(
      expect.objectContaining({ code: 'undo.depended', facts: { sequence: 2, dependent: 3, kind: 'term.confirm' } }),
    )
    expect(trail.do('audit.undo', { sequence: 3 }).do('audit.undo', { sequence: 2 }).now.wholeTextRead).toBeNull()
  })

  it('[S3] stops at the opening, at what is already undone and at what never was', () => {
    const trail = aTrail().do(...value(1)).do('audit.undo', { sequence: 2 })
    expect([1, 2, 9].map((sequence) => trail.refusal('audit.undo', { sequence }))).toEqual(['undo.lasting', 'undo.notInEffect', 'audit.unknownItem'])
  })

  it('[S3] brings no removed evidence back, whose file is gone', () => {
    const trail = aTrailAtWork().do('evidence.remove', { id: 'B', reason: 'Hoort bij een andere klant.' })
    expect(trail.refusal('audit.undo', { sequence: trail.events.length })).toBe('undo.lasting')
    expect(undoable(trail.events, anna)).toBeNull()
    const [attached] = trail.events.filter((event) => event.command === 'evidence.attach').slice(-1)
    expect(trail.refusal('audit.undo', { sequence: attached!.sequence })).toBe('undo.depended')
  })

  it('[S2] [S3] never reaches behind a frozen report, not even after a new version is begun', () => {
    const trail = aTrail(anAudit()).do('conclusion.draw', conclusion).do('report.freeze', { modelSha256: hash })
    expect(trail.refusal('audit.undo', { sequence: 2 })).toBe('audit.frozen')
    trail.do('report.beginNewVersion', { reason: 'Nieuwe feiten.' })
    expect([2, 3, 4].map((sequence) => trail.refusal('audit.undo', { sequence }))).toEqual(['undo.lasting', 'undo.lasting', 'undo.lasting'])
    expect(undoable(trail.events, anna)).toBeNull()
  })
})
