import { IconButton } from '../../ui/actions/icon-button.tsx'
import { IconClose } from '../../ui/icons.tsx'
import { Panel } from '../../ui/layout/panel.tsx'
import { toggleAgreementBeside } from '../place.ts'
import { useAudit } from '../store.ts'
import { useTexts } from '../texts.ts'
import { AgreementReader } from './agreement-reader.tsx'

/** The agreement's text beside a room. */
export function AgreementBeside() {
  const texts = useTexts()
  const { source, reading } = useAudit().agreement
  return (
    <Panel isScrolling isFlush title={texts('window:agreement.title')} actions={<IconButton icon={IconClose} label={texts('window:agreement.close')} onPress={toggleAgreementBeside} />}>
      <AgreementReader source={source} reading={reading} />
    </Panel>
  )
}
