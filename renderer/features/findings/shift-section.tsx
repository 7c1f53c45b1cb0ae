import { Finding } from '../../../shared/audit/finding.ts'
import { mayCountForShift } from '../../../shared/audit/finding-rules.ts'
import { useAttempts } from '../../app/failure.ts'
import { FailureNotice } from '../../app/failure-notice.tsx'
import { apply } from '../../app/store.ts'
import { useTexts } from '../../app/texts.ts'
import { Select } from '../../ui/fields/select.tsx'

/** Whether a finding is brought to bear on who pays; the positions of the parties, not a decision (SPEC S27). */
export function ShiftSection({ finding, isDisabled }: { readonly finding: Finding; readonly isDisabled: boolean }) {
  const texts = useTexts()
  const { failure, attempt } = useAttempts()
  const isFinal = finding.status === 'final'
  return (
    <section className="findings-section" aria-labelledby="findings-shift">
      <h3 id="findings-shift">{texts('findings:part.shift')}</h3>
      {mayCountForShift(finding) ? (
        <Select
          label={texts('report:column.countsForShift')}
          description={texts(isFinal ? 'findings:shift.about' : 'findings:shift.notFinal')}
          value={finding.countsForShift}
          isDisabled={isDisabled}
          onChange={(countsForShift) => void attempt(() => apply({ kind: 'finding.claimShift', payload: { id: finding.id, countsForShift } }))}
          options={Finding.shape.countsForShift.options.map((id) => ({ id, label: texts(`report:value.countsForShift.${id}`), isDisabled: !isFinal && id !== 'none' && id !== 'candidate' }))}
        />
      ) : (
        <p>{texts('findings:shift.cannot')}</p>
      )}
      <FailureNotice failure={failure} />
    </section>
  )
}
