import { StrictMode, useMemo } from 'react'
import { createRoot } from 'react-dom/client'
import { z } from 'zod'

import { Frame } from './app/frame/frame.tsx'
import { start } from './app/store.ts'
import { useLanguage, useTexts } from './app/texts.ts'
import { Start } from './features/start/start.tsx'
import { rooms } from './rooms.tsx'
import './ui/styles.css'
import { UiProvider } from './ui/ui-provider.tsx'

// The content policy of the window forbids code made from a string, which zod would otherwise make.
z.config({ jitless: true })

function Window() {
  const texts = useTexts()
  const language = useLanguage()
  const words = useMemo(() => texts('window:ui', { returnObjects: true }), [texts])
  return (
    <UiProvider locale={language === 'nl' ? 'nl-NL' : 'en-GB'} words={words}>
      <Frame rooms={rooms} Start={Start} />
    </UiProvider>
  )
}

await start()
createRoot(document.getElementById('window')!).render(
  <StrictMode>
    <Window />
  </StrictMode>,
)
