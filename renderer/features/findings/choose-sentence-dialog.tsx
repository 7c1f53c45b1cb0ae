import { useDeferredValue, useMemo, useState } from 'react'

import { prepare } from '../../../shared/agreement/prepare.ts'
import { quoteFrom } from '../../../shared/agreement/prepared.ts'
import { onOneLine } from '../../../shared/agreement/quote.ts'
import { useAudit } from '../../app/store.ts'
import { useTexts } from '../../app/texts.ts'
import { SearchField } from '../../ui/fields/search-field.tsx'
import { Dialog } from '../../ui/overlays/dialog.tsx'
import { ClauseNumber } from '../../ui/text/clause-number.tsx'
import type { Passage } from './agreement-selection.ts'

interface ChooseSentenceDialogProps {
  readonly onChoose: (passage: Passage) => void
  readonly onClose: () => void
}

/** More sentences than this are not shown at once: the words looked for say too little. */
const most = 80

/** Every sentence of the agreement, to be found by its words or its clause. */
export function ChooseSentenceDialog({ onChoose, onClose }: ChooseSentenceDialogProps) {
  const texts = useTexts()
  const { source, reading } = useAudit().agreement
  const [sought, setSought] = useState('')
  const applied = useDeferredValue(sought)
  const sentences = useMemo(() => passagesOf(source.text), [source.text])
  const found = useMemo(() => matching(sentences, applied), [sentences, applied])
  return (
    <Dialog isOpen onClose={onClose} size="large" title={texts('findings:quote.chooseTitle')} description={texts('findings:quote.chooseAbout')}>
      <SearchField autoFocus label={texts('findings:quote.search')} placeholder={texts('findings:quote.search')} value={sought} onChange={setSought} />
      <p className="findings-hint" role="status">{texts(found.length > most ? 'findings:quote.tooMany' : 'findings:quote.found', { count: found.length, shown: most })}</p>
      <ul className="findings-sentences" lang={reading.language === 'unknown' ? undefined : reading.language}>
        {found.slice(0, most).map((passage) => (
          <li key={passage.start}>
            <button type="button" onClick={() => onChoose(passage)}>
              <ClauseNumber>{passage.clause}</ClauseNumber>
              <span>{passage.quote}</span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}

interface Found extends Passage {
  readonly start: number
}

function passagesOf(text: string): readonly Found[] {
  const prepared = prepare(text)
  return prepared.sentences
    .filter((sentence) => sentence.text.trim() !== '')
    .map((sentence) => {
      const { clause, text, range } = quoteFrom(prepared, sentence, 0, sentence.text.length, '')
      return { clause, quote: onOneLine(text), start: range.start }
    })
}

function matching(sentences: readonly Found[], sought: string): readonly Found[] {
  const words = sought.toLowerCase().split(/\s+/u).filter(Boolean)
  return sentences.filter(({ clause, quote }) => words.every((word) => `${clause} ${quote}`.toLowerCase().includes(word)))
}
