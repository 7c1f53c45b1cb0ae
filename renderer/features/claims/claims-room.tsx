import { ScreenHeader } from '../../ui/layout/screen-header.tsx'
import { useTexts } from '../../app/texts.ts'

export function ClaimsRoom() {
  return <ScreenHeader title={useTexts()('window:room.claims')} />
}
