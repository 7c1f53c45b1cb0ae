/** The two sides of a processing agreement. */
export type Side = 'controller' | 'processor'

export function otherSide(side: Side): Side {
  return side === 'controller' ? 'processor' : 'controller'
}
