import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'

import { IconSearch } from '../icons.tsx'
import { Kbd } from '../text/kbd.tsx'
import { useWords } from '../words.ts'
import { type Command, findCommands } from './command-search.ts'

export interface CommandPaletteProps<C extends Command> {
  readonly isOpen: boolean
  readonly onClose: () => void
  /** Names the dialog and its field: "Zoek een opdracht, toetspunt of bewijsstuk". */
  readonly label: string
  readonly commands: readonly C[]
  /** Called with the palette closed. */
  readonly onRun: (command: C) => void
}

/** Everything by its name: type, arrow keys, Enter. */
export function CommandPalette<C extends Command>({ isOpen, onClose, ...search }: CommandPaletteProps<C>) {
  return (
    <ModalOverlay className="dialog-overlay top" isOpen={isOpen} onOpenChange={(isOpen) => (isOpen ? undefined : onClose())} isDismissable>
      <Modal className="dialog-modal palette">
        <Dialog className="dialog" aria-label={search.label}>
          <CommandSearch {...search} onClose={onClose} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function CommandSearch<C extends Command>({ label, commands, onRun, onClose }: Omit<CommandPaletteProps<C>, 'isOpen'>) {
  const { noMatches } = useWords()
  const listId = useId()
  const [query, setQuery] = useState('')
  const [index, setIndex] = useState(0)
  const found = findCommands(commands, query)
  const current = found[index]
  const optionId = (command: C) => `${listId}-${command.id}`

  useEffect(() => {
    if (current) document.getElementById(optionId(current))?.scrollIntoView({ block: 'nearest' })
  })

  const run = (command: C | undefined) => {
    if (!command) return
    onClose()
    onRun(command)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const count = found.length
    if (event.key === 'ArrowDown') setIndex((index + 1) % Math.max(count, 1))
    else if (event.key === 'ArrowUp') setIndex((index + count - 1) % Math.max(count, 1))
    else if (event.key === 'PageDown') setIndex(Math.min(index + 10, count - 1))
    else if (event.key === 'PageUp') setIndex(Math.max(index - 10, 0))
    else if (event.key === 'Enter') run(current)
    else return
    event.preventDefault()
  }
  return (
    <>
      <div className="palette-search">
        <IconSearch />
        <input
          autoFocus
          role="combobox"
          aria-label={label}
          aria-expanded
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={current ? optionId(current) : undefined}
          placeholder={label}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value)
            setIndex(0)
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div className="palette-list" id={listId} role="listbox" aria-label={label}>
        {found.map((command, at) => (
          <div key={command.id} role="presentation">
            {command.group === found[at - 1]?.group ? null : (
              <div className="palette-group" role="presentation">
                {command.group}
              </div>
            )}
            <div
              id={optionId(command)}
              role="option"
              aria-selected={at === index}
              className="palette-option"
              onPointerMove={() => setIndex(at)}
              onClick={() => run(command)}
            >
              <span>{command.title}</span>
              {command.shortcut ? <Kbd keys={command.shortcut} isHint /> : null}
            </div>
          </div>
        ))}
      </div>
      <p className={found.length > 0 ? 'visually-hidden' : 'palette-empty'} role="status">
        {found.length > 0 ? '' : noMatches}
      </p>
    </>
  )
}
