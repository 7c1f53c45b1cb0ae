import { useMemo, useState } from 'react'

import { type AuditEvent, canonicalText, chainStart } from '../../../shared/audit/event.ts'
import { isRevocable } from '../../../shared/audit/undo.ts'
import { formatInstant } from '../../../shared/text/format.ts'
import { FailureNotice } from '../../app/failure-notice.tsx'
import { useAttempts } from '../../app/failure.ts'
import { type Area, goTo, select } from '../../app/place.ts'
import { apply, useCatalogue, useOpen } from '../../app/store.ts'
import { useLanguage, useTexts } from '../../app/texts.ts'
import { Button } from '../../ui/actions/button.tsx'
import { Link } from '../../ui/actions/link.tsx'
import { Badge } from '../../ui/feedback/badge.tsx'
import { Callout } from '../../ui/feedback/callout.tsx'
import { IconRedo, IconUndo } from '../../ui/icons.tsx'
import { Disclosure } from '../../ui/layout/disclosure.tsx'
import { Panel } from '../../ui/layout/panel.tsx'
import { Stack } from '../../ui/layout/stack.tsx'
import { DescriptionList } from '../../ui/text/description-list.tsx'
import type { LogLine } from './log-lines.ts'
import { PayloadView } from './payload-view.tsx'
import { payloadWords, readablePayload } from './payload-words.ts'

interface LogDetailProps {
  readonly line: LogLine
  readonly event: AuditEvent
}

/** One line of the trail: who, what, with which words, its place in the chain, and whether it can be undone. */
export function LogDetail({ line, event }: LogDetailProps) {
  const texts = useTexts()
  const language = useLanguage()
  const { sequence, at, by, what, about, reason, area, subject } = line
  const catalogue = useCatalogue()
  const words = useMemo(() => payloadWords(line.command, catalogue, texts), [line.command, catalogue, texts])
  const hasPayload = Object.keys(event.payload ?? {}).length > 0
  return (
    <Panel isScrolling title={texts('log:line.title', { sequence, what })} footer={<TakingBack line={line} event={event} />}>
      <Stack gap={4}>
        {line.undoneBy !== null && (
          <Callout isAnnounced tone="neutral" icon={IconUndo} action={<Link onPress={() => select(String(line.undoneBy))}>{texts('log:line.showOther', { sequence: line.undoneBy })}</Link>}>
            {texts('log:line.undoneBy', { sequence: line.undoneBy })}
          </Callout>
        )}
        <DescriptionList
          items={[
            { term: texts('log:column.at'), description: formatInstant(language, at) },
            { term: texts('log:column.by'), description: texts('log:line.person', { ...by }) },
            ...(about ? [{ term: texts('log:column.about'), description: about }] : []),
            ...(reason ? [{ term: texts('log:line.reason'), description: reason }] : []),
          ]}
        />
        {line.command === 'audit.undo' && <p><Link onPress={() => select(subject)}>{texts('log:line.showOther', { sequence: subject })}</Link></p>}
        {area && area !== 'start' && area !== 'log' && <p><GoThere area={area} subject={subject} /></p>}
        <section>
          <h3>{texts('log:payload.title')}</h3>
          {hasPayload ? <PayloadView value={readablePayload(event, texts)} words={words} /> : <p>{texts('log:payload.none')}</p>}
        </section>
        {hasPayload && (
          <Disclosure title={texts('log:payload.stored')} key={sequence}>
            <pre className="log-stored" tabIndex={0}>{canonicalText(event.payload)}</pre>
          </Disclosure>
        )}
        <section>
          <h3>{texts('log:chain.title')}</h3>
          <DescriptionList
            isStacked
            items={[
              { term: texts('log:chain.hash'), description: <span className="log-hash">{event.hash}</span> },
              { term: texts('log:chain.previous'), description: event.previousHash === chainStart ? texts('log:chain.first') : <span className="log-hash">{event.previousHash}</span> },
            ]}
          />
          <p className="log-about">{texts('log:chain.about')}</p>
        </section>
      </Stack>
    </Panel>
  )
}

function GoThere({ area, subject }: { readonly area: Exclude<Area, 'start' | 'log'>; readonly subject: string }) {
  const texts = useTexts()
  return <Link onPress={() => goTo(area, subject || null)}>{texts('log:line.goThere', { room: texts(`window:room.${area}`) })}</Link>
}

/** Undoing this line, or redoing it; and in words why that cannot be. What other lines rest on is refused when asked. */
function TakingBack({ line: { sequence, undoneBy }, event }: LogDetailProps) {
  const texts = useTexts()
  const { events, audit, isReadOnly } = useOpen()
  const { failure, attempt } = useAttempts()
  const [isBusy, setIsBusy] = useState(false)
  const isUndone = undoneBy !== null

  if (isReadOnly) return <p className="log-why">{texts('log:undo.readOnly')}</p>
  if (!isRevocable(events, event)) return <p className="log-why">{texts('log:undo.lasting')}</p>
  if (audit.frozen) return <p className="log-why">{texts('log:undo.frozen')}</p>

  const takeBack = async () => {
    setIsBusy(true)
    await attempt(() => apply({ kind: 'audit.undo', payload: { sequence: undoneBy ?? sequence } }))
    setIsBusy(false)
  }
  return (
    <Stack gap={2}>
      <FailureNotice failure={failure} />
      <Button icon={isUndone ? IconRedo : IconUndo} isPending={isBusy} onPress={() => void takeBack()}>{texts(isUndone ? 'log:undo.redo' : 'log:undo.do')}</Button>
    </Stack>
  )
}

/** What a row says behind the action: that it is out of effect. */
export function UndoneBadge() {
  return <Badge tone="muted" icon={IconUndo}>{useTexts()('log:line.undone')}</Badge>
}
