import type { Finding } from '../../../shared/audit/finding.ts'
import { hasGround, wasHeard } from '../../../shared/audit/finding-rules.ts'
import { useAttempts } from '../../app/failure.ts'
import { FailureNotice } from '../../app/failure-notice.tsx'
import { apply, useAudit } from '../../app/store.ts'
import { useTexts } from '../../app/texts.ts'
import { Button } from '../../ui/actions/button.tsx'
import { Callout } from '../../ui/feedback/callout.tsx'
import { IconSeal } from '../../ui/icons.tsx'

interface FinaliseSectionProps {
  readonly finding: Finding
  readonly isDisabled: boolean
  /** Something that was typed is not recorded yet. */
  readonly hasDraft: boolean
  readonly onRespond: () => void
}

/** The way to a final finding, with what still stands in it (SPEC S29). */
export function FinaliseSection({ finding, isDisabled, hasDraft, onRespond }: FinaliseSectionProps) {
  const texts = useTexts()
  const audit = useAudit()
  const { failure, attempt } = useAttempts()
  if (finding.status !== 'provisional') return null
  // The rule counts days by the trail's clock, which is UTC.
  const isHeard = wasHeard(audit, finding, new Date().toISOString().slice(0, 10))
  const obstacles = [...(isHeard ? [] : ['notHeard' as const]), ...(hasGround(audit, finding) ? [] : ['withoutEvidence' as const]), ...(hasDraft ? ['draft' as const] : [])]
  return (
    <section className="findings-section" aria-labelledby="findings-finalise">
      <h3 id="findings-finalise">{texts('findings:finalise.title')}</h3>
      {obstacles.length > 0 ? (
        <Callout tone="warn" title={texts('findings:finalise.obstacles')} action={isHeard ? null : <Button size="small" isDisabled={isDisabled} onPress={onRespond}>{texts('findings:response.record')}</Button>}>
          <ul className="findings-missing">{obstacles.map((obstacle) => <li key={obstacle}>{texts(`findings:finalise.${obstacle}`)}</li>)}</ul>
        </Callout>
      ) : (
        <p>{texts(finding.response ? 'findings:finalise.about' : 'findings:finalise.silent')}</p>
      )}
      <div>
        <Button icon={IconSeal} variant="primary" isDisabled={isDisabled || obstacles.length > 0} onPress={() => void attempt(() => apply({ kind: 'finding.finalise', payload: { id: finding.id } }))}>
          {texts('findings:finalise.action')}
        </Button>
      </div>
      <FailureNotice failure={failure} />
    </section>
  )
}
