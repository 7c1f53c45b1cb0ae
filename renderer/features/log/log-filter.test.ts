import { expect, it } from 'vitest'

import { anna, aTrail, bram } from '../../../test/support/a-trail.ts'
import { loadCatalogue } from '../../../electron/services/catalogue.ts'
import { chainStart } from '../../../shared/audit/event.ts'
import { textsIn } from '../../../shared/text/index.ts'
import { filterLines, noFilter } from './log-filter.ts'
import { logLines } from './log-lines.ts'

const trail = aTrail()
  .do('agreement.confirmWholeTextRead')
  .do('term.confirm', { term: 'T08' }, { at: '2026-12-19T10:00:00.000Z' })
  .do('term.leaveUnsure', { term: 'T10', reason: 'Onleesbaar.' }, { by: bram, at: '2026-12-20T10:00:00.000Z' })
  .do('audit.undo', { sequence: 3 }, { at: '2026-12-20T11:00:00.000Z' })
const events = trail.events.map((event) => ({ ...event, previousHash: chainStart, hash: chainStart }))
const lines = logLines(events, trail.now, loadCatalogue(), textsIn('nl'))
const left = (change: Partial<typeof noFilter>) => filterLines(lines, { ...noFilter, ...change }).map(({ sequence }) => sequence)

it('tells the trail newest first, in words, with the name of what each line was about', () => {
  expect(lines.map(({ sequence, what, about }) => [sequence, what, about])).toEqual([
    [5, 'Handeling ongedaan gemaakt', 'regel 3'],
    [4, 'Auditvoorwaarde onzeker gelaten', 'T10 Maximale frequentie'],
    [3, 'Auditvoorwaarde bevestigd', 'T08 Aankondiging'],
    [2, 'Verklaard de volledige tekst te hebben gelezen', ''],
    [1, 'Controle geopend', 'audit-1'],
  ])
})

it('shows what was undone, and by which line', () => {
  expect(lines.filter((line) => line.undoneBy !== null).map(({ sequence, undoneBy }) => [sequence, undoneBy])).toEqual([[3, 5]])
})

it.each([
  [{}, [5, 4, 3, 2, 1]],
  [{ person: bram.name }, [4]],
  [{ person: anna.name, command: 'term.confirm' }, [3]],
  [{ from: '2026-12-19', until: '2026-12-19' }, [3]],
  [{ from: '2026-12-20' }, [5, 4]],
  [{ text: 'AUDITVOORWAARDE aankondiging' }, [3]],
  // The reason is searched too.
  [{ text: 'onleesbaar' }, [4]],
  [{ text: '  ' }, [5, 4, 3, 2, 1]],
])('%j leaves %j', (change, expected) => {
  expect(left(change)).toEqual(expected)
})
