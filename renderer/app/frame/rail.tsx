import { useMemo } from 'react'

import { progress } from '../../../shared/audit/progress.ts'
import { type Step, Steps } from '../../ui/text/steps.tsx'
import { goTo, usePlace } from '../place.ts'
import type { Room } from '../room.ts'
import { useAudit } from '../store.ts'
import { useTexts } from '../texts.ts'

/** The steps of the audit, how far each is, and which one the person is in. */
export function Rail({ rooms }: { readonly rooms: readonly Room[] }) {
  const texts = useTexts()
  const audit = useAudit()
  const area = usePlace((state) => state.place.area)
  const counts = useMemo(() => progress(audit), [audit])
  const steps = rooms.map(({ area, icon, title, count }): Step<Room['area']> => {
    const counted = count && counts[count]
    if (!counted || counted.total === 0) return { id: area, icon, label: title(texts), state: null, stateLabel: null }
    const state = counted.done === counted.total ? 'done' : counted.done > 0 ? 'current' : 'todo'
    return {
      id: area,
      icon,
      label: title(texts),
      state,
      stateLabel: texts(`window:step.${state}`),
      count: texts('window:step.count', { ...counted }),
      countLabel: texts('window:step.countRead', { ...counted }),
    }
  })
  return (
    <div className="rail">
      <Steps label={texts('window:step.list')} steps={steps} selectedId={area === 'start' ? null : area} onSelect={(area) => goTo(area)} />
    </div>
  )
}
