import type { Wanted } from '../../../shared/audit/readiness.ts'
import { useLanguage, useTexts } from '../../app/texts.ts'
import { Badge } from '../../ui/feedback/badge.tsx'
import { Panel } from '../../ui/layout/panel.tsx'
import { Stack } from '../../ui/layout/stack.tsx'
import { DocumentDetail } from './document-detail.tsx'
import { ItemDetail } from './item-detail.tsx'
import { nameOf } from './readiness-columns.tsx'
import { readinessTone } from './readiness-tone.ts'

/** What can be asked, with how ready it is and what would show it. */
export function WantedDetail({ wanted }: { readonly wanted: Wanted }) {
  const texts = useTexts()
  const language = useLanguage()
  const { source, readiness } = wanted
  return (
    <Panel isScrolling title={nameOf(texts, wanted, language)} description={kindOf(texts, wanted)}>
      <Stack>
        <div className="pack-readiness">
          <Badge {...readinessTone[readiness]}>{texts(`pack:readiness.${readiness}`)}</Badge>
          <p>{texts(`pack:readinessAbout.${readiness}`)}</p>
        </div>
        {source.kind === 'document' ? <DocumentDetail wanted={wanted} request={source.request} /> : <ItemDetail wanted={wanted} item={source.item} />}
      </Stack>
    </Panel>
  )
}

function kindOf(texts: ReturnType<typeof useTexts>, { source, theme }: Wanted): string {
  if (source.kind === 'item') return texts(`pack:item.kind.${source.item.source.kind}`)
  return theme === 'other' ? texts('pack:document.kindOwn') : texts('pack:document.kind')
}
