import { useMemo, useState } from 'react'

import type { AgreementReading } from '../../../shared/agreement/reading.ts'
import type { AgreementSource } from '../../../shared/agreement/source.ts'
import { IconButton } from '../../ui/actions/icon-button.tsx'
import { SearchField } from '../../ui/fields/search-field.tsx'
import { IconChevronDown, IconChevronUp } from '../../ui/icons.tsx'
import { showPassage, usePlace } from '../place.ts'
import { useTexts } from '../texts.ts'
import { AgreementText } from './agreement-text.tsx'
import { findInText } from './find-in-text.ts'
import type { Mark } from './segments.ts'

interface AgreementReaderProps {
  readonly source: AgreementSource
  readonly reading: AgreementReading
  readonly marks?: readonly Mark[]
  readonly chosenMark?: string | null
  readonly onMark?: (id: string) => void
}

/** The agreement's text with a field to search it; what is found is shown like any other passage. */
export function AgreementReader({ source, reading, ...marking }: AgreementReaderProps) {
  const texts = useTexts()
  const passage = usePlace((state) => state.passage)
  const [words, setWords] = useState('')
  const [at, setAt] = useState(-1)
  const found = useMemo(() => findInText(source.text, words), [source.text, words])

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
        <SearchField label={texts('window:agreement.search')} value={words} onChange={search} />
        <output>{words.trim() === '' ? '' : found.length === 0 ? texts('window:agreement.notFound') : texts('window:agreement.found', { at: at + 1, count: found.length })}</output>
        <IconButton icon={IconChevronUp} label={texts('window:agreement.previous')} isDisabled={found.length === 0} onPress={() => show(at < 0 ? -1 : at - 1)} />
        <IconButton icon={IconChevronDown} label={texts('window:agreement.next')} isDisabled={found.length === 0} onPress={() => show(at + 1)} />
      </form>
      <div className="agreement-scroll" tabIndex={0} role="region" aria-label={texts('window:agreement.text')}>
        <AgreementText text={source.text} language={reading.language === 'unknown' ? '' : reading.language} outline={reading.outline} passage={passage} {...marking} />
      </div>
    </div>
  )
}
