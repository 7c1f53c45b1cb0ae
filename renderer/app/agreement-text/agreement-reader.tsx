import { type Ref, useMemo, useState } from 'react'

import type { AgreementReading } from '../../../shared/agreement/reading.ts'
import type { AgreementSource } from '../../../shared/agreement/source.ts'
import { IconButton } from '../../ui/actions/icon-button.tsx'
import { ToggleButton } from '../../ui/actions/toggle-button.tsx'
import { SearchField } from '../../ui/fields/search-field.tsx'
import { IconChevronDown, IconChevronUp, IconPane } from '../../ui/icons.tsx'
import { showPassage, usePlace } from '../place.ts'
import { useTexts } from '../texts.ts'
import { AgreementOutline } from './agreement-outline.tsx'
import { AgreementText, type Marking } from './agreement-text.tsx'
import { findInText } from './find-in-text.ts'

interface AgreementReaderProps extends Marking {
  readonly source: AgreementSource
  readonly reading: AgreementReading
  /** Whether the table of contents stands open at first; a person may open and close it. */
  readonly isOutlineOpenAtFirst?: boolean
  readonly searchRef?: Ref<HTMLInputElement>
  /** The key that goes to the search field; shown, not bound. */
  readonly searchShortcut?: string
}

/** The agreement's text with its contents and a field to search it; what is found is shown like any other passage. */
export function AgreementReader({ source, reading, isOutlineOpenAtFirst = false, searchRef, searchShortcut, ...marking }: AgreementReaderProps) {
  const texts = useTexts()
  const passage = usePlace((state) => state.passage)
  const [isOutlineOpen, setIsOutlineOpen] = useState(isOutlineOpenAtFirst)
  const [words, setWords] = useState('')
  const [at, setAt] = useState(-1)
  const found = useMemo(() => findInText(source.text, words), [source.text, words])

  const language = reading.language === 'unknown' ? '' : reading.language
  const show = (index: number) => {
    const next = (index + found.length) % found.length
    setAt(next)
    showPassage(found[next]!)
  }
  const search = (words: string) => {
    setWords(words)
    setAt(-1)
  }

  return (
    <div className="agreement-reader">
      <form
        className="agreement-search"
        onSubmit={(event) => {
          event.preventDefault()
          if (found.length > 0) show(at + 1)
        }}
      >
        <ToggleButton icon={IconPane} label={texts('reading:outline.toggle')} isSelected={isOutlineOpen} onChange={setIsOutlineOpen} />
        <SearchField label={texts('window:agreement.search')} value={words} onChange={search} ref={searchRef} shortcut={searchShortcut} />
        <output>{words.trim() === '' ? '' : found.length === 0 ? texts('window:agreement.notFound') : texts('window:agreement.found', { at: at + 1, count: found.length })}</output>
        <IconButton icon={IconChevronUp} label={texts('window:agreement.previous')} isDisabled={found.length === 0} onPress={() => show(at < 0 ? -1 : at - 1)} />
        <IconButton icon={IconChevronDown} label={texts('window:agreement.next')} isDisabled={found.length === 0} onPress={() => show(at + 1)} />
      </form>
      <div className="agreement-pages">
        {isOutlineOpen && <AgreementOutline text={source.text} language={language} outline={reading.outline} />}
        <div className="agreement-scroll" tabIndex={0} role="region" aria-label={texts('window:agreement.text')}>
          <AgreementText text={source.text} language={language} outline={reading.outline} passage={passage} {...marking} />
        </div>
      </div>
    </div>
  )
}
