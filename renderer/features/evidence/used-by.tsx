import { useRef } from 'react'

import { useAttempts } from '../../app/failure.ts'
import { FailureNotice } from '../../app/failure-notice.tsx'
import { goTo } from '../../app/place.ts'
import { useAudit } from '../../app/store.ts'
import { useTexts } from '../../app/texts.ts'
import { Button } from '../../ui/actions/button.tsx'
import { IconButton } from '../../ui/actions/icon-button.tsx'
import { Link } from '../../ui/actions/link.tsx'
import { EmptyState } from '../../ui/feedback/empty-state.tsx'
import { IconClose, IconLink } from '../../ui/icons.tsx'
import { firstControl, useKeptFocus } from '../../ui/use-kept-focus.ts'
import type { NamedUse } from './named-uses.ts'
import { isRelinkable, relink } from './relink.ts'

interface UsedByProps {
  readonly id: string
  readonly uses: readonly NamedUse[]
  readonly isEditable: boolean
  readonly onLink: () => void
}

/** What rests on a piece; leads there, and lets go of it where that can be done from here. */
export function UsedBy({ id, uses, isEditable, onLink }: UsedByProps) {
  const texts = useTexts()
  const audit = useAudit()
  const { failure, attempt } = useAttempts()
  const place = useRef<HTMLDivElement>(null)
  useKeptFocus(place, firstControl)
  const link = (
    <Button icon={IconLink} isDisabled={!isEditable} shortcut="L" onPress={onLink}>
      {texts('evidence:link')}
    </Button>
  )
  if (uses.length === 0) return <EmptyState icon={IconLink} title={texts('evidence:uses.none')} description={texts('evidence:uses.noneAbout')} actions={link} />
  return (
    <div ref={place} className="evidence-used">
      <ul className="evidence-uses" aria-label={texts('evidence:uses.title')}>
        {uses.map((use) => {
          const { kind, name, area } = use
          return (
            <li key={`${kind}-${use.id}`}>
              <span className="evidence-soft">{texts(`evidence:uses.kind.${kind}`)}</span>
              <span>{area ? <Link onPress={() => goTo(area, kind === 'notice' ? null : use.id)}>{name}</Link> : name}</span>
              {isRelinkable(use) && (
                <IconButton size="small" icon={IconClose} label={texts('evidence:uses.unlink', { name })} isDisabled={!isEditable} onPress={() => void attempt(() => relink(audit, use, id, false))} />
              )}
            </li>
          )
        })}
      </ul>
      <FailureNotice failure={failure} />
      {link}
    </div>
  )
}
