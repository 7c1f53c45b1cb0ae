import { useMemo, useState } from 'react'

import type { Audit } from '../../../shared/audit/audit.ts'
import type { Evidence } from '../../../shared/audit/evidence.ts'
import { useAttempts } from '../../app/failure.ts'
import { FailureNotice } from '../../app/failure-notice.tsx'
import { goTo } from '../../app/place.ts'
import { useAudit } from '../../app/store.ts'
import { useInLanguage, useTexts } from '../../app/texts.ts'
import { Button } from '../../ui/actions/button.tsx'
import { ButtonGroup } from '../../ui/actions/button-group.tsx'
import { Badge } from '../../ui/feedback/badge.tsx'
import { EmptyState } from '../../ui/feedback/empty-state.tsx'
import { SearchField } from '../../ui/fields/search-field.tsx'
import { List } from '../../ui/data/list.tsx'
import { Dialog } from '../../ui/overlays/dialog.tsx'
import { relink } from './relink.ts'
import { namedUses, type NamedUse } from './named-uses.ts'

interface LinkDialogProps {
  readonly evidence: Evidence
  readonly onClose: () => void
}

/** Links a piece to items and claims that were assessed, and lets go of them. */
export function LinkDialog({ evidence: { id, title }, onClose }: LinkDialogProps) {
  const texts = useTexts()
  const audit = useAudit()
  const [words, setWords] = useState('')
  const [chosen, setChosen] = useState<string | null>(null)
  const { failure, attempt } = useAttempts()
  const all = useLinkable(audit)
  const shown = useMemo(() => all.filter(({ name }) => name.toLowerCase().includes(words.trim().toLowerCase())), [all, words])
  const isLinked = (use: NamedUse) => (use.kind === 'item' ? audit.assessments[use.id] : audit.claims[use.id])?.evidence.includes(id) ?? false
  const target = shown.find((use) => keyOf(use) === chosen)

  const link = (use: NamedUse | undefined) => use && void attempt(() => relink(audit, use, id, !isLinked(use)))
  return (
    <Dialog
      isOpen
      size="large"
      onClose={onClose}
      title={texts('evidence:linking.title', { id })}
      description={title}
      footer={
        <>
          <Button onPress={onClose}>{texts('window:ui.close')}</Button>
          <Button variant="primary" isDisabled={!target} onPress={() => link(target)}>
            {texts(target && isLinked(target) ? 'evidence:linking.undo' : 'evidence:linking.do')}
          </Button>
        </>
      }
    >
      <div className="evidence-linking">
        <p className="evidence-soft">{texts('evidence:linking.about')}</p>
        <SearchField label={texts('evidence:linking.search')} value={words} onChange={setWords} autoFocus />
        <div className="evidence-linkable">
          <List
            label={texts('evidence:linking.found')}
            rowHeight={48}
            items={shown.map((use) => ({
              id: keyOf(use),
              title: use.name,
              meta: texts(`evidence:uses.kind.${use.kind}`),
              ...(isLinked(use) && { badge: <Badge tone="good">{texts('evidence:linking.linked')}</Badge> }),
            }))}
            selectedId={chosen}
            onSelect={setChosen}
            onOpen={(key) => link(shown.find((use) => keyOf(use) === key))}
            empty={
              <EmptyState
                title={texts(all.length === 0 ? 'evidence:linking.nothing' : 'evidence:empty.filtered')}
                actions={
                  <ButtonGroup>
                    <Button onPress={() => goTo('checklist')}>{texts('evidence:linking.toChecklist')}</Button>
                    <Button onPress={() => goTo('claims')}>{texts('evidence:linking.toClaims')}</Button>
                  </ButtonGroup>
                }
              />
            }
          />
        </div>
        <FailureNotice failure={failure} />
      </div>
    </Dialog>
  )
}

const keyOf = ({ kind, id }: NamedUse) => `${kind}:${id}`

/** What evidence can be linked to from here: the assessed items and judged claims, by name. */
function useLinkable(audit: Audit): readonly NamedUse[] {
  const texts = useTexts()
  const inLanguage = useInLanguage()
  return useMemo(() => {
    const items = Object.keys(audit.assessments).map((id) => ({ kind: 'item' as const, id }))
    const claims = Object.keys(audit.claims).map((id) => ({ kind: 'claim' as const, id }))
    return namedUses(audit, [...items, ...claims], texts, inLanguage)
  }, [audit, texts, inLanguage])
}
