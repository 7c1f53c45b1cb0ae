import { useMemo } from 'react'

import { auditLetter, type AuditLetter } from '../../../shared/audit/letters.ts'
import { art28 } from '../../app/client.ts'
import { useAttempts } from '../../app/failure.ts'
import { FailureNotice } from '../../app/failure-notice.tsx'
import { select } from '../../app/place.ts'
import { useAudit, useCatalogue } from '../../app/store.ts'
import { useTexts } from '../../app/texts.ts'
import { Button } from '../../ui/actions/button.tsx'
import { List } from '../../ui/data/list.tsx'
import { Badge } from '../../ui/feedback/badge.tsx'
import { Callout } from '../../ui/feedback/callout.tsx'
import { IconCopy, IconExport } from '../../ui/icons.tsx'
import { MasterDetail } from '../../ui/layout/master-detail.tsx'
import { Stack } from '../../ui/layout/stack.tsx'
import { toasts } from '../../ui/overlays/toasts.tsx'
import { LetterSheet } from './letter-sheet.tsx'
import { OpenPlaces } from './open-places.tsx'
import { selectionOf } from './place-in-plan.ts'
import { useWideDetail } from './use-wide-detail.ts'

/** Every letter of this audit, as far as the dossier can fill it in. */
export function LettersTab({ chosen }: { readonly chosen: string | null }) {
  const texts = useTexts()
  const panes = useWideDetail('plan-letters')
  const audit = useAudit()
  const catalogue = useCatalogue()
  const letters = useMemo(() => catalogue.letters.letters.flatMap(({ id }) => auditLetter(audit, catalogue, id) ?? []), [audit, catalogue])
  const items = useMemo(
    () =>
      letters.map(({ id, open }) => ({
        id,
        title: texts(`plan:letters.name.${id}`),
        badge: <Badge tone={open.length > 0 ? 'neutral' : 'good'}>{open.length > 0 ? texts('plan:letters.open', { count: open.length }) : texts('plan:letters.complete')}</Badge>,
      })),
    [letters, texts],
  )
  const letter = letters.find(({ id }) => id === chosen) ?? letters[0]
  return (
    <MasterDetail
      {...panes}
      list={{ label: texts('plan:letters.list'), content: <List label={texts('plan:letters.list')} rowHeight={36} items={items} selectedId={letter?.id ?? null} onSelect={(id) => select(selectionOf('letters', id))} /> }}
      detail={{ label: texts('plan:tab.letters'), content: letter && <LetterView key={letter.id} letter={letter} /> }}
    />
  )
}

function LetterView({ letter }: { readonly letter: AuditLetter }) {
  const texts = useTexts()
  const { failure, attempt } = useAttempts()
  const copy = () =>
    attempt(async () => {
      await navigator.clipboard.writeText([letter.title, ...letter.paragraphs].join('\n\n'))
      toasts.show({ title: texts('plan:letters.copied'), tone: 'good' })
    })
  const save = (format: 'docx' | 'txt') =>
    attempt(async () => {
      const saved = await art28.audit.saveLetter({ letter: letter.id, format })
      if (saved) toasts.show({ title: texts('plan:saved', saved), tone: 'good' })
    })
  return (
    <div className="plan-detail">
      <Stack>
        <Stack isRow gap={2}>
          <Button icon={IconExport} onPress={() => void save('docx')}>{texts('plan:letters.docx')}</Button>
          <Button icon={IconExport} onPress={() => void save('txt')}>{texts('plan:letters.txt')}</Button>
          <Button icon={IconCopy} onPress={() => void copy()}>{texts('plan:letters.copy')}</Button>
        </Stack>
        <FailureNotice failure={failure} />
        {letter.open.length > 0 && (
          <Callout tone="warn" title={texts('plan:letters.toFill')}>
            <OpenPlaces letter={letter} />
            <p>{texts('plan:letters.fillAbout')}</p>
          </Callout>
        )}
        <LetterSheet letter={letter} />
      </Stack>
    </div>
  )
}
