import { useMemo, useState } from 'react'

import { useTexts } from '../../app/texts.ts'
import { today } from '../../app/clock.ts'
import { useAttempts } from '../../app/failure.ts'
import { FormDialog } from '../../app/form-dialog.tsx'
import { apply, useAudit, useCatalogue } from '../../app/store.ts'
import { Button } from '../../ui/actions/button.tsx'
import { CheckboxGroup } from '../../ui/fields/checkbox-group.tsx'
import { DateField } from '../../ui/fields/date-field.tsx'
import { Stack } from '../../ui/layout/stack.tsx'
import { requestsOf, usualDocuments } from './usual-documents.ts'

/** The usual documents, all chosen at first, asked for at once in the dossier's language. */
export function ProposeDialog({ onClose }: { readonly onClose: () => void }) {
  const texts = useTexts()
  const audit = useAudit()
  const { requestedDocuments } = useCatalogue()
  const usual = useMemo(() => usualDocuments(audit, requestedDocuments), [audit, requestedDocuments])
  const [chosen, setChosen] = useState<readonly string[]>(() => usual.map(({ id }) => id))
  const [requestedOn, setRequestedOn] = useState(today())
  const [dueOn, setDueOn] = useState<string | null>(null)
  const { failure, attempt } = useAttempts()
  const request = async () => {
    const asked = usual.filter(({ id }) => chosen.includes(id))
    if (await attempt(() => apply(...requestsOf(audit, asked, requestedOn, dueOn)))) onClose()
  }
  return (
    <FormDialog
      size="large"
      title={texts('plan:documents.propose')}
      description={texts('plan:documents.proposeAbout')}
      recordLabel={texts('plan:documents.request', { count: chosen.length })}
      isComplete={chosen.length > 0}
      failure={failure}
      onRecord={request}
      onClose={onClose}
    >
      <Stack isRow>
        <DateField label={texts('plan:field.requestedOn')} isRequired value={requestedOn} onCommit={(on) => on !== null && setRequestedOn(on)} />
        <DateField label={texts('plan:field.dueOn')} value={dueOn} onCommit={setDueOn} />
      </Stack>
      <Stack isRow gap={2}>
        <Button size="small" onPress={() => setChosen(usual.map(({ id }) => id))}>{texts('plan:documents.all')}</Button>
        <Button size="small" onPress={() => setChosen([])}>{texts('plan:documents.noneOf')}</Button>
      </Stack>
      <CheckboxGroup label={texts('plan:documents.usual')} value={[...chosen]} onChange={setChosen} options={usual.map(({ id, name }) => ({ id, label: name }))} />
    </FormDialog>
  )
}
