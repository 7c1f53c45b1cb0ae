import type { OpenedDossier } from '../../shared/contract/dossiers.ts'
import { stageOf } from '../../shared/audit/stage.ts'
import type { Audit } from '../../shared/audit/audit.ts'
import { saveAllTyped } from './autosave.ts'
import { reportFailure } from './failure.ts'
import { type Area, goBack, goTo, rememberedPlace, startAt, usePlace } from './place.ts'
import { closeDossier, showDossier, useStore } from './store.ts'

/** Goes into a dossier that main has opened, to the room where the work is. */
export function enter(dossier: OpenedDossier): void {
  try {
    showDossier(dossier)
    startAt({ area: workplace(useStore.getState().open!.audit), selected: null })
  } catch (error) {
    reportFailure(error)
  }
}

/** After the window starts with a dossier open: where the person was before the page was loaded again, or to the room where the work is. */
export function resume(): void {
  const { open } = useStore.getState()
  if (open) startAt(rememberedPlace(open.id) ?? { area: workplace(open.audit), selected: null })
}

/** Saves what is being typed, closes the dossier and goes back to the start. */
export async function leave(): Promise<void> {
  await saveAllTyped()
  await closeDossier()
  startAt({ area: 'start', selected: null })
}

/** Goes back to the open dossier: to where the person was, or to the room where the work is. */
export function goToWork(): void {
  const { open } = useStore.getState()
  if (!open) return
  if (usePlace.getState().behind.length > 0) goBack()
  else goTo(workplace(open.audit))
}

function workplace(audit: Audit): Area {
  const stage = stageOf(audit)
  if (audit.side === 'processor') return stage === 'reading' ? 'agreement' : 'checklist'
  return { reading: 'agreement', preparing: 'plan', fieldwork: 'checklist', hearing: 'findings', reporting: 'report', signed: 'report' }[stage] as Area
}
