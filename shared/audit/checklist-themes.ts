import type { Control } from '../catalogue/control.ts'
import type { ChecklistItem } from './assessment.ts'

type Theme = Control['theme']

/** Chapters of the checklist in reading order. */
const themes: readonly Theme[] = ['audit', 'agreement', 'instructions', 'people', 'security', 'sub_processors', 'transfers', 'data_subjects', 'breaches', 'ending']

export interface ChecklistChapter {
  /** `other` holds what bears on no control. */
  readonly theme: Theme | 'other'
  readonly items: readonly ChecklistItem[]
}

/** The checklist in chapters, each item under the theme of the first control it bears on; chapters without items are left out. */
export function checklistChapters(items: readonly ChecklistItem[], controls: readonly Control[]): readonly ChecklistChapter[] {
  const themeOf = new Map(controls.map((control) => [control.id, control.theme]))
  const itemTheme = (item: ChecklistItem) => item.controls.map((control) => themeOf.get(control)).find((theme) => theme !== undefined) ?? 'other'
  return [...themes, 'other' as const]
    .map((theme) => ({ theme, items: items.filter((item) => itemTheme(item) === theme) }))
    .filter((chapter) => chapter.items.length > 0)
}
