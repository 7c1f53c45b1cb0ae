import { ScreenHeader } from '../../ui/layout/screen-header.tsx'
import { useTexts } from '../../app/texts.ts'

export function FindingsRoom() {
  return <ScreenHeader title={useTexts()('window:room.findings')} />
}
