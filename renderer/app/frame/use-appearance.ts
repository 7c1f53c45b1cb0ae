import { useEffect } from 'react'

import { useStore } from '../store.ts'

/** The window's language and its light or dark follow the settings; `system` leaves light and dark to the system. */
export function useAppearance(): void {
  const { language, theme } = useStore((state) => state.settings)
  useEffect(() => {
    document.documentElement.lang = language
    if (theme === 'system') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = theme
  }, [language, theme])
}
