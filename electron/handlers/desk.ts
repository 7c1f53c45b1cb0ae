import type { Texts } from '../../shared/text/index.ts'
import { textsIn } from '../../shared/text/index.ts'
import { AppError } from '../../shared/errors.ts'
import type { Catalogue } from '../../shared/catalogue/index.ts'
import type { HandlerEffects } from '../handler-effects.ts'
import type { AgreementLibrary } from '../services/library/agreement-library.ts'
import type { KnownDossiers } from '../services/session/known-dossiers.ts'
import type { Session, Stamp } from '../services/session/session.ts'
import type { Uploads } from '../services/uploads.ts'
import type { WorkList } from '../services/work-list.ts'
import type { JobRunner } from '../services/worker/runner.ts'

/** What all handlers work with. */
export interface Desk {
  readonly effects: HandlerEffects
  readonly runner: JobRunner
  readonly session: Session
  readonly known: KnownDossiers
  readonly library: AgreementLibrary
  readonly uploads: Uploads
  readonly work: WorkList
  readonly catalogue: () => Catalogue
  /** In the language of whoever works here. */
  readonly texts: () => Texts
  /** @throws person.unknown until somebody said who they are */
  readonly stamp: () => Stamp
}

export function textsOf({ store }: HandlerEffects): () => Texts {
  return () => textsIn(store.settings().language)
}

export function stampOf({ store, now }: HandlerEffects): () => Stamp {
  return () => {
    const { person } = store.settings()
    if (!person) throw new AppError('person.unknown', {})
    return { by: person, at: now() }
  }
}
