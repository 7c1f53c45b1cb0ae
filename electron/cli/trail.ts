import type { AuditEvent } from '../../shared/audit/event.ts'
import { redoable, undoable } from '../../shared/audit/undo.ts'
import { AppError } from '../../shared/errors.ts'
import { trail } from '../../shared/report/trail.ts'
import { formatInstant } from '../../shared/text/format.ts'
import type { Person } from '../../shared/values.ts'
import { openDossier } from '../services/dossier/dossier.ts'
import { type CliCommand, instant, person } from './command.ts'
import { exitStatus } from './shell.ts'

/** Shows who did what, when: every line of the trail, its chain checked on the way. */
export const log: CliCommand = {
  words: [1, 1],
  options: { json: { type: 'boolean' } },
  run(shell, { words, options }) {
    const dossier = openDossier(words[0]!, 'read')
    const events = dossier.events()
    dossier.close()
    if (options['json']) {
      for (const event of events) shell.print(JSON.stringify(event))
      return exitStatus.ok
    }
    for (const { sequence, at, by, commandText, subject, hash } of trail({ events, texts: shell.texts })) {
      shell.print(`${String(sequence).padStart(5)}  ${formatInstant(shell.language, at)}  ${by.name.padEnd(22)}  ${commandText.padEnd(40)}  ${subject.padEnd(14)}  ${hash.slice(0, 12)}`)
    }
    shell.report(shell.texts('cli:log.intact', { count: events.length, hash: events.at(-1)?.hash }))
    return exitStatus.ok
  },
}

/** Takes back a person's last change, as a line of its own in the trail. */
export const undo = takingBack('undo', undoable)

/** Gives a person's last undone change back, as a line of its own in the trail. */
export const redo = takingBack('redo', redoable)

/** Both take a line back: redo, the line that undid. */
function takingBack(name: 'undo' | 'redo', next: (events: readonly AuditEvent[], by: Person) => number | null): CliCommand {
  return {
    words: [1, 1],
    options: { by: { type: 'string' }, at: { type: 'string' } },
    run(shell, given) {
      const by = person(shell, given)
      const dossier = openDossier(given.words[0]!, 'write')
      try {
        const sequence = next(dossier.events(), by)
        if (sequence === null) throw new AppError(`${name}.nothing`, { name: by.name })
        dossier.append([{ kind: 'audit.undo', payload: { sequence } }], by, instant(shell, given))
        shell.print(shell.texts(`cli:${name}.done`, { sequence }))
      } finally {
        dossier.close()
      }
      return exitStatus.ok
    },
  }
}
