import type { EvidenceDescription, EvidenceFile } from '../../../shared/audit/evidence.ts'
import { today } from '../clock.ts'
import { useAudit } from '../store.ts'
import { useTexts } from '../texts.ts'
import { firstDescription } from './first-description.ts'

/** Describes a new piece, wherever in the window it comes in; null is a statement without a file. */
export function useFirstDescription(): (file: EvidenceFile | null) => EvidenceDescription {
  const texts = useTexts()
  const audit = useAudit()
  return (file) => firstDescription(file, { audit, on: today(), ownAdministration: texts('window:evidence.ownAdministration') })
}
