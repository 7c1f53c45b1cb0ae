import { useMemo } from 'react'

import { judgeEvidence } from '../../../shared/audit/evidence-rules.ts'
import type { EvidenceDescription, EvidenceFile } from '../../../shared/audit/evidence.ts'
import { judgedOn } from '../../../shared/audit/judged-on.ts'
import type { EvidenceType } from '../../../shared/catalogue/evidence-type.ts'
import { formatBytes, formatDate, formatList } from '../../../shared/text/format.ts'
import { today } from '../../app/clock.ts'
import { failureText, useAttempts } from '../../app/failure.ts'
import { FailureNotice } from '../../app/failure-notice.tsx'
import { guessType } from '../../app/new-evidence/guess-type.ts'
import { select } from '../../app/place.ts'
import { useAudit, useCatalogue } from '../../app/store.ts'
import { useInLanguage, useLanguage, useTexts } from '../../app/texts.ts'
import { Button } from '../../ui/actions/button.tsx'
import { Link } from '../../ui/actions/link.tsx'
import { Callout } from '../../ui/feedback/callout.tsx'
import { Tabs } from '../../ui/layout/tabs.tsx'
import { Dialog } from '../../ui/overlays/dialog.tsx'
import { missingFields, recordable, refusalOf } from './evidence-draft.ts'
import { EvidenceForm } from './evidence-form.tsx'
import { EvidencePreview } from './evidence-preview.tsx'
import { twinOf } from './evidence-rows.ts'
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
          isTypeProposed={isNew && file !== null && draft.type === guessType(file)}
          hasFile={file !== null}
        />
        <aside aria-label={texts('evidence:form.results')}>
          {isNew && <Twin sha256={file?.sha256} onClose={onClose} />}
          <FailureNotice failure={failure} />
          <Refusal id={id} file={file} description={missing.length === 0 ? description : null} />
          <Tabs
            label={texts('evidence:tab.label')}
            tabs={[
              { id: 'rules', label: texts('evidence:tab.rules'), content: <Assessed id={id} file={file} description={description} /> },
              ...(file ? [{ id: 'preview', label: texts('evidence:tab.preview'), content: <EvidencePreview file={file} title={draft.title} /> }] : []),
              ...(type ? [{ id: 'help', label: texts('evidence:tab.help'), content: <TypeHelp type={type} /> }] : []),
            ]}
          />
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

interface RefusalProps {
  readonly id: string
  readonly file: EvidenceFile | null
  /** Null while it is not complete. */
  readonly description: EvidenceDescription | null
}

/** What would be refused if it were recorded now. */
function Refusal({ id, file, description }: RefusalProps) {
  const texts = useTexts()
  const audit = useAudit()
  const refusal = description && refusalOf(audit, id, file, description, new Date().toISOString())
  return (
    refusal && (
      <Callout tone="bad" title={texts('evidence:form.refused')} isAnnounced>
        {failureText(texts, refusal)}
      </Callout>
    )
  )
}

/** What the rules would say if it were recorded now. */
function Assessed({ id, file, description }: RefusalProps & { readonly description: EvidenceDescription }) {
  const texts = useTexts()
  const language = useLanguage()
  const audit = useAudit()
  const on = judgedOn(audit, today())
  const results = useMemo(
    () => judgeEvidence({ ...description, id, file, filedAt: `${on}T00:00:00Z`, filedBy: '', removed: null }, audit, { on }),
    [description, id, file, audit, on],
  )
  return (
    <div className="evidence-tab">
      <p className="evidence-soft">{texts('evidence:rules.on', { date: formatDate(language, on) })}</p>
      <RuleResults results={results} />
    </div>
  )
}

function TypeHelp({ type }: { readonly type: EvidenceType }) {
  const texts = useTexts()
  const inLanguage = useInLanguage()
  return (
    <dl className="evidence-help">
      <dt>{texts('evidence:form.checks')}</dt>
      <dd>{inLanguage(type.checks)}</dd>
      <dt>{texts('evidence:form.redFlags')}</dt>
      <dd>{inLanguage(type.redFlags)}</dd>
    </dl>
  )
}
