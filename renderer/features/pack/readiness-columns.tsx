import type { Wanted } from '../../../shared/audit/readiness.ts'
import { firstWords } from '../../../shared/report/item-names.ts'
import { formatDay } from '../../../shared/text/format.ts'
import type { Texts } from '../../../shared/text/index.ts'
import type { Language } from '../../../shared/values.ts'
import { today } from '../../app/clock.ts'
import { Badge } from '../../ui/feedback/badge.tsx'
import type { Column } from '../../ui/data/table-rows.ts'
import { VisuallyHidden } from '../../ui/text/visually-hidden.tsx'
import { readinessTone } from './readiness-tone.ts'

/** The columns of what can be asked; a claim is known by its own words. */
export function readinessColumns(texts: Texts, language: Language): readonly Column<Wanted>[] {
  return [
    {
      id: 'name',
      header: texts('pack:ready.column.name'),
      width: '1fr',
      cell: (wanted) => <span className="pack-name" title={nameOf(texts, wanted, language)}>{nameOf(texts, wanted, language)}</span>,
      sortValue: (wanted) => nameOf(texts, wanted, language),
    },
    {
      id: 'readiness',
      header: texts('pack:ready.column.readiness'),
      width: 156,
      cell: ({ readiness }) => <Badge {...readinessTone[readiness]}>{texts(`pack:readiness.${readiness}`)}</Badge>,
      sortValue: ({ readiness }) => ['missing', 'possible', 'unavailable', 'ready'].indexOf(readiness),
    },
    {
      id: 'due',
      header: texts('pack:ready.column.due'),
      width: 112,
      cell: ({ dueOn, readiness }) => {
        if (dueOn === null) return null
        const isLate = dueOn < today() && readiness !== 'ready' && readiness !== 'unavailable'
        if (!isLate) return formatDay(language, dueOn)
        return (
          <Badge tone="bad">
            <VisuallyHidden>{texts('pack:ready.overdue')}</VisuallyHidden>
            {formatDay(language, dueOn)}
          </Badge>
        )
      },
      sortValue: ({ dueOn }) => dueOn,
    },
  ]
}

/** `C34 Back-up`, the words of a claim with its clause, the name of a document. */
export function nameOf(texts: Texts, { source, name }: Wanted, language: Language): string {
  if (source.kind === 'document') return name[language]
  const { item } = source
  const [criterion] = item.criteria
  if (item.source.kind === 'claim' && criterion) return texts('report:name.claimQuoted', { clause: criterion.clause, words: firstWords(criterion.quote) })
  return texts('report:name.item', { id: item.id, title: name[language] })
}
