import type { z } from 'zod'

import type { Sample } from './assessment.ts'

/**
 * Whether operation may be called met on a sample: one deviation in fewer than 25 fails, in 25 up to 39 asks for 15 more, in 40 or more passes; two always fail.
 *
 * Source: the sampling defaults B2 [judgement]; SPEC S19.
 */
export function sampleVerdict({ size, deviations }: Pick<z.output<typeof Sample>, 'size' | 'deviations'>): 'passes' | 'extend' | 'fails' {
  if (deviations === 0) return 'passes'
  if (deviations > 1 || size < 25) return 'fails'
  return size < 40 ? 'extend' : 'passes'
}
