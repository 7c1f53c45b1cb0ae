import { expect, it } from 'vitest'

import { loadCatalogue } from '../../electron/services/catalogue.ts'
import { aChecklistItem, anAudit } from '../../test/support/an-audit.ts'
import { aTrail } from '../../test/support/a-trail.ts'
import { buildChecklist } from './build-checklist.ts'
import { rebuildChecklist } from './rebuild-checklist.ts'

const catalogue = loadCatalogue()
const fresh = buildChecklist({ reading: anAudit().agreement.reading, curated: null, catalogue })

it('says that nothing changes where nothing did', () => {
  const { now } = aTrail().do('checklist.build', { items: fresh })
  expect(rebuildChecklist(now, catalogue)).toEqual({ added: [], changed: [], unchanged: fresh.length, dropped: [], keptForWork: [], own: 0, items: fresh })
})

it('[S16] adds, rewords and drops, but keeps what was worked on and what the team added', () => {
  const [first, second, ...rest] = fresh
  const reworded = { ...second!, question: { nl: 'Anders?', en: 'Otherwise?' } }
  const [idle, noted] = [aChecklistItem({ id: 'X1' }), aChecklistItem({ id: 'X2' })]
  const trail = aTrail()
    .do('checklist.build', { items: [reworded, ...rest, idle, noted] })
    .do('checklist.addItem', aChecklistItem({ id: 'P1', source: { kind: 'own' } }))
    .do('item.note', { id: 'N1', itemId: 'X2', text: 'Gezien.' })
  const rebuilding = rebuildChecklist(trail.now, catalogue)
  expect(rebuilding).toEqual({ added: [first], changed: [second], unchanged: rest.length, dropped: [idle], keptForWork: [noted], own: 1, items: [...fresh, noted] })
  expect(trail.do('checklist.build', { items: rebuilding.items }).now.checklist.map(({ id }) => id)).toEqual([...fresh.map(({ id }) => id), 'X2', 'P1'])
})
