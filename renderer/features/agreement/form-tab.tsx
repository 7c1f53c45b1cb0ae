import { areWordsCompared, countClauses } from '../../../shared/agreement/forms/count-clauses.ts'
import type { FormClauseStatus, FormReading, ReadFormClause } from '../../../shared/agreement/forms/form-reading.ts'
import { showPassage } from '../../app/place.ts'
import { useAudit } from '../../app/store.ts'
import { useInLanguage, useTexts } from '../../app/texts.ts'
import { Link } from '../../ui/actions/link.tsx'
import { Badge } from '../../ui/feedback/badge.tsx'
import { Stack } from '../../ui/layout/stack.tsx'
import { ClauseNumber } from '../../ui/text/clause-number.tsx'
import { DescriptionList } from '../../ui/text/description-list.tsx'
import type { Tone } from '../../ui/tone.ts'
import { Sentence } from './sentence.tsx'

/** The known forms that this agreement was made from, and clause by clause how it differs. */
export function FormTab() {
  const texts = useTexts()
  const { forms } = useAudit().agreement.reading
  return (
    <div className="read-file">
      <Stack gap={4}>
        <p>{texts('forms:about')}</p>
        {forms.map((form) => <Form key={form.formId} form={form} />)}
      </Stack>
    </div>
  )
}

function Form({ form }: { readonly form: FormReading }) {
  const texts = useTexts()
  const inWords = useInLanguage()
  const name = inWords(form.name)
  return (
    <section aria-label={name}>
      <Stack gap={3}>
        <h2 className="form-name">{name}</h2>
        <p>{texts(`forms:place.${form.place}`)} {form.clauses.length > 0 && texts(areWordsCompared(form) ? 'forms:count' : 'forms:countOfHeadings', { ...countClauses(form) })}</p>
        {form.quote && <Sentence quote={form.quote} />}
        <DescriptionList
          items={[
            { term: texts('forms:publisher'), description: form.publisher },
            { term: texts('forms:year'), description: String(form.year) },
            { term: texts('forms:source'), description: <span className="read-hash">{form.source}</span> },
            { term: texts('forms:certaintyLabel'), description: texts(`forms:certainty.${form.certainty}`) },
          ]}
        />
        {form.clauses.length > 0 && (
          <ul className="form-clauses" aria-label={texts('forms:clauses')}>
            {form.clauses.map((clause) => <Clause key={clause.number} clause={clause} />)}
          </ul>
        )}
        <Added added={form.added} />
      </Stack>
    </section>
  )
}

const tones: Readonly<Record<FormClauseStatus, Tone>> = { same: 'good', present: 'neutral', changed: 'warn', other_heading: 'warn', missing: 'warn' }

/** What agrees with the form is one line that leads to the text; what differs shows what the form says, and what stands there instead. */
function Clause({ clause: { number, name, says, status, quote } }: { readonly clause: ReadFormClause }) {
  const texts = useTexts()
  const inWords = useInLanguage()
  const differs = status !== 'same' && status !== 'present'
  return (
    <li>
      <p className="form-clause">
        <span className="read-code">{number}</span>
        <span className="read-name">{!differs && quote ? <Link onPress={() => showPassage(quote.range)}>{inWords(name)}</Link> : inWords(name)}</span>
        <Badge tone={tones[status]}>{texts(`forms:status.${status}`)}</Badge>
      </p>
      {differs && (
        <div className="form-difference">
          <p>{texts('forms:inForm', { says: inWords(says) })}</p>
          {quote && <Sentence quote={quote} />}
        </div>
      )}
    </li>
  )
}

function Added({ added }: Pick<FormReading, 'added'>) {
  const texts = useTexts()
  const { outline } = useAudit().agreement.reading
  if (added.length === 0) return null
  return (
    <div>
      <h3 className="version-group">{texts('forms:added')}</h3>
      <p className="read-small">{texts('forms:addedAbout')}</p>
      <ul className="form-clauses" aria-label={texts('forms:added')}>
        {added.map(({ clause, heading, nodeId }) => {
          const range = outline.find(({ id }) => id === nodeId)?.range
          return (
            <li key={nodeId} className="form-clause">
              <span className="read-code"><ClauseNumber>{clause}</ClauseNumber></span>
              <span className="read-name">{range ? <Link onPress={() => showPassage(range)}>{heading}</Link> : heading}</span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
