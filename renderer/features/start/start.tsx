import { useEffect } from 'react'

import { Button } from '../../ui/actions/button.tsx'
import { Callout } from '../../ui/feedback/callout.tsx'
import { ProgressBar } from '../../ui/feedback/progress-bar.tsx'
import { ScreenHeader } from '../../ui/layout/screen-header.tsx'
import { openDialog } from '../../app/frame/open-dialog.ts'
import { useStore } from '../../app/store.ts'
import { useTexts } from '../../app/texts.ts'
import { refreshAgreements, refreshDossiers, useAtHand } from './at-hand.ts'
import { Examples } from './examples.tsx'
import { KnownDossiers } from './known-dossiers.tsx'
import { Library } from './library.tsx'
import './start.css'
import { WaysIn } from './ways-in.tsx'
import { Welcome } from './welcome.tsx'

/** The start screen: what lies at hand on this machine, and the ways to begin. */
export function Start() {
  const texts = useTexts()
  const { dossiers, agreements } = useAtHand()
  const hasPerson = useStore(({ settings }) => settings.person !== null)
  const openId = useStore(({ open }) => open?.id)
  useEffect(() => {
    void refreshDossiers()
    void refreshAgreements()
  }, [openId])

  return (
    <div className="start">
      <ScreenHeader title={texts('start:title')} description={texts('start:promise')} />
      <div className="start-body">
        <WaysIn />
        {!hasPerson && (
          <Callout tone="info" title={texts('start:person.needed')} action={<Button onPress={() => openDialog('person')}>{texts('start:person.now')}</Button>}>
            {texts('window:person.about')}
          </Callout>
        )}
        <div className="start-columns">
          <div className="start-main">
            {dossiers === null && <ProgressBar label={texts('start:dossiers.loading')} value={null} />}
            {dossiers !== null && (dossiers.length === 0 ? <Welcome /> : <KnownDossiers dossiers={dossiers} />)}
          </div>
          <div className="start-side">
            <Examples />
            {agreements === null ? <ProgressBar label={texts('start:library.loading')} value={null} /> : <Library agreements={agreements} />}
          </div>
        </div>
      </div>
    </div>
  )
}
