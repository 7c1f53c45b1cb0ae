import type { ChecklistItem } from '../../../shared/audit/assessment.ts'
import type { Control } from '../../../shared/catalogue/control.ts'
import { useCatalogue } from '../../app/store.ts'

/** The control that an item tests, for items that test one. */
export function useControl({ source }: ChecklistItem): Control | null {
  const { controls } = useCatalogue()
  return source.kind === 'control' ? (controls.find(({ id }) => id === source.control) ?? null) : null
}
