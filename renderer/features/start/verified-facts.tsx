import { useEffect, useRef } from 'react'

import type { VerifiedFile } from '../../../shared/contract/verified-file.ts'
import { Badge } from '../../ui/feedback/badge.tsx'
import { Callout } from '../../ui/feedback/callout.tsx'
import { type Icon, IconDone, IconError, IconInfo, IconWarning } from '../../ui/icons.tsx'
import { Stack } from '../../ui/layout/stack.tsx'
import { VisuallyHidden } from '../../ui/text/visually-hidden.tsx'
import type { Tone } from '../../ui/tone.ts'
import { useLanguage, useTexts } from '../../app/texts.ts'

type LineTone = VerifiedFile['lines']['nl'][number]['tone']

const tones: Readonly<Record<LineTone, { readonly tone: Tone; readonly Symbol: Icon }>> = {
  good: { tone: 'good', Symbol: IconDone },
  caution: { tone: 'warn', Symbol: IconWarning },
  bad: { tone: 'bad', Symbol: IconError },
  plain: { tone: 'muted', Symbol: IconInfo },
}

/** What checking a file found: the verdict first, then every fact it rests on. */
export function VerifiedFacts({ verified: { fileName, kind, isInOrder, lines } }: { readonly verified: VerifiedFile }) {
  const texts = useTexts()
  const [verdict, ...facts] = lines[useLanguage()]
  const found = useRef<HTMLDivElement>(null)
  // What was pressed to choose the file is gone by now, and the focus with it.
  useEffect(() => found.current?.focus(), [lines])
  return (
    <Stack gap={3}>
      <Stack isRow gap={3}>
        <strong>{fileName}</strong>
        <span className="start-soft">{texts(`start:verify.kind.${kind}`)}</span>
        <Badge tone={isInOrder ? 'good' : 'bad'}>{isInOrder ? texts('start:verify.inOrder') : texts('start:verify.notInOrder')}</Badge>
      </Stack>
      {verdict && <Callout tone={tones[verdict.tone].tone} isAnnounced>{verdict.text}</Callout>}
      <div ref={found} className="start-verified" tabIndex={0} role="region" aria-label={texts('start:verify.results')}>
        <ul className="start-lines">
          {facts.map(({ tone, text }, index) => {
            const { tone: shown, Symbol } = tones[tone]
            return (
              <li key={index} className={`tone-${shown}`}>
                <Symbol />
                <span>
                  {tone !== 'plain' && <VisuallyHidden>{texts(`start:verify.tone.${tone}`)}: </VisuallyHidden>}
                  {text}
                </span>
              </li>
            )
          })}
        </ul>
      </div>
    </Stack>
  )
}
