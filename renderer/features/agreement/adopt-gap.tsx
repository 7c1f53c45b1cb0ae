import { useState } from 'react'
import type { z } from 'zod'

import { type GapStatement, Severity } from '../../../shared/agreement/gaps/gap.ts'
import { findingsOnGap } from '../../../shared/audit/gap-standing.ts'
import { nextId } from '../../../shared/audit/next-id.ts'
import { standingFindings } from '../../../shared/audit/progress.ts'
import { textsIn } from '../../../shared/text/index.ts'
import { useDraft } from '../../app/draft.ts'
import { useAttempts } from '../../app/failure.ts'
import { FormDialog } from '../../app/form-dialog.tsx'
import { goTo } from '../../app/place.ts'
import { apply, useAudit, useCatalogue, useIsEditable } from '../../app/store.ts'
import { useInLanguage, useTexts } from '../../app/texts.ts'
import { Button } from '../../ui/actions/button.tsx'
import { Link } from '../../ui/actions/link.tsx'
import { Select } from '../../ui/fields/select.tsx'
import { TextArea } from '../../ui/fields/text-area.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { IconFinding } from '../../ui/icons.tsx'
import { toasts } from '../../ui/overlays/toasts.tsx'

interface AdoptGapProps {
  /** Whether a rule or an editor named it, or a rule found both sides of it. */
  readonly kind: 'gap' | 'curatedGap' | 'contradiction'
  readonly gap: z.output<typeof GapStatement>
  readonly quotes: readonly string[]
  /** It rests on an absence that nobody vouched for. */
  readonly isBlocked: boolean
}

/** Takes a gap over as a finding on the agreement; or leads to the findings that took it over. */
export function AdoptGap(props: AdoptGapProps) {
  const { kind, gap, isBlocked } = props
  const texts = useTexts()
  const audit = useAudit()
  const isEditable = useIsEditable()
  const [isOpen, setIsOpen] = useState(false)
  if (audit.side !== 'controller') return null

  const findings = findingsOnGap(standingFindings(audit), kind, gap.id)
  if (findings.length > 0) {
    return findings.map((id) => <p key={id}><Link icon={IconFinding} onPress={() => goTo('findings', id)}>{texts('reading:gap.adopted', { id })}</Link></p>)
  }
  return (
    <>
      <div className="read-buttons">
        <Button icon={IconFinding} isDisabled={!isEditable || isBlocked} onPress={() => setIsOpen(true)}>{texts('reading:gap.adopt')}</Button>
      </div>
      {isOpen && <AdoptDialog {...props} onClose={() => setIsOpen(false)} />}
    </>
  )
}

/** What the gap says, for the person to put right and complete: in the language of the dossier, since the report prints it. */
function AdoptDialog({ kind, gap, quotes, onClose }: AdoptGapProps & { readonly onClose: () => void }) {
  const texts = useTexts()
  const inWords = useInLanguage()
  const audit = useAudit()
  const { severities } = useCatalogue()
  const { failure, attempt } = useAttempts()
  const [isTried, setIsTried] = useState(false)
  const { language } = audit
  const [draft, setDraft, forget] = useDraft(`adopt.${gap.id}`, {
    title: gap.title[language],
    severity: gap.severity,
    condition: gap.fact[language],
    effect: '',
    recommendation: gap.recommendation[language],
    owner: textsIn(language)('reading:adopt.bothParties'),
  })
  const set = (change: Partial<typeof draft>) => setDraft({ ...draft, ...change })
  const missing = (text: string) => (isTried && text.trim() === '' ? texts('reading:adopt.missing') : undefined)

  const save = async () => {
    setIsTried(true)
    if ([draft.title, draft.condition, draft.effect].some((text) => text.trim() === '')) return
    const id = nextId('F', Object.keys(audit.findings))
    const criteria = { clause: gap.clauses.join(', '), quote: quotes.join('\n'), legalBasis: [...gap.legalBasis], explanation: gap.criterion[language] }
    const events = await attempt(() =>
      apply({
        kind: 'finding.raise',
        payload: { id, ...draft, type: 'agreement', sources: [{ kind, id: gap.id }], criteria, cause: '', level: null, evidence: [], dueOn: null, proofRequired: '' },
      }),
    )
    if (!events) return
    forget()
    onClose()
    toasts.show({ tone: 'good', title: texts('reading:adopt.done', { id }), action: { label: texts('reading:adopt.open'), onPress: () => goTo('findings', id) } })
  }

  return (
    <FormDialog size="large" title={texts('reading:adopt.title')} description={texts('reading:adopt.about')} recordLabel={texts('reading:adopt.save')} isComplete failure={failure} onRecord={save} onClose={onClose}>
      <TextField label={texts('reading:adopt.name')} value={draft.title} onChange={(title) => set({ title })} error={missing(draft.title)} isRequired />
      <Select
        label={texts('reading:adopt.severity')}
        value={draft.severity}
        onChange={(severity) => set({ severity })}
        options={Severity.options.map((id) => {
          const definition = severities.find(({ severity }) => severity === id)
          return { id, label: texts(`report:value.severity.${id}`), description: definition && inWords(definition.definition) }
        })}
      />
      <TextArea label={texts('reading:adopt.condition')} value={draft.condition} onChange={(condition) => set({ condition })} error={missing(draft.condition)} isRequired />
      <TextArea label={texts('reading:adopt.effect')} value={draft.effect} onChange={(effect) => set({ effect })} error={missing(draft.effect)} isRequired autoFocus />
      <TextArea label={texts('reading:adopt.recommendation')} value={draft.recommendation} onChange={(recommendation) => set({ recommendation })} />
      <TextField label={texts('reading:adopt.owner')} value={draft.owner} onChange={(owner) => set({ owner })} />
    </FormDialog>
  )
}
