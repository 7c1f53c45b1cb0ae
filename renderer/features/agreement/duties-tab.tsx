import { confidenceGrade } from '../../../shared/agreement/confidence-grade.ts'
import { describeDuty } from '../../../shared/agreement/duties/describe-duty.ts'
import type { Duty } from '../../../shared/agreement/duties/duty.ts'
import { useSelected } from '../../app/place.ts'
import { useAudit } from '../../app/store.ts'
import { useTexts } from '../../app/texts.ts'
import { EmptyState } from '../../ui/feedback/empty-state.tsx'
import { IconChecklist } from '../../ui/icons.tsx'
import { Alternatives } from './alternatives.tsx'
import { CardList } from './card-list.tsx'
import { Sentence } from './sentence.tsx'

/** The processor's duties beside the audit: what the agreement says of each, or that nothing was found. */
export function DutiesTab({ onCurrent }: { readonly onCurrent: (id: string) => void }) {
  const texts = useTexts()
  const selected = useSelected()
  const { duties } = useAudit().agreement.reading
  const duty = duties.find(({ id }) => id === selected)
  const inWords = ({ id, value, isSilent }: Duty) => (isSilent ? texts('agreement:dutyValue.silent') : describeDuty(id, value, texts))
  const cards = duties.map((each) => ({ id: each.id, title: texts(`agreement:dutyName.${each.id}`), line: each === duty ? undefined : inWords(each) }))
  return (
    <>
      {duties.length > 0 && <p className="read-about">{texts('reading:duty.about')}</p>}
      <CardList
        label={texts('reading:duty.list')}
        groups={cards.length > 0 ? [{ id: 'duties', title: texts('reading:duty.list'), cards }] : []}
        current={duty?.id ?? null}
        onCurrent={onCurrent}
        open={duty && <OpenDuty duty={duty} said={inWords(duty)} />}
        empty={<EmptyState icon={IconChecklist} title={texts('reading:duty.empty')} description={texts('reading:duty.emptyNext')} />}
      />
    </>
  )
}

function OpenDuty({ duty, said }: { readonly duty: Duty; readonly said: string }) {
  const texts = useTexts()
  const { id, isSilent, quotes, alternatives, confidence } = duty
  return (
    <>
      <p className="term-value">{said}</p>
      {quotes.map((quote) => <Sentence key={`${quote.rule} ${quote.range.start}`} quote={quote} />)}
      {!isSilent && <p className="read-small">{texts(`reading:term.confidence.${confidenceGrade(confidence)}`)}</p>}
      <Alternatives about={texts('reading:duty.alternativesAbout')} alternatives={alternatives.map(({ value, quotes }) => ({ said: describeDuty(id, value, texts), quotes }))} />
    </>
  )
}
