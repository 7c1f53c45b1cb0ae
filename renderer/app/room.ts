import type { ComponentType } from 'react'

import type { Audit } from '../../shared/audit/audit.ts'
import type { Progress } from '../../shared/audit/progress.ts'
import type { Texts } from '../../shared/text/index.ts'
import type { Icon } from '../ui/icons.tsx'
import type { Area } from './place.ts'

/** One step of the work, with a room of its own in the window. */
export interface Room {
  readonly area: Exclude<Area, 'start'>
  readonly icon: Icon
  readonly title: (texts: Texts) => string
  /** Whose dossiers have this step. */
  readonly sides: readonly Audit['side'][]
  /** The count that says how far this step is, and that can be checked in the room; null where counting says nothing. */
  readonly count: keyof Progress | null
  readonly Room: ComponentType
}
