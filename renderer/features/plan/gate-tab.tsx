import { useMemo } from 'react'

import { gate, preconditions } from '../../../shared/audit/preconditions.ts'
import type { Precondition } from '../../../shared/audit/precondition.ts'
import { select } from '../../app/place.ts'
import { useAudit } from '../../app/store.ts'
import { useTexts } from '../../app/texts.ts'
import { Link } from '../../ui/actions/link.tsx'
import { List } from '../../ui/data/list.tsx'
import { Badge } from '../../ui/feedback/badge.tsx'
import { Callout } from '../../ui/feedback/callout.tsx'
import { MasterDetail } from '../../ui/layout/master-detail.tsx'
import { PreconditionDetail } from './precondition-detail.tsx'
import { selectionOf } from './place-in-plan.ts'
import { preconditionTone } from './precondition-tone.ts'
import { useWideDetail } from './use-wide-detail.ts'

/** May fieldwork begin? The verdict, and each precondition with what it still asks. */
export function GateTab({ chosen }: { readonly chosen: string | null }) {
  const texts = useTexts()
  const audit = useAudit()
  const all = useMemo(() => preconditions(audit), [audit])
  const precondition = all.find(({ id }) => id === chosen) ?? firstToSettle(all)
  const items = useMemo(
    () =>
      all.map((each) => ({
        id: each.id,
        title: texts(`plan:precondition.${each.id}`),
        meta: texts(`plan:weight.${each.gate}`),
        badge: <Badge tone={preconditionTone(each)}>{texts(`report:value.preconditionStatus.${each.status}`)}</Badge>,
      })),
    [all, texts],
  )
  const panes = useWideDetail('plan')
  const list = <List label={texts('plan:gate.list')} items={items} selectedId={precondition?.id ?? null} onSelect={(id) => select(selectionOf('gate', id))} />
  return (
    <div className="plan-gate">
      <Verdict />
      <MasterDetail
        {...panes}
        list={{ label: texts('plan:gate.list'), content: list }}
        detail={{ label: texts('plan:gate.chosen'), content: precondition && <PreconditionDetail key={precondition.id} precondition={precondition} /> }}
      />
    </div>
  )
}

/** What comes first: whatever blocks, then what warns, then the first. */
function firstToSettle(all: readonly Precondition[]): Precondition | undefined {
  const open = all.filter(({ status }) => status === 'missing' || status === 'contested')
  return open.find(({ gate }) => gate === 'hard') ?? open.find(({ gate }) => gate === 'soft') ?? all[0]
}

function Verdict() {
  const texts = useTexts()
  const { mayStart, blocking, warnings } = gate(useAudit())
  const opened = warnings.length > 0 ? texts('plan:gate.openWithWarnings', { count: warnings.length }) : texts('plan:gate.open')
  return (
    <div className="plan-verdict">
      <Callout tone={mayStart ? (warnings.length > 0 ? 'warn' : 'good') : 'bad'} title={mayStart ? opened : texts('plan:gate.closed', { count: blocking.length })}>
        <OpenOnes title={texts('plan:gate.blocking')} open={blocking} />
        <OpenOnes title={texts('plan:gate.warns')} open={warnings} />
      </Callout>
    </div>
  )
}

function OpenOnes({ title, open }: { readonly title: string; readonly open: readonly Precondition[] }) {
  const texts = useTexts()
  if (open.length === 0) return null
  return (
    <div className="plan-open">
      <span>{title}</span>
      <ul>
        {open.map(({ id }) => (
          <li key={id}>
            <Link onPress={() => select(selectionOf('gate', id))}>{texts(`plan:precondition.${id}`)}</Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
