import { describeAnswer } from '../../../shared/audit/describe-answer.ts'
import { type PutBack, toBeGivenAgain } from '../../../shared/audit/put-back.ts'
import { formatDate, formatInstant } from '../../../shared/text/format.ts'
import { goTo } from '../../app/place.ts'
import { placeOfAnswer } from '../../app/put-back/give-again.ts'
import { PutBackActions } from '../../app/put-back/put-back-actions.tsx'
import { useAudit, useCatalogue } from '../../app/store.ts'
import { useLanguage, useTexts } from '../../app/texts.ts'
import { Button } from '../../ui/actions/button.tsx'
import { Callout } from '../../ui/feedback/callout.tsx'
import { Stack } from '../../ui/layout/stack.tsx'
import { OriginalFile } from './original-file.tsx'

/** Which versions were in force during this audit, and what is still to be judged again under the present one. */
export function VersionsTab() {
  const texts = useTexts()
  const language = useLanguage()
  const { agreement, amendments } = useAudit()
  return (
    <div className="read-file">
      <Stack gap={4}>
        <section aria-label={texts('versions:view.history')}>
          <Stack gap={3}>
            <p>{texts('versions:view.inForce', { file: agreement.source.fileName })}</p>
            {amendments.map(({ replaced, inForceOn, reason, by, at }) => (
              <div key={at}>
                <p>{texts('versions:view.replaced', { file: replaced.fileName, date: formatDate(language, inForceOn) })}</p>
                <p className="read-small">{texts('versions:view.replacedBy', { by, at: formatInstant(language, at), reason })}</p>
                <p className="read-hash">{replaced.sha256}</p>
                <OriginalFile file={replaced} />
              </div>
            ))}
          </Stack>
        </section>
        <ToBeGivenAgain />
      </Stack>
    </div>
  )
}

function ToBeGivenAgain() {
  const texts = useTexts()
  const again = toBeGivenAgain(useAudit())
  if (again.length === 0) return <Callout tone="good">{texts('versions:view.openNone')}</Callout>
  return (
    <section aria-label={texts('versions:view.open')}>
      <h2 className="version-group">
        {texts('versions:view.open')} <span className="panel-count">{again.length}</span>
      </h2>
      <ul className="version-answers">
        {again.map((each) => <Again key={`${each.kind} ${each.id}`} putBack={each} />)}
      </ul>
    </section>
  )
}

function Again({ putBack }: { readonly putBack: PutBack }) {
  const texts = useTexts()
  const audit = useAudit()
  const catalogue = useCatalogue()
  const { kind, id, why } = putBack
  const selected = kind === 'note' ? (audit.notes[id]?.itemId ?? null) : kind === 'conclusion' ? null : id
  return (
    <li>
      <span>{describeAnswer(texts, audit, catalogue, putBack)}</span>
      <span className="read-small">{texts(`versions:why.${why}`)}</span>
      <span className="read-buttons">
        {kind !== 'wholeText' && <Button size="small" onPress={() => goTo(placeOfAnswer[kind], selected)}>{texts('versions:view.goThere')}</Button>}
        <PutBackActions putBack={putBack} />
      </span>
    </li>
  )
}
