import { type Icon, IconDone, IconError, IconInfo, IconNotTested, IconTodo, IconWarning } from '../icons.tsx'
import { type Tone } from '../tone.ts'

/** The shape that says what a tone says, for who does not see its colour. */
export const toneIcon: Readonly<Record<Tone, Icon>> = {
  neutral: IconTodo,
  info: IconInfo,
  good: IconDone,
  warn: IconWarning,
  bad: IconError,
  muted: IconNotTested,
}
