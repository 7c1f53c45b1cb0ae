import { ScreenHeader } from '../../ui/layout/screen-header.tsx'

/** The start screen. */
export function Start() {
  return <ScreenHeader title="art28" />
}
