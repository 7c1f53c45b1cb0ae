import { useMemo, useState } from 'react'

import { wantedPieces } from '../../../shared/audit/readiness.ts'
import { FrozenNotice } from '../../app/frozen-notice.tsx'
import { useAudit, useCatalogue } from '../../app/store.ts'
import { useTexts } from '../../app/texts.ts'
import { Button } from '../../ui/actions/button.tsx'
import { IconArchive } from '../../ui/icons.tsx'
import { Screen } from '../../ui/layout/screen.tsx'
import { Tabs } from '../../ui/layout/tabs.tsx'
import { Contents } from './contents.tsx'
import { MayAsk } from './may-ask.tsx'
import { NoEvidence } from './no-evidence.tsx'
import './pack.css'
import { packedPieces } from './packed.ts'
import { ReadinessView } from './readiness-view.tsx'
import { SavePackDialog } from './save-pack-dialog.tsx'

/** The processor's pack: what can be asked, what lies ready, and how it leaves the house. */
export function PackRoom() {
  const texts = useTexts()
  const audit = useAudit()
  const catalogue = useCatalogue()
  const [tab, setTab] = useState('ready')
  const [isSaving, setIsSaving] = useState(false)
  const wanted = useMemo(() => wantedPieces(audit, catalogue), [audit, catalogue])
  const packed = useMemo(() => packedPieces(audit), [audit])

  return (
    <>
      <Screen
        title={texts('window:room.pack')}
        description={texts('pack:about')}
        actions={<Button variant="primary" icon={IconArchive} isDisabled={packed.length === 0} onPress={() => setIsSaving(true)}>{texts('pack:save')}</Button>}
        top={
          <>
            <FrozenNotice />
            {packed.length === 0 && <NoEvidence />}
          </>
        }
      >
        <Tabs
          label={texts('pack:tab.list')}
          selectedId={tab}
          onSelect={setTab}
          tabs={[
            { id: 'ready', label: texts('pack:tab.ready'), content: <ReadinessView wanted={wanted} /> },
            { id: 'mayAsk', label: texts('pack:tab.mayAsk'), content: <MayAsk /> },
            { id: 'contents', label: texts('pack:tab.contents'), count: packed.length, content: packed.length > 0 && <Contents packed={packed} /> },
          ]}
        />
      </Screen>
      {isSaving && (
        <SavePackDialog
          wanted={wanted}
          packed={packed}
          onClose={() => setIsSaving(false)}
          onShowContents={() => {
            setIsSaving(false)
            setTab('contents')
          }}
        />
      )}
    </>
  )
}
