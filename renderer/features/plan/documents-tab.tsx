import { useMemo, useState } from 'react'

import type { DocumentRequest } from '../../../shared/audit/preparation.ts'
import { progress } from '../../../shared/audit/progress.ts'
import { formatDay } from '../../../shared/text/format.ts'
import { today } from '../../app/clock.ts'
import { select } from '../../app/place.ts'
import { useAudit, useIsEditable } from '../../app/store.ts'
import { useLanguage, useTexts } from '../../app/texts.ts'
import { usePanes } from '../../app/use-panes.ts'
import { Button } from '../../ui/actions/button.tsx'
import { List } from '../../ui/data/list.tsx'
import { Badge } from '../../ui/feedback/badge.tsx'
import { EmptyState } from '../../ui/feedback/empty-state.tsx'
import { ProgressBar } from '../../ui/feedback/progress-bar.tsx'
import { IconAdd } from '../../ui/icons.tsx'
import { MasterDetail } from '../../ui/layout/master-detail.tsx'
import { Stack } from '../../ui/layout/stack.tsx'
import { NewRequestDialog } from './new-request-dialog.tsx'
import { isOverdue, requestTones } from './overdue.ts'
import { selectionOf } from './place-in-plan.ts'
import { ProposeDialog } from './propose-dialog.tsx'
import { RequestDetail } from './request-detail.tsx'

/** What was asked of the processor, and what came of it. */
export function DocumentsTab({ chosen }: { readonly chosen: string | null }) {
  const texts = useTexts()
  const language = useLanguage()
  const audit = useAudit()
  const isEditable = useIsEditable()
  const [dialog, setDialog] = useState<'propose' | 'new' | null>(null)
  const panes = usePanes('plan-documents')
  const { requests } = progress(audit)
  const now = today()
  const items = useMemo(
    () =>
      Object.values(audit.documentRequests).map((request) => ({
        id: request.id,
        title: request.name,
        meta: request.dueOn ? texts('plan:documents.due', { on: formatDay(language, request.dueOn) }) : request.id,
        badge: <RequestBadge request={request} now={now} />,
      })),
    [audit.documentRequests, language, now, texts],
  )
  const request = chosen === null ? undefined : audit.documentRequests[chosen]
  const buttons = (
    <Stack isRow gap={2}>
      <Button variant={items.length === 0 ? 'primary' : 'secondary'} icon={IconAdd} isDisabled={!isEditable} onPress={() => setDialog('propose')}>{texts('plan:documents.propose')}</Button>
      <Button icon={IconAdd} isDisabled={!isEditable} onPress={() => setDialog('new')}>{texts('plan:documents.add')}</Button>
    </Stack>
  )
  const list = (
    <div className="plan-list">
      <div className="plan-list-head">
        <ProgressBar label={texts('plan:documents.list')} value={requests.done} max={Math.max(requests.total, 1)} valueLabel={texts('plan:documents.progress', { done: requests.done, total: requests.total })} />
        {buttons}
      </div>
      <List label={texts('plan:documents.list')} items={items} selectedId={request?.id ?? null} onSelect={(id) => select(selectionOf('documents', id))} />
    </div>
  )
  return (
    <>
      {items.length === 0 ? (
        <EmptyState title={texts('plan:documents.empty.title')} description={texts('plan:documents.empty.description')} actions={buttons} />
      ) : (
        <MasterDetail
          {...panes}
          list={{ label: texts('plan:documents.list'), content: list }}
          detail={{ label: texts('plan:tab.documents'), content: request ? <RequestDetail key={request.id} request={request} /> : <EmptyState title={texts('plan:documents.none')} /> }}
        />
      )}
      {dialog === 'propose' && <ProposeDialog onClose={() => setDialog(null)} />}
      {dialog === 'new' && <NewRequestDialog onClose={() => setDialog(null)} />}
    </>
  )
}

function RequestBadge({ request, now }: { readonly request: DocumentRequest; readonly now: string }) {
  const texts = useTexts()
  if (isOverdue(request, now)) return <Badge tone="bad">{texts('plan:documents.overdue')}</Badge>
  return <Badge tone={requestTones[request.status]}>{texts(`report:value.requestStatus.${request.status}`)}</Badge>
}
