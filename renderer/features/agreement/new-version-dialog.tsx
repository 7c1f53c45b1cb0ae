import { useMemo, useState } from 'react'

import { isWordForWord } from '../../../shared/agreement/versions/comparison.ts'
import { judgeAnswers } from '../../../shared/audit/judge-answers.ts'
import type { ComparedVersion } from '../../../shared/contract/versions.ts'
import { useAudit } from '../../app/store.ts'
import { useTexts } from '../../app/texts.ts'
import { Button } from '../../ui/actions/button.tsx'
import { EmptyState } from '../../ui/feedback/empty-state.tsx'
import { IconDone } from '../../ui/icons.tsx'
import { Tabs } from '../../ui/layout/tabs.tsx'
import { Dialog } from '../../ui/overlays/dialog.tsx'
import { ClauseChanges } from './clause-changes.tsx'
import { JudgedAnswers } from './judged-answers.tsx'
import { TakeIntoUse } from './take-into-use.tsx'
import { ValueChanges } from './value-changes.tsx'

interface NewVersionDialogProps {
  readonly compared: ComparedVersion
  readonly onClose: () => void
}

/** What a new version changes, clause by clause and term by term, and what of the audit stands under it. */
export function NewVersionDialog({ compared, onClose }: NewVersionDialogProps) {
  const texts = useTexts()
  const audit = useAudit()
  const [isTaking, setIsTaking] = useState(false)
  const { read, comparison } = compared
  const answers = useMemo(() => judgeAnswers(audit, read.reading, comparison), [audit, read, comparison])
  const isSameFile = read.source.sha256 === audit.agreement.source.sha256

  if (isTaking) return <TakeIntoUse compared={compared} answers={answers} onBack={() => setIsTaking(false)} onDone={onClose} />
  const tabs = [
    { id: 'clauses', label: texts('versions:view.clauses'), content: <ClauseChanges compared={compared} /> },
    { id: 'terms', label: texts('versions:view.terms'), content: <ValueChanges compared={compared} /> },
    { id: 'answers', label: texts('versions:view.answers'), content: <JudgedAnswers answers={answers} /> },
  ]
  return (
    <Dialog
      isOpen
      isKept
      size="full"
      onClose={onClose}
      title={texts('versions:view.title')}
      description={texts('versions:view.files', { before: audit.agreement.source.fileName, after: read.source.fileName })}
      footer={
        <>
          <Button onPress={onClose}>{texts('window:ui.cancel')}</Button>
          <Button variant="primary" isDisabled={isSameFile} onPress={() => setIsTaking(true)}>{texts('versions:view.use')}</Button>
        </>
      }
    >
      {isWordForWord(comparison) ? (
        <EmptyState icon={IconDone} title={texts('versions:view.none')} description={texts(isSameFile ? 'versions:view.sameFile' : 'versions:view.sameWords')} />
      ) : (
        <div className="version-tabs">
          <Tabs label={texts('versions:view.tabs')} tabs={tabs} />
        </div>
      )}
    </Dialog>
  )
}
