import { useMemo } from 'react'

import { judgeEvidence } from '../../../shared/audit/evidence-rules.ts'
import type { EvidenceDescription, EvidenceFile } from '../../../shared/audit/evidence.ts'
import { formatBytes, formatList } from '../../../shared/text/format.ts'
import { today } from '../../app/clock.ts'
import { failureText, useAttempts } from '../../app/failure.ts'
import { FailureNotice } from '../../app/failure-notice.tsx'
import { select } from '../../app/place.ts'
import { useAudit, useCatalogue } from '../../app/store.ts'
import { useInLanguage, useLanguage, useTexts } from '../../app/texts.ts'
import { Button } from '../../ui/actions/button.tsx'
import { Link } from '../../ui/actions/link.tsx'
import { Callout } from '../../ui/feedback/callout.tsx'
import { Disclosure } from '../../ui/layout/disclosure.tsx'
import { Dialog } from '../../ui/overlays/dialog.tsx'
import { judgedOn } from '../../../shared/audit/judged-on.ts'
import { missingFields, recordable, refusalOf } from './evidence-draft.ts'
import { EvidenceForm } from './evidence-form.tsx'
import { twinOf } from './evidence-rows.ts'
import { guessType } from './guess-type.ts'
import { RuleResults } from './rule-results.tsx'
import { shownName } from './shown-name.ts'

interface DescribeDialogProps {
  readonly title: string
  /** The piece's own, or the one it will get. */
  readonly id: string
  readonly file: EvidenceFile | null
  readonly draft: EvidenceDescription
  readonly onChange: (draft: EvidenceDescription) => void
  readonly recordLabel: string
  readonly onRecord: (description: EvidenceDescription) => Promise<unknown>
  readonly onClose: () => void
  readonly discard: { readonly label: string; readonly run: () => void }
}

/** Describes a piece of evidence: the form, and beside it what the rules make of what is filled in. */
export function DescribeDialog({ title, id, file, draft, onChange, recordLabel, onRecord, onClose, discard }: DescribeDialogProps) {
  const texts = useTexts()
  const language = useLanguage()
  const audit = useAudit()
  const { evidenceTypes } = useCatalogue()
  const { failure, attempt } = useAttempts()
  const type = evidenceTypes.find((each) => each.id === draft.type)
  const description = useMemo(() => recordable(draft, type), [draft, type])
  const missing = missingFields(draft)
  const isNew = !(id in audit.evidence)

  const record = () => void attempt(() => onRecord(description))
  return (
    <Dialog
      isOpen
      isKept
      size="full"
      onClose={onClose}
      title={title}
      description={file ? texts('evidence:form.file', { fileName: shownName(file.fileName), size: formatBytes(language, file.sizeBytes) }) : texts('evidence:fact.noFile')}
      footer={
        <>
          {missing.length > 0 && <p className="evidence-missing">{texts('evidence:form.missing', { fields: formatList(language, missing.map((field) => texts(`report:column.${field}`))) })}</p>}
          <Button onPress={discard.run}>{discard.label}</Button>
          <Button onPress={onClose}>{texts('evidence:form.later')}</Button>
          <Button variant="primary" isDisabled={missing.length > 0} onPress={record}>
            {recordLabel}
          </Button>
        </>
      }
    >
      <div className="evidence-describing">
        <EvidenceForm
          key={id}
          draft={draft}
          change={(part) => onChange({ ...draft, ...part })}
          type={type}
          isTypeProposed={isNew && draft.type === (file ? guessType(file) : 'EV19')}
          hasFile={file !== null}
        />
        <aside aria-label={texts('evidence:form.results')}>
          {isNew && <Twin sha256={file?.sha256} onClose={onClose} />}
          <FailureNotice failure={failure} />
          <Assessed id={id} file={file} description={description} isComplete={missing.length === 0} />
          {type && <TypeHelp type={type} />}
        </aside>
      </div>
    </Dialog>
  )
}

function Twin({ sha256, onClose }: { readonly sha256: string | undefined; readonly onClose: () => void }) {
  const texts = useTexts()
  const twin = twinOf(useAudit(), sha256)
  if (!twin) return null
  const show = () => {
    onClose()
    select(twin.id)
  }
  return (
    <Callout tone="warn" title={texts('evidence:twin.title')} action={<Link onPress={show}>{texts('evidence:twin.show', { id: twin.id })}</Link>}>
      {texts('evidence:twin.about', { id: twin.id, title: twin.title })}
    </Callout>
  )
}

interface AssessedProps {
  readonly id: string
  readonly file: EvidenceFile | null
  readonly description: EvidenceDescription
  readonly isComplete: boolean
}

/** What would be refused, and what the rules would say, if it were recorded now. */
function Assessed({ id, file, description, isComplete }: AssessedProps) {
  const texts = useTexts()
  const audit = useAudit()
  const now = new Date().toISOString()
  const refusal = isComplete ? refusalOf(audit, id, file, description, now) : null
  const results = useMemo(
    () => judgeEvidence({ ...description, id, file, filedAt: now, filedBy: '', removed: null }, audit, { on: judgedOn(audit, today()) }),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the moment of filing weighs in no rule
    [description, id, file, audit],
  )
  return (
    <>
      {refusal && (
        <Callout tone="bad" title={texts('evidence:form.refused')}>
          {failureText(texts, refusal)}
        </Callout>
      )}
      <h3>{texts('evidence:form.results')}</h3>
      <RuleResults results={results} />
    </>
  )
}

function TypeHelp({ type }: { readonly type: ReturnType<typeof useCatalogue>['evidenceTypes'][number] }) {
  const texts = useTexts()
  const inLanguage = useInLanguage()
  return (
    <Disclosure key={type.id} isOpenAtFirst title={texts('evidence:form.help')}>
      <dl className="evidence-help">
        <dt>{texts('evidence:form.checks')}</dt>
        <dd>{inLanguage(type.checks)}</dd>
        <dt>{texts('evidence:form.redFlags')}</dt>
        <dd>{inLanguage(type.redFlags)}</dd>
      </dl>
    </Disclosure>
  )
}
