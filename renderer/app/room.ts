import type { ComponentType } from 'react'

import type { Audit } from '../../shared/audit/audit.ts'
import type { Count } from '../../shared/audit/progress.ts'
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
  /** How far this step is, as counts that can be checked in the room; null where counting says nothing. */
  readonly count: ((audit: Audit) => Count) | null
  readonly Room: ComponentType
}
