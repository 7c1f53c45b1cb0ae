import { CalendarDate } from '../../../shared/values.ts'
import { yesNo } from '../../../shared/report/words.ts'
import { formatDate } from '../../../shared/text/format.ts'
import { useLanguage, useTexts } from '../../app/texts.ts'
import type { PayloadWords } from './payload-words.ts'

/** Longer lists and texts are told in part: the opening of an audit holds the whole agreement. The stored form holds it all. */
const shownOfList = 8
const shownOfText = 600
const shownDepth = 3

interface PayloadViewProps {
  readonly value: unknown
  readonly words: PayloadWords
  readonly name?: string
  readonly depth?: number
}

/** What a line recorded, field by field, in words where the product has words for it. */
export function PayloadView({ value, words, name = '', depth = 0 }: PayloadViewProps) {
  const texts = useTexts()
  const language = useLanguage()
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return <span className="log-empty">{texts('log:payload.empty')}</span>
  if (typeof value === 'boolean') return yesNo(texts, value)
  if (typeof value === 'string') return CalendarDate.safeParse(value).success ? formatDate(language, value) : <LongText text={words.choice(name, value)} />
  if (typeof value !== 'object') return String(value)
  if (Array.isArray(value)) {
    return (
      <ul className="log-values">
        {value.slice(0, shownOfList).map((each, index) => <li key={index}><PayloadView value={each} words={words} name={name} depth={depth + 1} /></li>)}
        {value.length > shownOfList && <li className="log-empty">{texts('log:payload.more', { count: value.length - shownOfList })}</li>}
      </ul>
    )
  }
  const fields = Object.entries(value)
  const told = depth + 1 >= shownDepth ? fields.filter(([, each]) => each === null || typeof each !== 'object') : fields
  return (
    <>
      <dl className="log-fields">
        {told.map(([key, each]) => (
          <div key={key}>
            <dt>{words.field(key)}</dt>
            <dd><PayloadView value={each} words={words} name={key} depth={depth + 1} /></dd>
          </div>
        ))}
      </dl>
      {told.length < fields.length && <p className="log-empty">{texts('log:payload.deeper')}</p>}
    </>
  )
}

function LongText({ text }: { readonly text: string }) {
  const texts = useTexts()
  const rest = text.length - shownOfText
  if (rest <= 0) return <span className="log-text">{text}</span>
  return <span className="log-text">{text.slice(0, shownOfText)} <span className="log-empty">{texts('log:payload.cut', { count: rest })}</span></span>
}
