import { useState } from 'react'

import type { LibraryAgreement } from '../../../shared/contract/library.ts'
import { formatDay } from '../../../shared/text/format.ts'
import { Button } from '../../ui/actions/button.tsx'
import { IconButton } from '../../ui/actions/icon-button.tsx'
import { MenuButton, MenuItem } from '../../ui/actions/menu-button.tsx'
import { DropZone } from '../../ui/feedback/drop-zone.tsx'
import { IconAdd, IconImport, IconNote, IconRemove, IconView } from '../../ui/icons.tsx'
import { Panel } from '../../ui/layout/panel.tsx'
import { ConfirmDialog } from '../../ui/overlays/confirm-dialog.tsx'
import { art28 } from '../../app/client.ts'
import { useAttempts } from '../../app/failure.ts'
import { FailureNotice } from '../../app/failure-notice.tsx'
import { LongWorkNotice } from '../../app/long-work-notice.tsx'
import { useLanguage, useTexts } from '../../app/texts.ts'
import { AgreementPreview } from './agreement-preview.tsx'
import { refreshAgreements } from './at-hand.ts'
import { PasteDialog } from './paste-dialog.tsx'
import { openStartDialog } from './start-dialog.ts'
import { useImport } from './use-import.ts'

type Asked = { readonly kind: 'paste' } | { readonly kind: 'view' | 'remove'; readonly agreement: LibraryAgreement } | null

/** The agreements at hand: to look at, to begin an audit of, and to add to by button, drop or paste. */
export function Library({ agreements }: { readonly agreements: readonly LibraryAgreement[] }) {
  const texts = useTexts()
  const { work, failure, chooseFile, takeFile } = useImport()
  const { failure: refused, attempt } = useAttempts()
  const [asked, setAsked] = useState<Asked>(null)
  const close = () => setAsked(null)

  const remove = async (id: string) => {
    await attempt(() => art28.library.remove({ id }))
    close()
    await refreshAgreements()
  }
  return (
    <DropZone label={texts('start:library.drop')} isSingle onFiles={([file]) => void takeFile(file!)}>
      <Panel
        title={texts('start:library.title')}
        isFlush
        actions={
          <>
            <IconButton icon={IconNote} label={texts('start:library.paste')} onPress={() => setAsked({ kind: 'paste' })} />
            <Button size="small" icon={IconImport} onPress={() => void chooseFile()}>{texts('start:library.import')}</Button>
          </>
        }
      >
        <div className="start-library-notices">
          <LongWorkNotice work={work} label={texts('start:library.importing')} />
          <FailureNotice failure={failure ?? refused} />
        </div>
        <ul className="start-library" aria-label={texts('start:library.list')}>
          {agreements.map((agreement) => (
            <LibraryRow key={agreement.id} agreement={agreement} onView={() => setAsked({ kind: 'view', agreement })} onRemove={() => setAsked({ kind: 'remove', agreement })} />
          ))}
        </ul>
        {agreements.length === 0 && <p className="start-soft start-library-none">{texts('start:library.none')}</p>}
      </Panel>
      {asked?.kind === 'paste' && <PasteDialog onClose={close} onAdded={() => undefined} />}
      {asked?.kind === 'view' && <AgreementPreview id={asked.agreement.id} onClose={close} />}
      <ConfirmDialog
        isOpen={asked?.kind === 'remove'}
        isDanger
        title={texts('start:library.removeTitle')}
        confirmLabel={texts('start:library.remove')}
        onCancel={close}
        onConfirm={() => asked?.kind === 'remove' && void remove(asked.agreement.id)}
      >
        {asked?.kind === 'remove' && texts('start:library.removeAbout', { name: asked.agreement.name })}
      </ConfirmDialog>
    </DropZone>
  )
}

interface LibraryRowProps {
  readonly agreement: LibraryAgreement
  readonly onView: () => void
  readonly onRemove: () => void
}

function LibraryRow({ agreement: { id, name, origin, importedAt }, onView, onRemove }: LibraryRowProps) {
  const texts = useTexts()
  const language = useLanguage()
  return (
    <li>
      <div className="start-library-words">
        <strong>{name}</strong>
        <span className="start-soft">{importedAt === null ? texts('start:library.shipped') : texts('start:library.importedAt', { date: formatDay(language, importedAt) })}</span>
      </div>
      <IconButton icon={IconView} label={texts('start:library.viewOf', { name })} onPress={onView} />
      <MenuButton isIconOnly label={texts('start:library.more', { name })}>
        <MenuItem icon={IconAdd} label={texts('start:library.begin')} onAction={() => openStartDialog({ kind: 'new', side: 'controller', agreement: id })} />
        <MenuItem icon={IconView} label={texts('start:library.view')} onAction={onView} />
        <MenuItem icon={IconRemove} isDanger isDisabled={origin === 'shipped'} label={texts('start:library.remove')} onAction={onRemove} />
      </MenuButton>
    </li>
  )
}
