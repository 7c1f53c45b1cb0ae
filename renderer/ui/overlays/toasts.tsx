import {
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
  Text,
} from 'react-aria-components'

import { Button } from '../actions/button.tsx'
import { IconButton } from '../actions/icon-button.tsx'
import { IconClose } from '../icons.tsx'
import { toneIcon } from '../feedback/tone-icon.ts'
import { type Tone } from '../tone.ts'
import { useWords } from '../words.ts'

export interface ToastMessage {
  readonly title: string
  readonly description?: string | undefined
  readonly tone?: Tone | undefined
  /** Such as undo; pressing it also takes the notice away. */
  readonly action?: { readonly label: string; readonly onPress: () => void } | undefined
}

const queue = new ToastQueue<ToastMessage>({ maxVisibleToasts: 3 })
const SHOWN_MS = 8000

export const toasts = {
  /** Shows a notice for a while, longer under pointer or focus; one in tone bad stays until closed. Returns what takes it away. */
  show(message: ToastMessage): () => void {
    const key = queue.add(message, message.tone === 'bad' ? {} : { timeout: SHOWN_MS })
    return () => queue.close(key)
  },
}

/** Where notices appear, once in the window. F6 moves the focus into it and out. */
export function Toasts() {
  const { notifications, close } = useWords()
  return (
    <ToastRegion queue={queue} className="toast-region" aria-label={notifications}>
      {({ toast }) => {
        const { title, description, tone = 'neutral', action } = toast.content
        const Symbol = toneIcon[tone]
        return (
          <Toast toast={toast} className={`toast tone-${tone}`}>
            <Symbol />
            <ToastContent className="toast-content">
              <Text slot="title" className="toast-title">
                {title}
              </Text>
              {description ? <Text slot="description">{description}</Text> : null}
            </ToastContent>
            {action ? (
              <Button
                size="small"
                onPress={() => {
                  action.onPress()
                  queue.close(toast.key)
                }}
              >
                {action.label}
              </Button>
            ) : null}
            <IconButton icon={IconClose} label={close} size="small" onPress={() => queue.close(toast.key)} />
          </Toast>
        )
      }}
    </ToastRegion>
  )
}
