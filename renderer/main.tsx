// First, because the order in which style layers appear is the order in which they win.
import './ui/styles.css'

import '../shared/contract/without-compiling.ts'

import { StrictMode, useMemo } from 'react'
import { createRoot } from 'react-dom/client'

import { resume } from './app/entering.ts'
import { Frame } from './app/frame/frame.tsx'
import { start } from './app/store.ts'
import { useLanguage, useTexts } from './app/texts.ts'
import { StartActions } from './features/start/start-actions.tsx'
import { Start } from './features/start/start.tsx'
import { rooms } from './rooms.tsx'
import { refuseMarkup } from './ui/trusted-types.ts'
import { UiProvider } from './ui/ui-provider.tsx'

function Window() {
  const texts = useTexts()
  const language = useLanguage()
  const words = useMemo(() => texts('window:ui', { returnObjects: true }), [texts])
  return (
    <UiProvider locale={language === 'nl' ? 'nl-NL' : 'en-GB'} words={words}>
      <Frame rooms={rooms} Start={Start} />
      <StartActions />
    </UiProvider>
  )
}

refuseMarkup()
await start()
resume()
createRoot(document.getElementById('window')!).render(
  <StrictMode>
    <Window />
  </StrictMode>,
)
