import { type ReactNode, useMemo, useState } from 'react'

import { obstaclesToFreezing } from '../../../shared/audit/report-commands.ts'
import type { Language } from '../../../shared/values.ts'
import { runAction, useActions } from '../../app/actions.ts'
import { useAudit, useIsEditable, useOpen } from '../../app/store.ts'
import { useLanguage, useTexts } from '../../app/texts.ts'
import { usePanes } from '../../app/use-panes.ts'
import { Button } from '../../ui/actions/button.tsx'
import { MenuButton, MenuItem } from '../../ui/actions/menu-button.tsx'
import { Badge } from '../../ui/feedback/badge.tsx'
import { IconLock, IconVerify } from '../../ui/icons.tsx'
import { Screen } from '../../ui/layout/screen.tsx'
import { SplitView } from '../../ui/layout/split-view.tsx'
import { CertificatesDialog } from './certificates-dialog.tsx'
import { ConclusionForm } from './conclusion-form.tsx'
import { CountersignDialog } from './countersign-dialog.tsx'
import { DeliverDialog } from './deliver-dialog.tsx'
import { FreezeStep } from './freeze-step.tsx'
import { NewVersionDialog } from './new-version-dialog.tsx'
import { Obstacles } from './obstacles.tsx'
import { Preview } from './preview.tsx'
import './report.css'
import { Signatures } from './signatures.tsx'

type ReportDialog = 'draft' | 'sign' | 'countersign' | 'newVersion' | 'certificates'

/** From what is still missing to a signed report, with the real pages beside it. */
export function ReportRoom() {
  const texts = useTexts()
  const audit = useAudit()
  const { isReadOnly } = useOpen()
  const isEditable = useIsEditable()
  const panes = usePanes('report')
  const windowLanguage = useLanguage()
  const [language, setLanguage] = useState<Language>(windowLanguage)
  const [dialog, setDialog] = useState<ReportDialog | null>(null)
  const close = () => setDialog(null)
  const group = texts('window:room.report')
  const { frozen } = audit
  const obstacles = useMemo(() => (frozen ? [] : obstaclesToFreezing(audit)), [audit, frozen])

  useActions([
    { id: 'report.draft', title: texts('delivery:draft.action'), group, keys: 'd', run: () => setDialog('draft') },
    { id: 'report.sign', title: texts('delivery:sign.action'), group, keys: 's', isDisabled: isReadOnly || !frozen, run: () => setDialog('sign') },
    { id: 'report.countersign', title: texts('delivery:countersign.action'), group, keys: 'c', run: () => setDialog('countersign') },
    { id: 'report.newVersion', title: texts('delivery:newVersion.action'), group, isDisabled: isReadOnly || !frozen, run: () => setDialog('newVersion') },
  ])

  const steps = (
    <div className="report-left" tabIndex={0} role="group" aria-label={texts('delivery:steps')}>
      <ol className="report-steps">
        <Step number={1} title={texts('delivery:step.complete')}>
          <Obstacles obstacles={obstacles} isFrozen={frozen !== null} />
        </Step>
        <Step number={2} title={texts('delivery:step.conclude')}>
          <ConclusionForm isEditable={isEditable} />
        </Step>
        <Step number={3} title={texts('delivery:step.freeze')}>
          <FreezeStep isReady={obstacles.length === 0} onNewVersion={() => setDialog('newVersion')} />
        </Step>
        <Step number={4} title={texts('delivery:step.sign')}>
          <Signatures>
            <Button variant={frozen && frozen.signatures.length === 0 ? 'primary' : 'secondary'} isDisabled={!frozen || isReadOnly} shortcut="S" onPress={() => setDialog('sign')}>
              {texts('delivery:sign.action')}
            </Button>
            <Button isDisabled={!frozen || frozen.signatures.length === 0} shortcut="C" onPress={() => setDialog('countersign')}>{texts('delivery:countersign.action')}</Button>
          </Signatures>
        </Step>
        <Step number={5} title={texts('delivery:step.verify')}>
          <p>{texts('delivery:verifyAbout')}</p>
          <Button icon={IconVerify} onPress={() => runAction('report.verify')}>{texts('delivery:verify')}</Button>
        </Step>
      </ol>
    </div>
  )
  return (
    <>
      <Screen
        title={group}
        description={texts('delivery:about')}
        badges={frozen ? <Badge tone="info" icon={IconLock}>{texts('window:saved.frozen', { version: frozen.version })}</Badge> : <Badge tone="muted">{texts('report:word.draft')}</Badge>}
        actions={
          <>
            <Button onPress={() => setDialog('draft')}>{texts('delivery:draft.action')}</Button>
            <MenuButton isIconOnly label={texts('delivery:more')}>
              <MenuItem label={texts('delivery:countersign.action')} onAction={() => setDialog('countersign')} />
              <MenuItem label={texts('delivery:certificates.action')} onAction={() => setDialog('certificates')} />
              <MenuItem label={texts('delivery:verify')} icon={IconVerify} onAction={() => runAction('report.verify')} />
              <MenuItem label={texts('delivery:newVersion.action')} isDisabled={isReadOnly || !frozen} onAction={() => setDialog('newVersion')} />
            </MenuButton>
          </>
        }
      >
        <SplitView
          {...panes}
          panes={[
            { id: 'steps', label: texts('delivery:steps'), minWidth: 340, width: 420, content: steps },
            { id: 'preview', label: texts('delivery:preview.title'), minWidth: 360, content: <Preview language={language} onLanguage={setLanguage} /> },
          ]}
        />
      </Screen>
      {dialog === 'draft' && <DeliverDialog isSigned={false} language={language} onClose={close} />}
      {dialog === 'sign' && <DeliverDialog isSigned language={language} onClose={close} />}
      {dialog === 'countersign' && <CountersignDialog onClose={close} />}
      {dialog === 'newVersion' && <NewVersionDialog onClose={close} />}
      {dialog === 'certificates' && <CertificatesDialog onClose={close} />}
    </>
  )
}

function Step({ number, title, children }: { readonly number: number; readonly title: string; readonly children: ReactNode }) {
  return (
    <li className="report-step">
      <span className="report-step-number" aria-hidden>{number}</span>
      <div className="report-step-body">
        <h2>{title}</h2>
        {children}
      </div>
    </li>
  )
}
