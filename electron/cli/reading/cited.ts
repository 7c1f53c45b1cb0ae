import type { Quote } from '../../../shared/agreement/quote.ts'

/** A sentence of the agreement with the place where people find it, on one line. */
export type Cited = (quote: Quote) => string
