import { useEffect, useRef } from 'react'

import { isTyping } from '../../app/actions.ts'

/** Takes what is pasted anywhere in the room, but for what is pasted into a field or a dialog. */
export function usePastedFiles(isEditable: boolean, filesIn: (clipboard: DataTransfer) => readonly File[], take: (files: readonly File[]) => void): void {
  const latest = useRef({ filesIn, take })
  latest.current = { filesIn, take }
  useEffect(() => {
    if (!isEditable) return
    const paste = (event: ClipboardEvent) => {
      if (event.defaultPrevented || !event.clipboardData || isTyping(event.target) || document.querySelector('[role="dialog"]')) return
      const files = latest.current.filesIn(event.clipboardData)
      if (files.length === 0) return
      event.preventDefault()
      latest.current.take(files)
    }
    document.addEventListener('paste', paste)
    return () => document.removeEventListener('paste', paste)
  }, [isEditable])
}
