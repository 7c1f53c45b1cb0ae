import type { Readiness } from '../../../shared/audit/readiness.ts'
import { type Icon, IconBlocked, IconDone, IconNotReceived, IconUnsure } from '../../ui/icons.tsx'
import type { Tone } from '../../ui/tone.ts'

/** How readiness is drawn. What lies ready is not green: it was not judged. */
export const readinessTone: Readonly<Record<Readiness, { readonly tone: Tone; readonly icon: Icon }>> = {
  missing: { tone: 'warn', icon: IconNotReceived },
  possible: { tone: 'neutral', icon: IconUnsure },
  ready: { tone: 'info', icon: IconDone },
  unavailable: { tone: 'muted', icon: IconBlocked },
}
