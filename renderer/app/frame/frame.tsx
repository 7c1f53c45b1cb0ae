import { type ComponentType, type ReactNode, useEffect, useMemo } from 'react'

import { SplitView } from '../../ui/layout/split-view.tsx'
import { Toasts } from '../../ui/overlays/toasts.tsx'
import { useActions, useShortcuts } from '../actions.ts'
import { AgreementBeside } from '../agreement-text/agreement-beside.tsx'
import { rememberPlace, usePlace } from '../place.ts'
import type { Room } from '../room.ts'
import { useStore } from '../store.ts'
import { useTexts } from '../texts.ts'
import { usePanes } from '../use-panes.ts'
import { FrameDialogs } from './frame-dialogs.tsx'
import './frame.css'
import { useFrameActions } from './frame-actions.ts'
import { HomelessFailures } from './homeless-failures.tsx'
import { Rail } from './rail.tsx'
import { TitleBar } from './title-bar.tsx'
import { useAppearance } from './use-appearance.ts'
import { useMain } from './use-main.ts'

/** The window: a bar above, the steps at the left, the room, and the agreement's text beside it when asked for. */
export function Frame({ rooms, Start }: { readonly rooms: readonly Room[]; readonly Start: ComponentType }) {
  const side = useStore(({ open }) => open?.audit.side)
  const area = usePlace(({ place }) => place.area)
  const mine = useMemo(() => rooms.filter(({ sides }) => side !== undefined && sides.includes(side)), [rooms, side])
  const room = mine.find((each) => each.area === area)
  useAppearance()
  useMain()
  useShortcuts()
  useActions(useFrameActions(mine))
  const dossier = useStore(({ open }) => open?.id)
  useEffect(() => (dossier === undefined ? undefined : usePlace.subscribe(() => rememberPlace(dossier))), [dossier])
  useEffect(() => {
    const room = document.getElementById('room')
    if (!room?.contains(document.activeElement)) room?.focus({ preventScroll: true })
  }, [area])

  return (
    <div className="frame">
      <TitleBar />
      <HomelessFailures />
      <div className="frame-body">
        {side && <Rail rooms={mine} />}
        {room ? <RoomBesideText key={`${dossier} ${room.area}`} room={room} /> : <RoomFrame label="art28"><Start /></RoomFrame>}
      </div>
      <Toasts />
      <FrameDialogs />
    </div>
  )
}

function RoomFrame({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <main id="room" className="room" tabIndex={-1} aria-label={label}>
      {children}
    </main>
  )
}

/** Room and text are both of the main region, so that the splitter between them is too. The room stays as it is when the text comes or goes. */
function RoomBesideText({ room: { Room, area, title } }: { readonly room: Room }) {
  const texts = useTexts()
  const panes = usePanes('beside')
  const isBeside = usePlace((state) => state.isAgreementBeside) && area !== 'agreement'
  return (
    <RoomFrame label={title(texts)}>
      <SplitView
        {...panes}
        panes={[
          { id: 'room', label: title(texts), minWidth: 420, content: <div className="room-beside"><Room /></div> },
          ...(isBeside ? [{ id: 'agreement', label: texts('window:agreement.title'), minWidth: 320, width: 440, content: <AgreementBeside /> }] : []),
        ]}
      />
    </RoomFrame>
  )
}
