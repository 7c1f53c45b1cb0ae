import { useEffect } from 'react'

import { AppError } from '../../../shared/errors.ts'
import { runAction } from '../actions.ts'
import { saveAllTyped } from '../autosave.ts'
import { art28 } from '../client.ts'
import { reportFailure } from '../failure.ts'
import { enter } from '../entering.ts'

/** Hears what main has to say: the menu, a dossier that the system opens, and that what is being typed must be saved now. */
export function useMain(): void {
  useEffect(() => {
    const listening = [
      art28.app.menuChosen(({ action }) => runAction(action)),
      art28.dossiers.opened((dossier) => enter(dossier)),
      art28.dossiers.failedToOpen(({ code, facts }) => reportFailure(new AppError(code as never, facts as never))),
      art28.app.saveTyped(() => void saveAllTyped().finally(() => art28.app.typedIsSaved())),
    ]
    return () => listening.forEach((stop) => stop())
  }, [])
}
