import { PreconditionId } from '../../../shared/audit/preparation.ts'

export const planTabs = ['gate', 'dates', 'engagement', 'letters', 'documents'] as const
export type PlanTab = (typeof planTabs)[number]

export interface PlaceInPlan {
  readonly tab: PlanTab
  /** What is chosen there: a precondition, a letter, a request. */
  readonly id: string | null
}

/** Where a selection lies: a tab by its name, `letters/notice`, or a precondition by its id alone. */
export function placeInPlan(selected: string | null): PlaceInPlan {
  const [first = '', id = null] = (selected ?? '').split('/')
  const tab = planTabs.find((each) => each === first)
  if (tab) return { tab, id }
  return { tab: 'gate', id: PreconditionId.safeParse(first).success ? first : null }
}

export function selectionOf(tab: PlanTab, id: string): string {
  return `${tab}/${id}`
}
