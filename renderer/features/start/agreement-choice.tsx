import { useState } from 'react'

import { termIds } from '../../../shared/agreement/terms/term-values.ts'
import type { ReadAgreement } from '../../../shared/contract/library.ts'
import { Button } from '../../ui/actions/button.tsx'
import { ComboBox } from '../../ui/fields/combo-box.tsx'
import { DropZone } from '../../ui/feedback/drop-zone.tsx'
import { IconImport, IconNote, IconView } from '../../ui/icons.tsx'
import { Stack } from '../../ui/layout/stack.tsx'
import { FailureNotice } from '../../app/failure-notice.tsx'
import { LongWorkNotice } from '../../app/long-work-notice.tsx'
import { useTexts } from '../../app/texts.ts'
import { AgreementPreview } from './agreement-preview.tsx'
import { useAtHand } from './at-hand.ts'
import { PasteDialog } from './paste-dialog.tsx'
import { useImport } from './use-import.ts'

interface AgreementChoiceProps {
  readonly chosen: string | null
  readonly onChoose: (id: string | null) => void
  readonly read: ReadAgreement | null
}

/** Chooses the agreement of a new dossier from the library, or brings it there first. */
export function AgreementChoice({ chosen, onChoose, read }: AgreementChoiceProps) {
  const texts = useTexts()
  const agreements = useAtHand((state) => state.agreements) ?? []
  const { work, failure, chooseFile, takeFile } = useImport()
  const [dialog, setDialog] = useState<'paste' | 'view' | null>(null)
  const choose = (added: { readonly id: string } | null) => added && onChoose(added.id)

  return (
    <DropZone label={texts('start:library.drop')} isSingle onFiles={([file]) => void takeFile(file!).then(choose)}>
      <Stack gap={2}>
        <ComboBox
          label={texts('start:new.agreement')}
          isRequired
          placeholder={texts('start:new.choose')}
          description={texts('start:new.orImport')}
          options={agreements.map(({ id, name, fileName }) => ({ id, label: name, description: fileName }))}
          value={agreements.some(({ id }) => id === chosen) ? chosen : null}
          onChange={onChoose}
        />
        <Stack isRow gap={2}>
          <Button icon={IconImport} onPress={() => void chooseFile().then(choose)}>{texts('start:library.import')}</Button>
          <Button icon={IconNote} onPress={() => setDialog('paste')}>{texts('start:library.paste')}</Button>
          <Button icon={IconView} isDisabled={chosen === null} onPress={() => setDialog('view')}>{texts('start:library.view')}</Button>
        </Stack>
        {read && <Facts read={read} />}
        <LongWorkNotice work={work} label={texts('start:library.importing')} />
        <FailureNotice failure={failure} />
      </Stack>
      {dialog === 'paste' && <PasteDialog onClose={() => setDialog(null)} onAdded={onChoose} />}
      {dialog === 'view' && chosen !== null && <AgreementPreview id={chosen} onClose={() => setDialog(null)} />}
    </DropZone>
  )
}

function Facts({ read: { reading } }: { readonly read: ReadAgreement }) {
  const texts = useTexts()
  const facts = {
    language: texts(`start:preview.languages.${reading.language}`),
    terms: reading.terms.filter(({ isSilent }) => !isSilent).length,
    termTotal: termIds.length,
    claims: reading.claims.length,
    gaps: reading.gaps.length,
  }
  return <p className="start-facts" role="status">{texts('start:new.facts', facts)}</p>
}
