import { useMemo, useRef, useState } from 'react'

import type { FindingSource } from '../../../shared/audit/finding.ts'
import { goTo } from '../../app/place.ts'
import { useAudit, useCatalogue } from '../../app/store.ts'
import { useLanguage, useTexts } from '../../app/texts.ts'
import { IconButton } from '../../ui/actions/icon-button.tsx'
import { Link } from '../../ui/actions/link.tsx'
import { Badge } from '../../ui/feedback/badge.tsx'
import { ComboBox } from '../../ui/fields/combo-box.tsx'
import { Select } from '../../ui/fields/select.tsx'
import { IconRemove } from '../../ui/icons.tsx'
import { firstControl, useKeptFocus } from '../../ui/use-kept-focus.ts'
import type { FindingFormProps } from './finding-form.tsx'
import { sourceTitle, sourcesOf } from './source-names.ts'

type Kind = FindingSource['kind']
const kinds: readonly Kind[] = ['item', 'claim', 'gap', 'curatedGap', 'contradiction', 'term']
const roomOf = { item: 'checklist', claim: 'claims', gap: 'agreement', curatedGap: 'agreement', contradiction: 'agreement', term: 'agreement' } as const

/** What in the audit a finding rests on, each with the way to it. */
export function SourcesSection({ written: { sources }, change, isReadOnly }: FindingFormProps) {
  const texts = useTexts()
  const audit = useAudit()
  const catalogue = useCatalogue()
  const language = useLanguage()
  const [kind, setKind] = useState<Kind>('item')
  const place = useRef<HTMLElement>(null)
  useKeptFocus(place, firstControl)
  const free = useMemo(() => {
    const taken = new Set(sources.filter((source) => source.kind === kind).map(({ id }) => id))
    return sourcesOf(audit, kind).filter((id) => !taken.has(id)).map((id) => ({ id, label: texts('report:name.item', { id, title: sourceTitle(audit, catalogue, language, { kind, id }) }) }))
  }, [audit, catalogue, language, kind, sources, texts])
  return (
    <section ref={place} className="findings-section" aria-labelledby="findings-sources">
      <h3 id="findings-sources">{texts('findings:part.sources')}</h3>
      {sources.length > 0 && (
        <ul className="findings-sources">
          {sources.map((source) => (
            <li key={`${source.kind} ${source.id}`}>
              <Badge icon={null}>{texts(`report:value.sourceKind.${source.kind}`)}</Badge>
              <Link onPress={() => goTo(roomOf[source.kind], source.id)}>{sourceTitle(audit, catalogue, language, source)}</Link>
              {!isReadOnly && <IconButton icon={IconRemove} size="small" label={texts('findings:source.remove', { id: source.id })} onPress={() => void change({ sources: sources.filter((each) => each !== source) })} />}
            </li>
          ))}
        </ul>
      )}
      {!isReadOnly && (
        <div className="findings-pair">
          <Select label={texts('findings:source.kind')} value={kind} onChange={setKind} options={kinds.map((id) => ({ id, label: texts(`report:value.sourceKind.${id}`) }))} />
          <ComboBox
            key={kind}
            label={texts('findings:source.add')}
            placeholder={texts('findings:field.choose')}
            options={free}
            value={null}
            onChange={(id) => id && void change({ sources: [...sources, { kind, id }] })}
          />
        </div>
      )}
    </section>
  )
}
