import { create } from 'zustand'

import type { Audit } from '../../../shared/audit/audit.ts'

/** A dialog of the start that is open, wherever in the window the person is: one at a time. */
export type StartDialog =
  | { readonly kind: 'new'; readonly side: Audit['side']; readonly agreement: string | null }
  | { readonly kind: 'verify' }

export const useStartDialog = create<{ readonly dialog: StartDialog | null }>(() => ({ dialog: null }))

export function openStartDialog(dialog: StartDialog): void {
  useStartDialog.setState({ dialog })
}

export function closeStartDialog(): void {
  useStartDialog.setState({ dialog: null })
}
