import { gate } from '../../../shared/audit/preconditions.ts'
import { type Count, progress } from '../../../shared/audit/progress.ts'
import type { AppError } from '../../../shared/errors.ts'
import { failureText } from '../../app/failure.ts'
import { type Area, goTo } from '../../app/place.ts'
import { useAudit } from '../../app/store.ts'
import { useTexts } from '../../app/texts.ts'
import { Link } from '../../ui/actions/link.tsx'
import { IconDone, IconError, IconWarning } from '../../ui/icons.tsx'
import { placeOf } from './obstacle-places.ts'

interface ObstaclesProps {
  readonly obstacles: readonly AppError[]
  readonly isFrozen: boolean
}

/** What must be mended before the report can be frozen, and what the report will say is unfinished. */
export function Obstacles({ obstacles, isFrozen }: ObstaclesProps) {
  const texts = useTexts()
  if (isFrozen) return <p>{texts('delivery:complete.frozen')}</p>
  return (
    <>
      <p className="report-verdict">
        {obstacles.length === 0 ? <IconDone /> : <IconError />}
        {obstacles.length === 0 ? texts('delivery:complete.none') : texts('delivery:complete.some', { count: obstacles.length })}
      </p>
      <ul className="report-obstacles">
        {obstacles.map((obstacle, index) => (
          <Obstacle key={index} obstacle={obstacle} />
        ))}
        <Cautions />
      </ul>
    </>
  )
}

function Obstacle({ obstacle }: { readonly obstacle: AppError }) {
  const texts = useTexts()
  const place = placeOf(obstacle)
  return (
    <li className="tone-bad">
      <IconError />
      <span>
        {failureText(texts, obstacle)} {place && <Link onPress={() => goTo(place.area, place.selected)}>{texts(`delivery:goTo.${place.area}` as 'delivery:goTo.findings')}</Link>}
      </span>
    </li>
  )
}

const open = ({ done, total }: Count) => total - done

/** Nothing here forbids freezing; each of these stands in the report as it is. */
function Cautions() {
  const texts = useTexts()
  const audit = useAudit()
  const counts = progress(audit)
  const { blocking, warnings } = gate(audit)
  const hasLead = audit.engagement.team.some(({ task }) => task === 'lead_auditor')
  const cautions: readonly { readonly count: number; readonly kind: 'terms' | 'items' | 'claims' | 'hearings' | 'costs'; readonly area: Area }[] = [
    { kind: 'terms', count: open(counts.terms), area: 'agreement' },
    { kind: 'items', count: open(counts.items), area: 'checklist' },
    { kind: 'claims', count: open(counts.claims), area: 'claims' },
    { kind: 'hearings', count: open(counts.hearings), area: 'findings' },
    { kind: 'costs', count: open(counts.costs), area: 'costs' },
  ]
  return (
    <>
      {!hasLead && <Caution area="plan">{texts('delivery:caution.noLead')}</Caution>}
      {!audit.wholeTextRead && <Caution area="agreement">{texts('delivery:caution.textNotRead')}</Caution>}
      {blocking.length + warnings.length > 0 && <Caution area="plan">{texts('delivery:caution.preconditions', { count: blocking.length + warnings.length })}</Caution>}
      {cautions.map(({ kind, count, area }) => count > 0 && <Caution key={kind} area={area}>{texts(`delivery:caution.${kind}`, { count })}</Caution>)}
    </>
  )
}

function Caution({ area, children }: { readonly area: Area; readonly children: string }) {
  const texts = useTexts()
  return (
    <li className="tone-warn">
      <IconWarning />
      <span>
        {children} <Link onPress={() => goTo(area)}>{texts(`delivery:goTo.${area}` as 'delivery:goTo.findings')}</Link>
      </span>
    </li>
  )
}
