import { ratio, type Verdict } from './score.ts'

/** Facts found whose confidence is at least `from` and less than `to`, and the share of them that is right. */
export interface Band {
  readonly from: number
  readonly to: number
  readonly found: number
  readonly right: number
  readonly share: number | null
}

const bounds = [0, 0.6, 0.7, 0.8, 0.85, 0.9, 1.01]

/** How often the reading is right when it is so sure: a reading that knows itself has rising shares. */
export function calibrate(verdicts: readonly Verdict[]): readonly Band[] {
  return bounds.slice(1).map((to, index) => {
    const from = bounds[index]!
    const within = verdicts.filter(({ confidence }) => confidence !== null && confidence >= from && confidence < to)
    const right = within.filter(({ kind }) => kind === 'right').length
    return { from, to: Math.min(to, 1), found: within.length, right, share: ratio(right, within.length) }
  })
}
