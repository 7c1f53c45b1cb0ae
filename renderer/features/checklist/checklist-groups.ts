import type { Audit } from '../../../shared/audit/audit.ts'
import type { Catalogue } from '../../../shared/catalogue/index.ts'
import { languageOf } from '../../../shared/text/format.ts'
import type { Texts } from '../../../shared/text/index.ts'
import { groupedRows, plainRows, type TableRow } from '../../ui/data/table-rows.ts'
import type { ChecklistLine, LineState } from './checklist-lines.ts'

/** By what the lines stand together. */
export const groupings = ['none', 'theme', 'clause', 'control', 'claim', 'state'] as const
export type Grouping = (typeof groupings)[number]

/** What still has work in it first. */
const stateOrder: readonly LineState[] = ['open', 'unprepared', 'not_conform', 'partial', 'not_determinable', 'not_tested', 'conform_with_remark', 'conform', 'not_applicable', 'prepared']

interface Groups {
  /** The group of a line; the empty id is that of lines that belong to none. */
  readonly groupOf: (line: ChecklistLine) => string
  readonly titleOf: (line: ChecklistLine) => string
}

/** The lines under their headings: clauses by number, states by urgency, all else in the order of the checklist. */
export function groupLines(lines: readonly ChecklistLine[], grouping: Grouping, { groupOf, titleOf }: Groups): readonly TableRow<ChecklistLine>[] {
  if (grouping === 'none') return plainRows(lines)
  if (grouping === 'clause') return groupedRows(lines.toSorted((one, other) => byNumber(one.clause, other.clause)), groupOf, titleOf)
  if (grouping === 'state') return groupedRows(lines.toSorted((one, other) => stateOrder.indexOf(one.state) - stateOrder.indexOf(other.state)), groupOf, titleOf)
  const { grouped = [], alone = [] } = Object.groupBy(lines, (line) => (groupOf(line) === '' ? 'alone' : 'grouped'))
  return groupedRows([...grouped, ...alone], groupOf, titleOf)
}

/** How a grouping divides the lines, and what it calls its groups. */
export function groupsOf(texts: Texts, grouping: Grouping, { controls, claimTopics }: Pick<Catalogue, 'controls' | 'claimTopics'>, { claims }: Audit['agreement']['reading']): Groups {
  const language = languageOf(texts)
  switch (grouping) {
    case 'none':
      return { groupOf: () => '', titleOf: () => '' }
    case 'theme':
      return { groupOf: ({ theme }) => theme, titleOf: ({ theme }) => texts(`report:value.theme.${theme}`) }
    case 'state':
      return { groupOf: ({ state }) => state, titleOf: ({ state }) => stateText(texts, state) }
    case 'clause':
      return { groupOf: ({ clause }) => clause, titleOf: ({ clause }) => clause || texts('report:pdf.noClause') }
    case 'control':
      return {
        groupOf: ({ item }) => item.controls[0] ?? '',
        titleOf: ({ item }) => {
          const control = controls.find(({ id }) => id === item.controls[0])
          return control ? texts('report:name.item', { id: control.id, title: control.title[language] }) : texts('checklist:group.noControl')
        },
      }
    case 'claim': {
      const topics = new Map(claims.map(({ id, topic }) => [id, topic]))
      const groupOf = ({ item: { source } }: ChecklistLine) => (source.kind === 'claim' ? (topics.get(source.claim) ?? '') : '')
      return { groupOf, titleOf: (line) => claimTopics.find(({ id }) => id === groupOf(line))?.name[language] ?? texts('checklist:group.noClaim') }
    }
  }
}

export function stateText(texts: Texts, state: LineState): string {
  return state === 'open' || state === 'unprepared' || state === 'prepared' ? texts(`checklist:state.${state}`) : texts(`report:value.conformity.${state}`)
}

const numbers = new Intl.Collator('nl', { numeric: true })

function byNumber(one: string, other: string): number {
  if (one === '' || other === '') return Number(one === '') - Number(other === '')
  return numbers.compare(one, other)
}
