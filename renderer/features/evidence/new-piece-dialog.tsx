import { nextId } from '../../../shared/audit/next-id.ts'
import { select } from '../../app/place.ts'
import { apply, useAudit } from '../../app/store.ts'
import { useTexts } from '../../app/texts.ts'
import { DescribeDialog } from './describe-dialog.tsx'
import type { WaitingPieces } from './use-waiting.ts'

interface NewPieceDialogProps extends WaitingPieces {
  /** The piece to describe. */
  readonly shown: string
  readonly onShow: (key: string | null) => void
}

/** Describes new pieces one after another: what is recorded makes way for the next. */
export function NewPieceDialog({ shown, onShow, waiting, change, drop }: NewPieceDialogProps) {
  const texts = useTexts()
  const audit = useAudit()
  const at = waiting.findIndex(({ key }) => key === shown)
  const piece = waiting[at]
  if (!piece) return null
  const { key, file, description } = piece
  const id = nextId('E', Object.keys(audit.evidence))
  const leave = () => {
    onShow((waiting[at + 1] ?? waiting[at - 1])?.key ?? null)
    drop(key)
  }
  return (
    <DescribeDialog
      key={key}
      title={file === null ? texts('evidence:form.statement') : waiting.length === 1 ? texts('evidence:form.new') : texts('evidence:form.newOf', { at: at + 1, count: waiting.length })}
      id={id}
      file={file}
      draft={description}
      onChange={(draft) => change(key, draft)}
      recordLabel={texts('evidence:form.attach')}
      onRecord={async (description) => {
        await apply({ kind: 'evidence.attach', payload: { id, file, ...description } })
        select(id)
        leave()
      }}
      onClose={() => onShow(null)}
      discard={{ label: texts('evidence:waiting.discard'), run: leave }}
    />
  )
}
