import { useMemo } from 'react'

import type { ChecklistItem } from '../../../shared/audit/assessment.ts'
import { rebuildChecklist } from '../../../shared/audit/rebuild-checklist.ts'
import { useAttempts } from '../../app/failure.ts'
import { FailureNotice } from '../../app/failure-notice.tsx'
import { apply, useAudit, useCatalogue } from '../../app/store.ts'
import { useTexts } from '../../app/texts.ts'
import { Button } from '../../ui/actions/button.tsx'
import { Callout } from '../../ui/feedback/callout.tsx'
import { Disclosure } from '../../ui/layout/disclosure.tsx'
import { Stack } from '../../ui/layout/stack.tsx'
import { Dialog } from '../../ui/overlays/dialog.tsx'
import { itemName } from './checklist-lines.ts'

/** Lays out the checklist anew, after saying what becomes of every item. */
export function RebuildDialog({ onClose }: { readonly onClose: () => void }) {
  const texts = useTexts()
  const audit = useAudit()
  const catalogue = useCatalogue()
  const { failure, attempt } = useAttempts()
  const { added, changed, unchanged, dropped, keptForWork, own, items } = useMemo(() => rebuildChecklist(audit, catalogue), [audit, catalogue])
  const isSame = added.length + changed.length + dropped.length === 0
  const groups = [
    ['added', added],
    ['changed', changed],
    ['dropped', dropped],
    ['keptForWork', keptForWork],
  ] as const

  const rebuild = async () => {
    const recorded = await attempt(() => apply({ kind: 'checklist.build', payload: { items: [...items] } }))
    if (recorded) onClose()
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={texts('checklist:rebuild.title')}
      description={texts('checklist:rebuild.about')}
      footer={
        <>
          <Button onPress={onClose}>{texts('window:ui.cancel')}</Button>
          <Button variant="primary" isDisabled={isSame} onPress={() => void rebuild()}>
            {texts('checklist:rebuild.do')}
          </Button>
        </>
      }
    >
      <Stack gap={3}>
        <Callout tone={isSame ? 'good' : 'info'}>{isSame ? texts('checklist:rebuild.same') : texts('checklist:rebuild.stays', { unchanged, own })}</Callout>
        {groups.map(([what, those]) => those.length > 0 && <Named key={what} title={texts(`checklist:rebuild.${what}`, { count: those.length })} items={those} />)}
        <FailureNotice failure={failure} />
      </Stack>
    </Dialog>
  )
}

/** So many names are read before a dialog is closed unread. */
const mostNamed = 100

function Named({ title, items }: { readonly title: string; readonly items: readonly ChecklistItem[] }) {
  const texts = useTexts()
  return (
    <Disclosure title={title}>
      <ul>
        {items.slice(0, mostNamed).map((item) => (
          <li key={item.id}>{itemName(texts, item)}</li>
        ))}
        {items.length > mostNamed && <li>{texts('checklist:rebuild.more', { count: items.length - mostNamed })}</li>}
      </ul>
    </Disclosure>
  )
}
