import { CalendarDate } from '../../../shared/values.ts'
import { yesNo } from '../../../shared/report/words.ts'
import { formatDate } from '../../../shared/text/format.ts'
import type { Texts } from '../../../shared/text/index.ts'
import { useLanguage, useTexts } from '../../app/texts.ts'

/** Longer lists and texts are told in part: the opening of an audit holds the whole agreement. The stored form holds it all. */
const shownOfList = 8
const shownOfText = 600
const shownDepth = 3

/** What a line recorded, field by field, in words where the product has words for it. */
export function PayloadView({ value, name = '', depth = 0 }: { readonly value: unknown; readonly name?: string; readonly depth?: number }) {
  const texts = useTexts()
  const language = useLanguage()
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return <span className="log-empty">{texts('log:payload.empty')}</span>
  if (typeof value === 'boolean') return yesNo(texts, value)
  if (typeof value === 'string') return CalendarDate.safeParse(value).success ? formatDate(language, value) : <LongText text={choiceWords(texts, name, value)} />
  if (typeof value !== 'object') return String(value)
  if (depth === shownDepth) return <span className="log-empty">{texts('log:payload.deeper')}</span>
  if (Array.isArray(value)) {
    return (
      <ul className="log-values">
        {value.slice(0, shownOfList).map((each, index) => <li key={index}><PayloadView value={each} name={name} depth={depth + 1} /></li>)}
        {value.length > shownOfList && <li className="log-empty">{texts('log:payload.more', { count: value.length - shownOfList })}</li>}
      </ul>
    )
  }
  return (
    <dl className="log-fields">
      {Object.entries(value).map(([key, each]) => (
        <div key={key}>
          <dt>{fieldWords(texts, key)}</dt>
          <dd><PayloadView value={each} name={key} depth={depth + 1} /></dd>
        </div>
      ))}
    </dl>
  )
}

function LongText({ text }: { readonly text: string }) {
  const texts = useTexts()
  const rest = text.length - shownOfText
  if (rest <= 0) return <span className="log-text">{text}</span>
  return <span className="log-text">{text.slice(0, shownOfText)} <span className="log-empty">{texts('log:payload.cut', { count: rest })}</span></span>
}

/** The report's own word for a field; a field that the report never names keeps its technical name. */
function fieldWords(texts: Texts, key: string): string {
  const [columns, fields]: readonly Readonly<Record<string, string>>[] = [texts('report:column', { returnObjects: true }), texts('report:field', { returnObjects: true })]
  return columns?.[key] ?? fields?.[key] ?? key
}

/** One of the report's choices in words: the severity `high` is "hoog". Other text is as it was typed. */
function choiceWords(texts: Texts, field: string, value: string): string {
  const choices: Readonly<Record<string, Readonly<Record<string, unknown>>>> = texts('report:value', { returnObjects: true })
  const words = Object.hasOwn(choices, field) ? choices[field]?.[value] : undefined
  return typeof words === 'string' ? words : value
}
