import { useState } from 'react'

import { type ControlMapping, MappingStatus } from '../../../shared/agreement/controls/control-mapping.ts'
import type { Control } from '../../../shared/catalogue/control.ts'
import { lawText, withSourceTag } from '../../../shared/report/words.ts'
import { formatList } from '../../../shared/text/format.ts'
import type { Texts } from '../../../shared/text/index.ts'
import { goTo, useSelected } from '../../app/place.ts'
import { useAudit, useCatalogue } from '../../app/store.ts'
import { useInLanguage, useLanguage, useTexts } from '../../app/texts.ts'
import { Link } from '../../ui/actions/link.tsx'
import { SegmentedControl } from '../../ui/actions/segmented-control.tsx'
import { StackedBar } from '../../ui/charts/stacked-bar.tsx'
import { Badge } from '../../ui/feedback/badge.tsx'
import { Callout } from '../../ui/feedback/callout.tsx'
import { EmptyState } from '../../ui/feedback/empty-state.tsx'
import { IconChecklist, IconJudgement } from '../../ui/icons.tsx'
import { DescriptionList } from '../../ui/text/description-list.tsx'
import type { Tone } from '../../ui/tone.ts'
import { type CardGroup, CardList } from './card-list.tsx'
import { Sentence } from './sentence.tsx'
import { DeclareWholeText } from './whole-text.tsx'

const tones: Readonly<Record<MappingStatus, Tone>> = { present: 'good', partial: 'warn', absent: 'bad', unsure: 'info' }

/** Nothing is absent before somebody read the whole text: until then it was not found. */
function statusWords(texts: Texts, status: MappingStatus, isWholeTextRead: boolean): string {
  return status === 'absent' && !isWholeTextRead ? texts('reading:control.notFound') : texts(`report:value.inAgreement.${status}`)
}

function statusTone(status: MappingStatus, isWholeTextRead: boolean): Tone {
  return status === 'absent' && !isWholeTextRead ? 'muted' : tones[status]
}

export function StatusBadge({ status, isJudged = false }: { readonly status: MappingStatus; readonly isJudged?: boolean }) {
  const isRead = useAudit().wholeTextRead !== null || isJudged
  return <Badge tone={statusTone(status, isRead)}>{statusWords(useTexts(), status, isRead)}</Badge>
}

/** Where each control of the catalogue stands in the agreement, theme by theme. */
export function ControlsTab({ onCurrent }: { readonly onCurrent: (id: string) => void }) {
  const texts = useTexts()
  const inWords = useInLanguage()
  const selected = useSelected()
  const audit = useAudit()
  const catalogue = useCatalogue()
  const [filter, setFilter] = useState<MappingStatus | 'all'>('all')
  const { controls } = audit.agreement.reading
  const mapping = controls.find(({ control }) => control === selected)
  const isRead = audit.wholeTextRead !== null
  const count = (status: MappingStatus) => controls.filter((each) => each.status === status).length
  const words = (status: MappingStatus) => statusWords(texts, status, isRead)

  const shown = controls.filter((each) => filter === 'all' || each.status === filter || each === mapping)
  const definitionOf = (id: string) => catalogue.controls.find((each) => each.id === id)
  const byTheme = Map.groupBy(shown, ({ control }) => definitionOf(control)?.theme ?? 'other')
  const groups = [...byTheme].map(([theme, those]): CardGroup => ({
    id: theme,
    title: texts(`report:value.theme.${theme}`),
    cards: those.map(({ control, status }) => ({ id: control, code: control, title: inWords(definitionOf(control)?.title ?? { nl: control, en: control }), badges: <ControlBadges status={status} isKey={definitionOf(control)?.isKey ?? false} /> })),
  }))
  const open = mapping && definitionOf(mapping.control)

  return (
    <>
      <p className="read-about">{texts('reading:control.about')}</p>
      <div className="read-chart">
        <StackedBar label={texts('reading:control.chart')} hasLegend parts={MappingStatus.options.map((status) => ({ label: words(status), value: count(status), tone: statusTone(status, isRead) }))} />
      </div>
      <div className="read-bar">
        <SegmentedControl
          label={texts('reading:filter.label')}
          isLabelHidden
          value={filter}
          onChange={setFilter}
          segments={[{ id: 'all' as const, label: texts('reading:control.all') }, ...MappingStatus.options.filter((status) => count(status) > 0).map((id) => ({ id, label: words(id) }))]}
        />
      </div>
      <CardList
        label={texts('reading:control.list')}
        groups={groups}
        current={mapping?.control ?? null}
        onCurrent={onCurrent}
        open={mapping && open && <OpenControl mapping={mapping} control={open} />}
        empty={<EmptyState title={texts('reading:control.empty')} />}
      />
    </>
  )
}

function ControlBadges({ status, isKey }: { readonly status: MappingStatus; readonly isKey: boolean }) {
  const texts = useTexts()
  return (
    <>
      {isKey && <Badge icon={null}>{texts('reading:control.isKey')}</Badge>}
      <StatusBadge status={status} />
    </>
  )
}

function OpenControl({ mapping: { status, quotes, missing }, control }: { readonly mapping: ControlMapping; readonly control: Control }) {
  const texts = useTexts()
  const language = useLanguage()
  const inWords = useInLanguage()
  const audit = useAudit()
  const judged = audit.agreement.curated?.controls.find((each) => each.control === control.id)
  const item = audit.checklist.find(({ id }) => id === control.id)
  const isUnconfirmed = status === 'absent' && audit.wholeTextRead === null
  const facts = [
    { term: texts('reading:control.question'), description: inWords(control.question) },
    ...(missing.length > 0 ? [{ term: texts('reading:control.missing'), description: formatList(language, missing) }] : []),
    { term: texts('reading:control.law'), description: withSourceTag(texts, lawText(texts, control.legalBasis), control.legalBasisTag) },
  ]
  return (
    <>
      <p>{texts(`reading:control.why.${status}`)}</p>
      {quotes.map((quote) => <Sentence key={quote.range.start} quote={quote} />)}
      {isUnconfirmed && <Callout tone="info" action={<DeclareWholeText />}>{texts('reading:wholeText.why')}</Callout>}
      <DescriptionList isStacked items={facts} />
      {control.bindsByLaw && <p className="read-small">{texts('reading:control.byLaw')}</p>}
      {judged && (
        <Callout tone="neutral" icon={IconJudgement} title={<>{texts('reading:control.byEditor')} <StatusBadge status={judged.status} isJudged /></>}>
          {judged.remark ? inWords(judged.remark) : texts('reading:curated.noRemark')}
        </Callout>
      )}
      {item && <Link icon={IconChecklist} onPress={() => goTo('checklist', item.id)}>{texts('reading:control.toItem')}</Link>}
    </>
  )
}
