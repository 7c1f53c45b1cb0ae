import { z } from 'zod'

import { RoleDoubtKind } from './role-doubt.ts'

/** Words that no agreement means: what only the other party can do or has to do. Each cue begins with the party, and is looked for where a sentence begins. */
export const RoleSign = z.strictObject({
  kind: RoleDoubtKind,
  cues: z.array(z.string().regex(/^\{(?:controller|processor)\}/)).min(1),
  /** A sentence that it is found in. */
  example: z.string(),
})
export type RoleSign = z.output<typeof RoleSign>
