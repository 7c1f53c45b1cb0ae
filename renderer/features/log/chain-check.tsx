import { useState } from 'react'

import type { VerifiedFile } from '../../../shared/contract/verified-file.ts'
import { runAction } from '../../app/actions.ts'
import { art28 } from '../../app/client.ts'
import { FailureNotice } from '../../app/failure-notice.tsx'
import { useAttempts } from '../../app/failure.ts'
import { LongWorkNotice } from '../../app/long-work-notice.tsx'
import { useOpen } from '../../app/store.ts'
import { useLanguage, useTexts } from '../../app/texts.ts'
import { useLongWork } from '../../app/work.ts'
import { Button } from '../../ui/actions/button.tsx'
import { Callout } from '../../ui/feedback/callout.tsx'
import { type Icon, IconDone, IconError, IconExport, IconInfo, IconVerify, IconWarning } from '../../ui/icons.tsx'
import { Disclosure } from '../../ui/layout/disclosure.tsx'
import { Stack } from '../../ui/layout/stack.tsx'
import { Dialog } from '../../ui/overlays/dialog.tsx'
import { DescriptionList } from '../../ui/text/description-list.tsx'

type Line = VerifiedFile['lines']['nl'][number]

const icons: Readonly<Record<Line['tone'], Icon>> = { good: IconDone, caution: IconWarning, bad: IconError, plain: IconInfo }

/** Checks the chain, the evidence and the seal, and says in sentences what was found. */
export function ChainCheck({ onClose }: { readonly onClose: () => void }) {
  const texts = useTexts()
  const { events } = useOpen()
  const work = useLongWork()
  const { failure, attempt } = useAttempts()
  const [checked, setChecked] = useState<VerifiedFile | 'cancelled' | null>(null)

  const check = async () => {
    setChecked(null)
    const answer = await attempt(() => work.run((job) => art28.audit.verify({ job })))
    if (answer !== undefined) setChecked(answer ?? 'cancelled')
  }
  const isChecking = work.progress !== null

  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="large"
      title={texts('log:check.title')}
      description={texts('log:check.about')}
      footer={
        <>
          <Button icon={IconExport} onPress={() => void runAction('audit.saveCopy')}>{texts('log:check.saveCopy')}</Button>
          <Button onPress={onClose}>{texts('log:check.close')}</Button>
          <Button variant="primary" icon={IconVerify} isPending={isChecking} onPress={() => void check()} autoFocus>
            {checked ? texts('log:check.again') : texts('log:check.run')}
          </Button>
        </>
      }
    >
      <Stack gap={4}>
        <DescriptionList
          items={[
            { term: texts('log:check.lines'), description: String(events.length) },
            { term: texts('log:check.last'), description: <span className="log-hash">{events.at(-1)?.hash}</span> },
          ]}
        />
        <LongWorkNotice work={work} label={texts('log:check.running')} />
        <FailureNotice failure={failure} />
        {checked === 'cancelled' && <Callout isAnnounced>{texts('log:check.cancelled')}</Callout>}
        {checked && checked !== 'cancelled' && <Outcome checked={checked} />}
        <Outsider />
      </Stack>
    </Dialog>
  )
}

/** The verdict as the title, which is also the first of the lines; below it every fact it rests on. */
function Outcome({ checked: { isInOrder, lines } }: { readonly checked: VerifiedFile }) {
  const texts = useTexts()
  const [, ...facts] = lines[useLanguage()]
  return (
    <Callout isAnnounced tone={isInOrder ? 'good' : 'bad'} title={isInOrder ? texts('log:check.good') : texts('log:check.bad')}>
      <ul className="log-outcome">
        {facts.map(({ tone, text }, index) => {
          const Symbol = icons[tone]
          return <li key={index}><Symbol /> <span>{text}</span></li>
        })}
      </ul>
    </Callout>
  )
}

/** How somebody without this product checks a line, with programs that everybody has. */
function Outsider() {
  const texts = useTexts()
  const { events, fileName } = useOpen()
  const sequence = events.at(-1)?.sequence ?? 1
  return (
    <Disclosure title={texts('log:outsider.title')}>
      <Stack gap={3}>
        <p>{texts('log:outsider.copy')}</p>
        <p>{texts('log:outsider.chain', { sequence })}</p>
        <pre className="log-stored" tabIndex={0}>{recomputing(fileName, sequence)}</pre>
        <p>{texts('log:outsider.compare')}</p>
        <p>{texts('log:outsider.report')}</p>
        <p>{texts('log:outsider.meaning')}</p>
      </Stack>
    </Disclosure>
  )
}

/** The commands of `shared/saved/README.md`, for one line of this dossier. */
function recomputing(fileName: string, sequence: number): string {
  return String.raw`sqlite3 '${fileName.replaceAll("'", String.raw`'\''`)}' "select '{\"at\":' || json_quote(at) || ',\"by\":' || by ||
  ',\"command\":' || json_quote(command) || ',\"payload\":' || payload ||
  ',\"previousHash\":' || json_quote(previous_hash) || ',\"sequence\":' || sequence || '}'
  from events where sequence = ${sequence}" | tr -d '\n' | sha256sum`
}
