import { useState } from 'react'

import { passageOf } from '../../app/agreement-text/passage-of.ts'
import { useTextFollows } from '../../app/agreement-text/use-text-follows.ts'
import { showPassage, toggleAgreementBeside, usePlace } from '../../app/place.ts'
import { useAudit } from '../../app/store.ts'
import { useTexts } from '../../app/texts.ts'
import { Button } from '../../ui/actions/button.tsx'
import { Link } from '../../ui/actions/link.tsx'
import { TagField } from '../../ui/fields/tag-field.tsx'
import { IconAgreement, IconClause, IconQuote } from '../../ui/icons.tsx'
import { type Passage, useAgreementSelection } from './agreement-selection.ts'
import { ChooseSentenceDialog } from './choose-sentence-dialog.tsx'
import type { FindingFormProps } from './finding-form.tsx'
import { firstPassage } from './written-finding.ts'
import { WrittenText } from './written-text.tsx'

/** What is measured against: a sentence of the agreement word for word, and the articles of law. */
export function CriteriaSection({ written: { criteria }, change, isReadOnly }: FindingFormProps) {
  const texts = useTexts()
  const { agreement } = useAudit()
  const [isChoosing, setIsChoosing] = useState(false)
  const { language } = agreement.reading
  const range = criteria.quote === '' ? null : passageOf(agreement, { clause: criteria.clause, quote: firstPassage(criteria.quote) })
  useTextFollows(range)
  const set = (part: Partial<typeof criteria>) => change({ criteria: { ...criteria, ...part } })
  const take = (passage: Passage) => void set({ clause: passage.clause, quote: passage.quote })
  return (
    <section className="findings-section" aria-labelledby="findings-criteria">
      <h3 id="findings-criteria">{texts('findings:part.criteria')}</h3>
      {!isReadOnly && <TakeSelection onTake={take} onChoose={() => setIsChoosing(true)} />}
      <div className="findings-quote">
        <WrittenText
          label={texts('report:column.quote')}
          description={texts('findings:quote.about')}
          value={criteria.quote}
          onSave={(quote) => set({ quote })}
          rows={2}
          isReadOnly={isReadOnly}
          {...(language === 'unknown' ? {} : { lang: language })}
        />
        {range && <Link icon={IconQuote} onPress={() => showPassage(range)}>{texts('findings:quote.show')}</Link>}
      </div>
      <div className="findings-pair">
        <WrittenText label={texts('report:column.clause')} value={criteria.clause} onSave={(clause) => set({ clause })} rows={1} isReadOnly={isReadOnly} />
        <TagField label={texts('report:column.legalBasis')} placeholder={texts('findings:field.legalBasisExample')} value={criteria.legalBasis} isReadOnly={isReadOnly} onChange={(legalBasis) => void set({ legalBasis: [...legalBasis] })} />
      </div>
      <WrittenText label={texts('findings:field.explanation')} value={criteria.explanation} onSave={(explanation) => set({ explanation })} rows={2} isReadOnly={isReadOnly} />
      {isChoosing && (
        <ChooseSentenceDialog
          onClose={() => setIsChoosing(false)}
          onChoose={(passage) => {
            setIsChoosing(false)
            take(passage)
          }}
        />
      )}
    </section>
  )
}

/** Two ways to a verbatim quote: what was selected in the agreement beside, or a sentence from the list. */
function TakeSelection({ onTake, onChoose }: { readonly onTake: (passage: Passage) => void; readonly onChoose: () => void }) {
  const texts = useTexts()
  const { outline } = useAudit().agreement.reading
  const isBeside = usePlace((state) => state.isAgreementBeside)
  const selected = useAgreementSelection(outline)
  return (
    <div className="findings-buttons">
      <Button size="small" icon={IconClause} onPress={onChoose}>{texts('findings:quote.choose')}</Button>
      {isBeside ? (
        <Button size="small" icon={IconQuote} isDisabled={!selected} onPress={() => selected && onTake(selected)}>{texts('findings:quote.takeSelection')}</Button>
      ) : (
        <Button size="small" icon={IconAgreement} onPress={toggleAgreementBeside}>{texts('findings:quote.openBeside')}</Button>
      )}
      {isBeside && <span className="findings-hint">{selected ? texts('findings:quote.selected', { clause: selected.clause, quote: selected.quote }) : texts('findings:quote.selectHint')}</span>}
    </div>
  )
}
