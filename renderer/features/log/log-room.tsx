import { ScreenHeader } from '../../ui/layout/screen-header.tsx'
import { useTexts } from '../../app/texts.ts'

export function LogRoom() {
  return <ScreenHeader title={useTexts()('window:room.log')} />
}
