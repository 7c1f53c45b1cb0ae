import { Stage } from '../../../shared/audit/stage.ts'
import type { KnownDossier } from '../../../shared/contract/dossiers.ts'
import { formatDay } from '../../../shared/text/format.ts'
import type { Texts } from '../../../shared/text/index.ts'
import type { Language } from '../../../shared/values.ts'
import { Badge } from '../../ui/feedback/badge.tsx'
import type { Column } from '../../ui/data/table-rows.ts'
import { NextDeadline } from './next-deadline.tsx'
import { StageMark } from './stage-mark.tsx'

/** The columns of the list of dossiers; `openId` is the one that is open now. */
export function dossierColumns(texts: Texts, language: Language, openId: string | null): readonly Column<KnownDossier>[] {
  return [
    {
      id: 'dossier',
      header: texts('start:dossiers.column.dossier'),
      width: '1fr',
      cell: (dossier) => (
        <span className="start-two-lines">
          <span>
            <strong title={dossier.title}>{dossier.processor}</strong>
            {dossier.id === openId && <Badge tone="info">{texts('start:dossiers.is.open')}</Badge>}
            {dossier.isMissing && <Badge tone="warn">{texts('start:dossiers.is.missing')}</Badge>}
          </span>
          <span className="start-soft" title={dossier.title}>
            {texts(`start:dossiers.parties.${dossier.isExample ? 'example' : dossier.side}`, { ...dossier })}
          </span>
        </span>
      ),
      sortValue: ({ processor }) => processor,
    },
    { id: 'stage', header: texts('start:dossiers.column.stage'), width: 132, cell: ({ stage }) => <StageMark stage={stage} />, sortValue: ({ stage }) => Stage.options.indexOf(stage) },
    { id: 'next', header: texts('start:dossiers.column.next'), width: 228, cell: ({ next }) => <NextDeadline next={next} />, sortValue: ({ next }) => next?.dueOn ?? null },
    {
      id: 'changed',
      header: texts('start:dossiers.column.changed'),
      width: 104,
      cell: ({ changedAt }) => <span className="start-soft">{formatDay(language, changedAt)}</span>,
      sortValue: ({ changedAt }) => changedAt,
    },
  ]
}
