import path from 'node:path'

import type { Handlers } from '../shared/contract/define.ts'
import type { contract } from '../shared/contract/index.ts'
import { AppError } from '../shared/errors.ts'
import type { HandlerEffects } from './handler-effects.ts'
import { appHandlers } from './handlers/app.ts'
import { auditHandlers } from './handlers/audit.ts'
import { type Desk, stampOf, textsOf } from './handlers/desk.ts'
import { dossierHandlers, examplesFolder } from './handlers/dossiers.ts'
import { evidenceHandlers } from './handlers/evidence.ts'
import { identityHandlers } from './handlers/identities.ts'
import { libraryHandlers } from './handlers/library.ts'
import { openDossierAt } from './handlers/open-dossier-at.ts'
import { reportHandlers } from './handlers/report.ts'
import { verificationHandlers } from './handlers/verification.ts'
import { workHandlers } from './handlers/work.ts'
import { loadCatalogue } from './services/catalogue.ts'
import { agreementLibrary } from './services/library/agreement-library.ts'
import { once } from './services/once.ts'
import { knownDossiers } from './services/session/known-dossiers.ts'
import { dossierSession } from './services/session/session.ts'
import { uploads } from './services/uploads.ts'
import { workList } from './services/work-list.ts'
import type { JobRunner } from './services/worker/runner.ts'
import { threadRunner } from './services/worker/thread-runner.ts'

export interface Workbench {
  readonly handlers: Handlers<typeof contract>
  /** Opens a dossier that the system asks to open; the window hears whether it could be. */
  openPath(filePath: string): Promise<void>
  /** Ends what is running and closes the dossier, sealed. */
  shutDown(): Promise<void>
}

/** Everything that stands behind the contract. `runner` is where heavy work is done: in the worker beside the bundle, unless a test says otherwise. */
export function createHandlers(effects: HandlerEffects, runner: JobRunner = threadRunner(new URL('./worker.js', import.meta.url))): Workbench {
  const catalogue = once(() => loadCatalogue())
  const known = knownDossiers({ ...effects, catalogue, examplesFolder: examplesFolder(effects.folder) })
  const uploadsFolder = path.join(effects.folder, 'uploads')
  const session = dossierSession({
    changed(snapshot) {
      known.updateSoon(snapshot)
      effects.setDocument({ title: snapshot.audit.engagement.title, filePath: snapshot.filePath })
    },
    closing: known.update,
    replaced: effects.announce.dossiers.opened,
    lost(error) {
      effects.setDocument(null)
      announceFailure(effects, error)
    },
  })
  const desk: Desk = {
    effects,
    runner,
    session,
    known,
    library: agreementLibrary(path.join(effects.folder, 'agreements'), effects.now),
    uploads: uploads(uploadsFolder),
    work: workList(effects.announce.work.progressed),
    catalogue,
    texts: textsOf(effects),
    stamp: stampOf(effects),
  }
  return {
    handlers: {
      app: appHandlers(desk),
      work: workHandlers(desk),
      library: libraryHandlers(desk),
      dossiers: dossierHandlers(desk),
      audit: auditHandlers(desk),
      evidence: evidenceHandlers(desk),
      report: reportHandlers(desk),
      identities: identityHandlers(desk),
      verification: verificationHandlers(desk, uploadsFolder),
    },

    async openPath(filePath) {
      try {
        effects.announce.dossiers.opened(await openDossierAt(desk, filePath))
      } catch (error) {
        announceFailure(effects, error)
      }
    },

    async shutDown() {
      desk.work.cancelAll()
      try {
        await desk.uploads.abandonAll()
        await session.close()
      } finally {
        await runner.close()
      }
    },
  }
}

/** @throws what nobody foresaw */
function announceFailure({ announce }: HandlerEffects, error: unknown): void {
  if (!(error instanceof AppError)) throw error
  announce.dossiers.failedToOpen({ code: error.code, facts: error.facts })
}
