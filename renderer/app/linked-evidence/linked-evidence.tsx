import { type Ref, useMemo, useRef, useState } from 'react'

import type { EvidenceFile } from '../../../shared/audit/evidence.ts'
import { evidenceReferences } from '../../../shared/report/references.ts'
import { Button } from '../../ui/actions/button.tsx'
import { IconButton } from '../../ui/actions/icon-button.tsx'
import { Link } from '../../ui/actions/link.tsx'
import { Badge } from '../../ui/feedback/badge.tsx'
import { DropZone } from '../../ui/feedback/drop-zone.tsx'
import { ComboBox } from '../../ui/fields/combo-box.tsx'
import { IconEvidence, IconImport, IconRemove } from '../../ui/icons.tsx'
import { firstControl, useKeptFocus } from '../../ui/use-kept-focus.ts'
import { useAttempts } from '../failure.ts'
import { FailureNotice } from '../failure-notice.tsx'
import { chooseFiles, takeInFiles } from '../file-intake.ts'
import { LongWorkNotice } from '../long-work-notice.tsx'
import { goTo } from '../place.ts'
import { useAudit } from '../store.ts'
import { useTexts } from '../texts.ts'
import { useLongWork } from '../work.ts'
import './linked-evidence.css'
import { NewEvidenceDialog } from './new-evidence-dialog.tsx'

interface LinkedEvidenceProps {
  readonly ids: readonly string[]
  readonly onChange: (ids: readonly string[]) => void
  readonly isDisabled: boolean
  /** The element that holds the field to choose with, for a key that goes there. */
  readonly ref?: Ref<HTMLDivElement>
}

/** The evidence that something rests on: chosen from the dossier, or dropped, pasted and picked right here. */
export function LinkedEvidence({ ids, onChange, isDisabled, ref }: LinkedEvidenceProps) {
  const texts = useTexts()
  const audit = useAudit()
  const work = useLongWork()
  const { failure, attempt } = useAttempts()
  const [taken, setTaken] = useState<readonly EvidenceFile[]>([])
  const place = useRef<HTMLDivElement>(null)
  useKeptFocus(place, firstControl)
  const linked = evidenceReferences(audit, ids)
  const free = useMemo(
    () =>
      Object.values(audit.evidence)
        .filter(({ id, removed }) => removed === null && !ids.includes(id))
        .map(({ id, title, strength }) => ({ id, label: texts('report:name.item', { id, title }), description: texts(`report:value.strength.${strength}`) })),
    [audit.evidence, ids, texts],
  )
  const take = (intake: (job: string) => Promise<readonly EvidenceFile[]>) =>
    void attempt(async () => {
      setTaken(await work.run(intake))
    })

  return (
    <DropZone label={texts('window:evidence.drop')} isDisabled={isDisabled} onFiles={(files) => take((job) => takeInFiles(files, job))}>
      <div ref={place} className="linked-evidence">
        {linked.length > 0 && (
          <ul aria-label={texts('window:evidence.linked')}>
            {linked.map(({ id, title, isRemoved }) => {
              const piece = audit.evidence[id]
              return (
                <li key={id}>
                  <div>
                    <Link icon={IconEvidence} onPress={() => goTo('evidence', id)}>
                      {texts('report:name.item', { id, title })}
                    </Link>
                    {piece && <p className="linked-evidence-strength">{texts(`report:value.strength.${piece.strength}`)}</p>}
                  </div>
                  {isRemoved && <Badge tone="warn">{texts('report:word.removed')}</Badge>}
                  <IconButton icon={IconRemove} size="small" label={texts('window:evidence.unlink', { id })} isDisabled={isDisabled} onPress={() => onChange(ids.filter((each) => each !== id))} />
                </li>
              )
            })}
          </ul>
        )}
        <div ref={ref} className="link-evidence">
          <ComboBox
            isLabelHidden
            label={texts('window:evidence.choose')}
            placeholder={texts('window:evidence.choose')}
            options={free}
            value={null}
            isDisabled={isDisabled}
            onChange={(id) => id && onChange([...ids, id])}
          />
          <Button icon={IconImport} isDisabled={isDisabled || work.progress !== null} onPress={() => take(chooseFiles)}>
            {texts('window:evidence.add')}
          </Button>
        </div>
        <p className="linked-evidence-hint">{texts('window:evidence.dropHint')}</p>
        <LongWorkNotice work={work} label={texts('window:evidence.taking')} />
        <FailureNotice failure={failure} />
        {taken.length > 0 && (
          <NewEvidenceDialog
            files={taken}
            onClose={() => setTaken([])}
            onAttached={(attached) => {
              setTaken([])
              onChange([...ids, ...attached])
            }}
          />
        )}
      </div>
    </DropZone>
  )
}
