import { useCallback, useEffect, useMemo, useRef, useState } from 'react'

import { progress } from '../../../shared/audit/progress.ts'
import { useActions } from '../../app/actions.ts'
import { AgreementReader } from '../../app/agreement-text/agreement-reader.tsx'
import { FailureNotice } from '../../app/failure-notice.tsx'
import { FrozenNotice } from '../../app/frozen-notice.tsx'
import { LongWorkNotice } from '../../app/long-work-notice.tsx'
import { select, showPassage, useSelected } from '../../app/place.ts'
import { useAudit, useCatalogue, useIsEditable } from '../../app/store.ts'
import { useInLanguage, useTexts } from '../../app/texts.ts'
import { usePanes } from '../../app/use-panes.ts'
import { Button } from '../../ui/actions/button.tsx'
import { ProgressBar } from '../../ui/feedback/progress-bar.tsx'
import { ScreenHeader } from '../../ui/layout/screen-header.tsx'
import { SplitView } from '../../ui/layout/split-view.tsx'
import { Tabs } from '../../ui/layout/tabs.tsx'
import './agreement.css'
import { focusCard } from './card-list.tsx'
import { ClaimsTab } from './claims-tab.tsx'
import { ControlsTab } from './controls-tab.tsx'
import { CuratedTab } from './curated-tab.tsx'
import { DutiesTab } from './duties-tab.tsx'
import { FileTab } from './file-tab.tsx'
import { FormTab } from './form-tab.tsx'
import { GapsTab } from './gaps-tab.tsx'
import { NewVersionDialog } from './new-version-dialog.tsx'
import { quotingOn } from './quoting.ts'
import { marksOf, nextAt, sentenceMarks } from './sentence-marks.ts'
import { type Tab, tabOf } from './subjects.ts'
import { TermsTab } from './terms-tab.tsx'
import { type NewVersionReading, useNewVersion } from './use-new-version.ts'
import { VersionsTab } from './versions-tab.tsx'
import { DeclareWholeText, WholeTextDialog, WholeTextState } from './whole-text.tsx'

/** From this width of the window there is room for the contents beside text and cards. */
const wideWindow = 1600

/** The agreement's text, and beside it what was read in it: every card leads to its sentence, and every marked sentence to its card. */
export function AgreementRoom() {
  const texts = useTexts()
  const panes = usePanes('agreement')
  const { agreement, amendments } = useAudit()
  const isEditable = useIsEditable()
  const newVersion = useNewVersion()
  const selected = useSelected()
  const search = useRef<HTMLInputElement>(null)
  const [tab, setTab] = useState<Tab>(() => tabOf(selected, agreement) ?? 'terms')
  useEffect(() => setTab((before) => tabOf(selected, agreement) ?? before), [selected, agreement])

  const { marks, chosenMarks, onMark, showFirst } = useMarks(tab)
  const onCurrent = useCallback(
    (id: string) => {
      select(id)
      showFirst(id)
    },
    [showFirst],
  )
  const group = texts('reading:group')
  useActions([
    { id: 'agreement.search', title: texts('reading:action.search'), group, keys: '/', run: () => search.current?.focus() },
    { id: 'agreement.newVersion', title: texts('versions:view.read'), group, isDisabled: !isEditable, run: () => void newVersion.read() },
  ])

  const { curated, reading } = agreement
  const tabs = [
    { id: 'terms', label: texts('reading:tab.terms'), content: <TermsTab onCurrent={onCurrent} /> },
    { id: 'duties', label: texts('reading:tab.duties'), content: <DutiesTab onCurrent={onCurrent} /> },
    { id: 'claims', label: texts('reading:tab.claims'), content: <ClaimsTab onCurrent={onCurrent} /> },
    { id: 'gaps', label: texts('reading:tab.gaps'), content: <GapsTab onCurrent={onCurrent} /> },
    { id: 'controls', label: texts('reading:tab.controls'), content: <ControlsTab onCurrent={onCurrent} /> },
    ...(curated ? [{ id: 'curated', label: texts('reading:tab.curated'), content: <CuratedTab curated={curated} onCurrent={onCurrent} /> }] : []),
    ...(reading.forms.length > 0 ? [{ id: 'form', label: texts('forms:tab'), content: <FormTab /> }] : []),
    { id: 'file', label: texts('reading:tab.file'), content: <FileTab /> },
    ...(amendments.length > 0 ? [{ id: 'versions', label: texts('versions:view.tab'), content: <VersionsTab /> }] : []),
  ]
  const goToTab = (id: string) => {
    select(null)
    setTab(id as Tab)
  }

  return (
    <div className="agreement-room">
      <Header newVersion={newVersion} />
      <div className="agreement-panes">
        <SplitView
          {...panes}
          panes={[
            {
              id: 'text',
              label: texts('reading:pane.text'),
              minWidth: 300,
              content: (
                <AgreementReader
                  source={agreement.source}
                  reading={agreement.reading}
                  marks={marks}
                  chosenMarks={chosenMarks}
                  onMark={onMark}
                  isOutlineOpenAtFirst={window.innerWidth >= wideWindow}
                  searchRef={search}
                  searchShortcut="/"
                />
              ),
            },
            { id: 'read', label: texts('reading:pane.read'), minWidth: 400, width: 560, content: <Tabs label={texts('reading:tab.label')} tabs={tabs} selectedId={tab} onSelect={goToTab} /> },
          ]}
        />
      </div>
      <WholeTextDialog />
      {newVersion.compared && <NewVersionDialog compared={newVersion.compared} onClose={newVersion.leave} />}
    </div>
  )
}

function Header({ newVersion }: { readonly newVersion: NewVersionReading }) {
  const texts = useTexts()
  const audit = useAudit()
  const isEditable = useIsEditable()
  const { done, total } = useMemo(() => progress(audit).terms, [audit])
  return (
    <>
      <ScreenHeader
        title={texts('window:room.agreement')}
        badges={<WholeTextState />}
        actions={
          <>
            <div className="agreement-progress">
              <ProgressBar label={texts('reading:progress.label')} isLabelHidden value={done} max={total} valueLabel={texts('reading:progress.value', { done, total })} />
              <span aria-hidden>{texts('reading:progress.value', { done, total })}</span>
            </div>
            {!audit.wholeTextRead && <DeclareWholeText />}
            <Button isDisabled={!isEditable} onPress={() => void newVersion.read()}>{texts('versions:view.read')}</Button>
          </>
        }
      />
      {(newVersion.work.progress || newVersion.failure) && (
        <div className="read-notice">
          <LongWorkNotice work={newVersion.work} label={texts('versions:view.reading')} />
          <FailureNotice failure={newVersion.failure} />
        </div>
      )}
      {!isEditable && (
        <div className="read-notice">
          <FrozenNotice />
        </div>
      )}
    </>
  )
}

/** The sentences that stand out on a tab; on the controls' tab only those of the chosen one, since together they cover half the text. */
function useMarks(tab: Tab) {
  const texts = useTexts()
  const { agreement } = useAudit()
  const catalogue = useCatalogue()
  const inWords = useInLanguage()
  const selected = useSelected()
  const quoting = useMemo(() => quotingOn(tab, agreement, catalogue, inWords, texts), [tab, agreement, catalogue, inWords, texts])
  const only = tab === 'controls' ? selected : null
  const sentences = useMemo(() => sentenceMarks(tab === 'controls' ? quoting.filter(({ id }) => id === only) : quoting), [tab, quoting, only])
  const chosenMarks = useMemo(() => marksOf(sentences, selected), [sentences, selected])

  const onMark = useCallback(
    (mark: string) => {
      const id = nextAt(sentences, mark, selected)
      if (id === null) return
      select(id)
      showPassage(sentences.marks.find((each) => each.id === mark)!.range)
      focusCard(id)
    },
    [sentences, selected],
  )
  const showFirst = useCallback(
    (id: string) => {
      const range = quoting.find((each) => each.id === id)?.ranges[0]
      if (range) showPassage(range)
    },
    [quoting],
  )
  return { marks: sentences.marks, chosenMarks, onMark, showFirst }
}
