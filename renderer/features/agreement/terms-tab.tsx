import { useEffect, useMemo, useRef, useState } from 'react'

import { TermId } from '../../../shared/agreement/terms/term-values.ts'
import { effectiveTerm } from '../../../shared/audit/effective-term.ts'
import { heldTermText } from '../../../shared/report/term-text.ts'
import { useActions } from '../../app/actions.ts'
import { useAttempts } from '../../app/failure.ts'
import type { Asked } from '../../app/commands.ts'
import { currentPlace, goTo, select, useSelected } from '../../app/place.ts'
import { apply, useAudit, useCatalogue, useIsEditable } from '../../app/store.ts'
import { useInLanguage, useTexts } from '../../app/texts.ts'
import { focusPassage } from '../../app/agreement-text/agreement-text.tsx'
import { Button } from '../../ui/actions/button.tsx'
import { SegmentedControl } from '../../ui/actions/segmented-control.tsx'
import { Callout } from '../../ui/feedback/callout.tsx'
import { EmptyState } from '../../ui/feedback/empty-state.tsx'
import { CardList, focusCard } from './card-list.tsx'
import { askWholeTextRead } from './whole-text.tsx'
import { TermBadge } from './term-badge.tsx'
import { TermCard, type TermMode } from './term-card.tsx'
import { countTerms, filteredTerms, nextUndecided, type TermFilter, termFilters } from './term-filter.ts'

/** The thirty terms: a person goes through them, card by card, and decides. */
export function TermsTab({ onCurrent }: { readonly onCurrent: (id: string) => void }) {
  const texts = useTexts()
  const inWords = useInLanguage()
  const audit = useAudit()
  const catalogue = useCatalogue()
  const isEditable = useIsEditable()
  const { failure, attempt, dismiss } = useAttempts()
  const chosen = TermId.safeParse(useSelected()).data ?? null
  const [filter, setFilter] = useState<TermFilter>('open')
  const [mode, setMode] = useState<TermMode>('look')

  const themes = useMemo(() => filteredTerms(audit, filter, chosen), [audit, filter, chosen])
  const first = themes[0]?.terms[0] ?? null
  const current = chosen ?? first
  const term = audit.agreement.reading.terms.find(({ id }) => id === current)
  const openCount = countTerms(audit, 'open')

  useEffect(() => {
    setMode('look')
    dismiss()
  }, [current, dismiss])
  // Only as the tab opens: what is selected later is selected by somebody.
  useEffect(() => {
    if (chosen === null && first !== null) onCurrent(first)
  }, [])

  const isDeciding = useRef(false)
  const decide = async (command: Asked): Promise<boolean> => {
    if (isDeciding.current) return false
    isDeciding.current = true
    const before = currentPlace()
    const events = await attempt(() => apply(command))
    isDeciding.current = false
    if (!events || current === null) return false
    // Who went to another card or room meanwhile, stays there.
    const { area, selected } = currentPlace()
    if (area !== before.area || selected !== before.selected) return true
    setMode('look')
    const next = nextUndecided(audit, current) ?? current
    onCurrent(next)
    focusCard(next)
    return true
  }
  const needsWholeText = term?.isSilent === true && audit.wholeTextRead === null
  const needsReading = (term?.readings.length ?? 0) > 1
  const confirm = () => {
    if (!term) return
    if (needsWholeText) return askWholeTextRead()
    if (needsReading) return setMode('choose')
    void decide({ kind: 'term.confirm', payload: { term: term.id } })
  }

  const changeMode = (mode: TermMode) => {
    setMode(mode)
    if (mode === 'look' && current) focusCard(current)
  }

  const group = texts('reading:group')
  const cannot = !isEditable || !term || mode !== 'look'
  useActions([
    { id: 'agreement.confirm', title: texts('reading:action.confirm'), group, keys: 'Enter', isDisabled: cannot, run: confirm },
    { id: 'agreement.correct', title: texts('reading:action.correct'), group, keys: 'e', isDisabled: cannot, run: () => setMode('correct') },
    { id: 'agreement.unsure', title: texts('reading:action.unsure'), group, keys: 'u', isDisabled: cannot, run: () => setMode('unsure') },
    { id: 'agreement.reading', title: texts('reading:action.reading'), group, keys: 'r', isDisabled: cannot || !needsReading, run: () => setMode('choose') },
    {
      id: 'agreement.sentence',
      title: texts('reading:action.sentence'),
      group,
      keys: 't',
      isDisabled: !term || term.quotes.length === 0,
      run: () => {
        if (current) onCurrent(current)
        requestAnimationFrame(focusPassage)
      },
    },
  ])

  const groups = themes.map(({ theme, terms }) => ({
    id: theme,
    title: texts(`reading:theme.${theme}`),
    cards: terms.map((id) => {
      const definition = catalogue.terms.find((each) => each.id === id)
      return { id, code: id, title: definition ? inWords(definition.name) : id, line: id === current ? undefined : heldTermText({ audit, texts }, id), badges: <TermBadge term={effectiveTerm(audit, id)} /> }
    }),
  }))
  const show = (filter: TermFilter) => {
    setFilter(filter)
    const first = filteredTerms(audit, filter)[0]?.terms[0]
    if (first) onCurrent(first)
    else select(null)
  }

  return (
    <>
      <div className="read-bar">
        <SegmentedControl
          label={texts('reading:filter.label')}
          isLabelHidden
          value={filter}
          onChange={show}
          segments={termFilters.map((id) => ({ id, label: `${texts(`reading:filter.${id}`)} ${countTerms(audit, id)}` }))}
        />
      </div>
      {openCount === 0 && <AllDecided />}
      <CardList
        label={texts('reading:term.list')}
        groups={groups}
        current={current}
        onCurrent={onCurrent}
        {...(cannot ? {} : { onEnter: confirm })}
        empty={filter === 'all' || openCount === 0 ? null : <NothingHere filter={filter} onShowAll={() => show('all')} />}
        open={term && <TermCard key={term.id} term={term} mode={mode} onMode={changeMode} onConfirm={confirm} onDecide={decide} failure={failure} />}
      />
    </>
  )
}

function AllDecided() {
  const texts = useTexts()
  const isProcessor = useAudit().side === 'processor'
  return (
    <div className="read-notice">
      <Callout
        tone="good"
        title={texts('reading:filter.empty.open')}
        action={isProcessor ? <Button onPress={() => goTo('checklist')}>{texts('reading:filter.empty.toChecklist')}</Button> : <Button onPress={() => goTo('plan')}>{texts('reading:filter.empty.toPlan')}</Button>}
      >
        {isProcessor ? texts('reading:filter.empty.openNextProcessor') : texts('reading:filter.empty.openNext')}
      </Callout>
    </div>
  )
}

function NothingHere({ filter, onShowAll }: { readonly filter: Exclude<TermFilter, 'all'>; readonly onShowAll: () => void }) {
  const texts = useTexts()
  return (
    <EmptyState
      title={texts(`reading:filter.empty.${filter}`)}
      description={texts(`reading:filter.empty.${filter}Next`)}
      actions={<Button onPress={onShowAll}>{texts('reading:filter.empty.showAll')}</Button>}
    />
  )
}
