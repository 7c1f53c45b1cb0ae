import { type ClipboardEvent, type DragEvent, type ReactNode, useState } from 'react'
import { Button as AriaButton, FileTrigger } from 'react-aria-components'

import { given } from '../given.ts'
import { IconImport } from '../icons.tsx'

export interface DropZoneProps {
  /** What may be dropped here: "Sleep bestanden hierheen, plak ze, of kies ze". Pressing it asks for files. */
  readonly label: string
  readonly description?: ReactNode
  /** Dropped, pasted or chosen; never none. */
  readonly onFiles: (files: readonly File[]) => void
  /** Instead of the browser's own file dialog, when the window asks for files elsewhere. */
  readonly onPress?: (() => void) | undefined
  /** As an `accept` attribute lists them; only for the file dialog. */
  readonly accept?: readonly string[] | undefined
  readonly isSingle?: boolean | undefined
  readonly isDisabled?: boolean | undefined
  /** With content, the whole of it takes files, and the words appear only while some hang above it. */
  readonly children?: ReactNode
}

export function DropZone({ label, description, onFiles, onPress, accept, isSingle, isDisabled, children }: DropZoneProps) {
  const [isOver, setIsOver] = useState(false)
  const take = (files: FileList | null | undefined) => {
    const taken = [...(files ?? [])].slice(0, isSingle ? 1 : undefined)
    if (taken.length > 0 && !isDisabled) onFiles(taken)
    return taken.length > 0
  }
  const handlers = {
    onDragOver: (event: DragEvent) => {
      if (isDisabled || !event.dataTransfer.types.includes('Files')) return
      event.preventDefault()
      setIsOver(true)
    },
    onDragLeave: (event: DragEvent) => {
      if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setIsOver(false)
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault()
      setIsOver(false)
      take(event.dataTransfer.files)
    },
    onPaste: (event: ClipboardEvent) => {
      if (take(event.clipboardData.files)) event.preventDefault()
    },
  }
  const words = (
    <>
      <IconImport />
      <span className="drop-label">{label}</span>
      {description ? <span className="drop-description">{description}</span> : null}
    </>
  )
  if (children) {
    return (
      <div className="drop-around" {...handlers}>
        {children}
        {isOver ? <div className="drop-zone over cover">{words}</div> : null}
      </div>
    )
  }
  const button = (
    <AriaButton {...given({ isDisabled, onPress })} className={isOver ? 'drop-zone over' : 'drop-zone'}>
      {words}
    </AriaButton>
  )
  return (
    <div {...handlers}>
      {onPress ? (
        button
      ) : (
        <FileTrigger {...given({ acceptedFileTypes: accept && [...accept] })} allowsMultiple={!isSingle} onSelect={take}>
          {button}
        </FileTrigger>
      )}
    </div>
  )
}
