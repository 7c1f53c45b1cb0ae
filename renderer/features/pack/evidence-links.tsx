import { goTo } from '../../app/place.ts'
import { useAudit } from '../../app/store.ts'
import { useTexts } from '../../app/texts.ts'
import { Link } from '../../ui/actions/link.tsx'
import { IconEvidence } from '../../ui/icons.tsx'

/** Pieces of evidence under a heading, each leading to its own place; nothing where there are none. */
export function EvidenceLinks({ title, ids }: { readonly title: string; readonly ids: readonly string[] }) {
  const texts = useTexts()
  const { evidence } = useAudit()
  if (ids.length === 0) return null
  return (
    <section>
      <h3>{title}</h3>
      <ul className="pack-evidence">
        {ids.map((id) => (
          <li key={id}>
            <Link icon={IconEvidence} onPress={() => goTo('evidence', id)}>{texts('report:name.item', { id, title: evidence[id]?.title ?? '' })}</Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
