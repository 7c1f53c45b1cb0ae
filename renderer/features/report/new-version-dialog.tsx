import { ReasonDialog } from '../../app/reason-dialog.tsx'
import { apply, useAudit } from '../../app/store.ts'
import { useTexts } from '../../app/texts.ts'

/** Opens a frozen audit again, with the reason; what was frozen and signed stays in the log. */
export function NewVersionDialog({ onClose }: { readonly onClose: () => void }) {
  const texts = useTexts()
  const { versions } = useAudit()
  return (
    <ReasonDialog
      title={texts('delivery:newVersion.title', { version: versions + 1 })}
      description={texts('delivery:newVersion.about', { version: versions })}
      reasonLabel={texts('delivery:newVersion.reason')}
      doLabel={texts('delivery:newVersion.begin')}
      onReason={(reason) => apply({ kind: 'report.beginNewVersion', payload: { reason } })}
      onClose={onClose}
    />
  )
}
