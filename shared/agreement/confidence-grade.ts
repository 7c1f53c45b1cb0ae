import type { z } from 'zod'

import type { ConfidenceGrade } from './gaps/gap.ts'

/** A term's or claim's measure of confidence as people say it; a word for sorting, not a chance of being right. */
export function confidenceGrade(confidence: number): z.output<typeof ConfidenceGrade> {
  if (confidence >= 0.85) return 'high'
  return confidence >= 0.7 ? 'medium' : 'low'
}
