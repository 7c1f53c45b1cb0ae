import { expect, it } from 'vitest'

import { textsIn } from '../../../shared/text/index.ts'
import { aChecklistItem, aFinding, anAssessment, anAudit } from '../../../test/support/an-audit.ts'
import { aTrail, anna, bram } from '../../../test/support/a-trail.ts'
import { choicesIn, everything, filterLines } from './checklist-filter.ts'
import { groupLines } from './checklist-groups.ts'
import { assessors, type ChecklistLine, layLines, linesOf } from './checklist-lines.ts'

const texts = textsIn('nl')
const claimed = { nl: 'Alle servers worden\n elke dag veiliggesteld.', en: 'Alle servers worden\n elke dag veiliggesteld.' }
const items = [
  aChecklistItem({ id: 'C26', title: { nl: 'Toegang', en: 'Access' }, criteria: [{ clause: '10.2', quote: 'Alleen bevoegden hebben toegang.' }] }),
  aChecklistItem({ id: 'K1', source: { kind: 'claim', claim: 'K1' }, title: claimed, criteria: [{ clause: '9.1', quote: 'Alle servers.' }], controls: [] }),
  aChecklistItem({ id: 'T16', source: { kind: 'term', term: 'T16' }, title: { nl: 'Medewerking', en: 'Cooperation' }, controls: ['C57'] }),
]
const lines = (change: Parameters<typeof anAudit>[1] = {}): readonly ChecklistLine[] => linesOf(layLines(items, [], texts), anAudit({}, change))
const ids = (shown: readonly ChecklistLine[]) => shown.map(({ id }) => id)
const nobody = () => false

it('shows each item with its name, clause and what came of it', () => {
  const [first, second] = lines({
    assessments: { C26: anAssessment({ conformity: 'partial', evidence: ['E1', 'E2'] }) },
    notes: { N1: { id: 'N1', itemId: 'C26', text: 'Gezien.', at: '2026-12-18T09:00:00.000Z', by: 'Anna' } },
    findings: { F1: aFinding({ sources: [{ kind: 'item', id: 'C26' }] }), F2: aFinding({ id: 'F2', status: 'withdrawn', sources: [{ kind: 'item', id: 'C26' }] }) },
  })
  expect(first).toMatchObject({ name: 'C26 Toegang', clause: '10.2', state: 'partial', evidence: 2, notes: 1, findings: ['F1'] })
  expect(second).toMatchObject({ name: '«Alle servers worden elke dag veiliggesteld.»', state: 'open', levels: null, evidence: 0, notes: 0, findings: [] })
})

it('calls what the processor recorded laid ready, whatever its outcome', () => {
  expect(lines({ side: 'processor', assessments: { C26: anAssessment({ conformity: 'conform' }) } }).map(({ state }) => state)).toEqual(['prepared', 'unprepared', 'unprepared'])
})

it('knows who assessed last, and forgets what was undone', () => {
  const assessment = anAssessment({ itemId: 'C26', conformity: 'partial' })
  const trail = aTrail()
    .do('checklist.build', { items })
    .do('item.assess', assessment)
    .do('item.assess', assessment, { by: bram })
  expect(assessors(trail.events).get('C26')?.by).toBe(bram.name)
  trail.do('audit.undo', { sequence: trail.events.length }, { by: bram })
  expect(assessors(trail.events).get('C26')?.by).toBe(anna.name)
})

it.each([
  ['a word of the quote, whatever its capitals', { words: 'BEVOEGDEN' }, ['C26']],
  ['every word, wherever it stands', { words: 'alle dag' }, ['K1']],
  ['a clause', { words: '10.2' }, ['C26']],
  ['the source', { source: 'term' }, ['T16']],
  ['the evidence', { evidence: 'with' }, ['C26']],
  ['no evidence', { evidence: 'without' }, ['K1', 'T16']],
  ['the state', { state: 'partial' }, ['C26']],
  ['what is still open', { isOpenOnly: true }, ['K1', 'T16']],
  ['what this person assessed', { isMineOnly: true }, ['T16']],
] as const)('finds items by %s', (_, filter, found) => {
  const all = lines({ assessments: { C26: anAssessment({ conformity: 'partial', evidence: ['E1'] }) } })
  expect(ids(filterLines(all, { ...everything, ...filter }, (id) => id === 'T16'))).toEqual(found)
})

it('counts the choices that narrow the list', () => {
  expect([choicesIn(everything), choicesIn({ ...everything, words: 'x', state: 'open', isMineOnly: true })]).toEqual([0, 2])
})

it('groups clauses by number, with what the law alone asks last', () => {
  const rows = groupLines(lines(), 'clause', { groupOf: ({ clause }) => clause, titleOf: ({ clause }) => clause })
  expect(rows.map(({ id }) => id)).toEqual(['group:9.1', 'K1', 'group:10.2', 'C26', 'group:', 'T16'])
})

it('finds one item among thousands', () => {
  const many = Array.from({ length: 10_000 }, (_, index) => aChecklistItem({ id: `X${index}`, title: { nl: `Punt ${index}`, en: `Item ${index}` } }))
  const all = linesOf(layLines(many, [], texts), anAudit())
  expect(filterLines(all, { ...everything, words: 'punt 9999' }, nobody)).toHaveLength(1)
})
