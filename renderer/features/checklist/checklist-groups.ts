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

interface Group {
  readonly id: string
  readonly title: string
}

/** The lines under their headings: clauses by number, states by urgency, all else in the order of the checklist. */
export function groupLines(lines: readonly ChecklistLine[], grouping: Grouping, groupOf: (line: ChecklistLine) => Group): readonly TableRow<ChecklistLine>[] {
  if (grouping === 'none') return plainRows(lines)
  if (grouping === 'clause') return groupedRows(lines.toSorted((one, other) => byNumber(one.clause, other.clause)), groupOf)
  if (grouping === 'state') return groupedRows(lines.toSorted((one, other) => stateOrder.indexOf(one.state) - stateOrder.indexOf(other.state)), groupOf)
  const { grouped = [], alone = [] } = Object.groupBy(lines, (line) => (groupOf(line).id === '' ? 'alone' : 'grouped'))
  return groupedRows([...grouped, ...alone], groupOf)
}

/** Names the group of a line; the empty id holds what belongs to none. */
export function groupNaming(texts: Texts, grouping: Grouping, { controls, claimTopics }: Pick<Catalogue, 'controls' | 'claimTopics'>, { claims }: Audit['agreement']['reading']): (line: ChecklistLine) => Group {
  const language = languageOf(texts)
  const controlNames = new Map(controls.map(({ id, title }) => [id, texts('report:name.item', { id, title: title[language] })]))
  const topicOf = new Map(claims.map(({ id, topic }) => [id, topic]))
  const topicNames = new Map(claimTopics.map(({ id, name }) => [id, name[language]]))
  return (line) => {
    switch (grouping) {
      case 'none':
        return { id: '', title: '' }
      case 'theme':
        return { id: line.theme, title: texts(`report:value.theme.${line.theme}`) }
      case 'state':
        return { id: line.state, title: stateText(texts, line.state) }
      case 'clause':
        return { id: line.clause, title: line.clause === '' ? texts('report:pdf.noClause') : line.clause }
      case 'control': {
        const [control = ''] = line.item.controls
        return { id: control, title: controlNames.get(control) ?? texts('checklist:group.noControl') }
      }
      case 'claim': {
        const { source } = line.item
        const topic = source.kind === 'claim' ? (topicOf.get(source.claim) ?? '') : ''
        return { id: topic, title: topicNames.get(topic) ?? texts('checklist:group.noClaim') }
      }
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
