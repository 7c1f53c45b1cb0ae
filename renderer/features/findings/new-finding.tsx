import { useEffect, useRef, useState } from 'react'

import { nextId } from '../../../shared/audit/next-id.ts'
import { formatList } from '../../../shared/text/format.ts'
import { today } from '../../app/clock.ts'
import { useDraft } from '../../app/draft.ts'
import { useAttempts } from '../../app/failure.ts'
import { FailureNotice } from '../../app/failure-notice.tsx'
import { newFindingKey } from '../../app/finding-draft.ts'
import { select } from '../../app/place.ts'
import { apply, useAudit, useCatalogue, useIsEditable } from '../../app/store.ts'
import { useLanguage, useTexts } from '../../app/texts.ts'
import { Button } from '../../ui/actions/button.tsx'
import { IconSave } from '../../ui/icons.tsx'
import { Panel } from '../../ui/layout/panel.tsx'
import { Stack } from '../../ui/layout/stack.tsx'
import { ConfirmDialog } from '../../ui/overlays/confirm-dialog.tsx'
import { FindingForm } from './finding-form.tsx'
import { GradeChoice } from './grade-choice.tsx'
import { contentOf, graded, missingIn, type WrittenFinding, writtenOf } from './written-finding.ts'

/** A finding that is being written: kept as a draft until nothing is missing and the person records it. */
export function NewFinding() {
  const texts = useTexts()
  const language = useLanguage()
  const audit = useAudit()
  const { severities } = useCatalogue()
  const isEditable = useIsEditable()
  const { failure, attempt } = useAttempts()
  const [draft, keep, forget] = useDraft<Partial<WrittenFinding>>(newFindingKey, {})
  const [isDiscarding, setIsDiscarding] = useState(false)
  const latest = useRef(draft)
  useEffect(() => {
    latest.current = draft
  }, [draft])
  const change = async (part: Partial<WrittenFinding>) => {
    latest.current = { ...latest.current, ...part }
    keep(latest.current)
  }
  const written = writtenOf(draft)
  const missing = missingIn(written)
  const content = contentOf(written)

  const record = async () => {
    if (!content) return
    const id = nextId('F', Object.keys(audit.findings))
    if (!(await attempt(() => apply({ kind: 'finding.raise', payload: { ...content, id } })))) return
    forget()
    select(id)
  }
  const discard = () => {
    forget()
    select(null)
  }
  return (
    <Panel
      isScrolling
      title={written.title || texts('findings:new.title')}
      description={texts('findings:new.about')}
      actions={<Button size="small" onPress={() => setIsDiscarding(true)}>{texts('findings:new.discard')}</Button>}
      footer={
        <div className="findings-footer">
          <FailureNotice failure={failure} />
          <p role="status">
            {missing.length > 0 ? texts('findings:new.missing', { parts: formatList(language, missing.map((part) => texts(`findings:missing.${part}`))) }) : texts('findings:new.complete')}
          </p>
          <Button variant="primary" icon={IconSave} isDisabled={!isEditable || !content} onPress={() => void record()}>{texts('findings:new.record')}</Button>
        </div>
      }
    >
      <Stack gap={6}>
        <FindingForm
          autoFocus
          written={written}
          change={change}
          isReadOnly={!isEditable}
          grade={<GradeChoice value={written.severity} onChange={(severity) => void change(graded(writtenOf(latest.current), severity, severities, today()))} />}
        />
      </Stack>
      <ConfirmDialog isOpen={isDiscarding} isDanger title={texts('findings:new.discardTitle')} confirmLabel={texts('findings:new.discard')} onConfirm={discard} onCancel={() => setIsDiscarding(false)}>
        {texts('findings:new.discardAbout')}
      </ConfirmDialog>
    </Panel>
  )
}
