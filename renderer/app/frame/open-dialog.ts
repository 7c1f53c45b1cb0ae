import { create } from 'zustand'

/** The dialog of the window's frame that is open: one at a time. */
export type FrameDialog = 'palette' | 'shortcuts' | 'settings' | 'person' | 'about'

export const useFrameDialog = create<{ readonly dialog: FrameDialog | null }>(() => ({ dialog: null }))

export function openDialog(dialog: FrameDialog): void {
  useFrameDialog.setState({ dialog })
}

export function closeDialog(): void {
  useFrameDialog.setState({ dialog: null })
}
