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
  const steps = rooms.map(({ area, icon, title, count }): Step<Room['area']> => {
    const counted = count?.(audit) ?? { done: 0, total: 0 }
    const state = counted.total > 0 && counted.done === counted.total ? 'done' : counted.done > 0 ? 'current' : 'todo'
    const step = { id: area, icon, label: title(texts), state, stateLabel: texts(`window:step.${state}`) } as const
    return counted.total === 0 ? step : { ...step, count: texts('window:step.count', { ...counted }), countLabel: texts('window:step.countRead', { ...counted }) }
  })
  return (
    <div className="rail">
      <Steps label={texts('window:step.list')} steps={steps} selectedId={area === 'start' ? null : area} onSelect={(area) => goTo(area)} />
    </div>
  )
}
