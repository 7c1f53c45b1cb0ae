import type { PaneSizes } from '../ui/layout/split-view.tsx'
import { reportFailure } from './failure.ts'
import { saveSettings, useStore } from './store.ts'

/** The widths of a view's panes, remembered on this machine: spread into `<SplitView>`. */
export function usePanes(view: string): { readonly sizes: PaneSizes; readonly onSizes: (sizes: PaneSizes) => void } {
  const panes = useStore(({ settings }) => settings.panes)
  return {
    sizes: panes[view] ?? {},
    onSizes: (sizes) => void saveSettings({ panes: { ...panes, [view]: sizes } }).catch(reportFailure),
  }
}
