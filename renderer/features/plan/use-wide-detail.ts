import { usePanes } from '../../app/use-panes.ts'

/** Pixels for the detail while nobody chose a width: people read there, and only look at the list. */
const detailWidth = 660

/** The panes of a list beside a detail that is read. */
export function useWideDetail(view: string): ReturnType<typeof usePanes> {
  const { sizes, onSizes } = usePanes(view)
  return { sizes: { detail: detailWidth, ...sizes }, onSizes }
}
