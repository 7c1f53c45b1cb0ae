import { type JudgedAnswer, putBackReason } from '../../../shared/audit/amendment.ts'
import { describeAnswer } from '../../../shared/audit/describe-answer.ts'
import { useAudit, useCatalogue } from '../../app/store.ts'
import { useTexts } from '../../app/texts.ts'
import { EmptyState } from '../../ui/feedback/empty-state.tsx'
import { IconTodo } from '../../ui/icons.tsx'

/** Which of the audit's judgements stand under a new version and which must be given again, each with the reason. */
export function JudgedAnswers({ answers }: { readonly answers: readonly JudgedAnswer[] }) {
  const texts = useTexts()
  if (answers.length === 0) return <EmptyState icon={IconTodo} title={texts('versions:view.noAnswers')} />
  return (
    <div className="version-part">
      <Judged title={texts('versions:view.again')} answers={answers.filter((answer) => putBackReason(answer) !== null)} />
      <Judged title={texts('versions:view.stand')} answers={answers.filter((answer) => putBackReason(answer) === null)} />
    </div>
  )
}

function Judged({ title, answers }: { readonly title: string; readonly answers: readonly JudgedAnswer[] }) {
  const texts = useTexts()
  const audit = useAudit()
  const catalogue = useCatalogue()
  if (answers.length === 0) return null
  return (
    <section aria-label={title}>
      <h3 className="version-group">
        {title} <span className="panel-count">{answers.length}</span>
      </h3>
      <ul className="version-answers">
        {answers.map((answer) => (
          <li key={`${answer.kind} ${answer.id}`}>
            <span>{describeAnswer(texts, audit, catalogue, answer)}</span>
            <span className="read-small">{texts(`versions:why.${answer.why}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
