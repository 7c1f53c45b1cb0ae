import type { Room } from './app/room.ts'
import { AgreementRoom } from './features/agreement/agreement-room.tsx'
import { PlanRoom } from './features/plan/plan-room.tsx'
import { ChecklistRoom } from './features/checklist/checklist-room.tsx'
import { EvidenceRoom } from './features/evidence/evidence-room.tsx'
import { ClaimsRoom } from './features/claims/claims-room.tsx'
import { FindingsRoom } from './features/findings/findings-room.tsx'
import { CostsRoom } from './features/costs/costs-room.tsx'
import { ReportRoom } from './features/report/report-room.tsx'
import { PackRoom } from './features/pack/pack-room.tsx'
import { LogRoom } from './features/log/log-room.tsx'
import { IconAgreement, IconArchive, IconChecklist, IconClaim, IconCosts, IconEvidence, IconFinding, IconLog, IconPlan, IconReport } from './ui/icons.tsx'

/** The rooms of the window, in the order of an audit's course. */
export const rooms: readonly Room[] = [
  { area: 'agreement', icon: IconAgreement, title: (texts) => texts('window:room.agreement'), sides: ['controller', 'processor'], count: 'terms', Room: AgreementRoom },
  { area: 'plan', icon: IconPlan, title: (texts) => texts('window:room.plan'), sides: ['controller'], count: 'preconditions', Room: PlanRoom },
  { area: 'checklist', icon: IconChecklist, title: (texts) => texts('window:room.checklist'), sides: ['controller', 'processor'], count: 'items', Room: ChecklistRoom },
  { area: 'evidence', icon: IconEvidence, title: (texts) => texts('window:room.evidence'), sides: ['controller', 'processor'], count: null, Room: EvidenceRoom },
  { area: 'claims', icon: IconClaim, title: (texts) => texts('window:room.claims'), sides: ['controller', 'processor'], count: 'claims', Room: ClaimsRoom },
  { area: 'findings', icon: IconFinding, title: (texts) => texts('window:room.findings'), sides: ['controller'], count: 'findings', Room: FindingsRoom },
  { area: 'costs', icon: IconCosts, title: (texts) => texts('window:room.costs'), sides: ['controller'], count: 'costs', Room: CostsRoom },
  { area: 'report', icon: IconReport, title: (texts) => texts('window:room.report'), sides: ['controller'], count: null, Room: ReportRoom },
  { area: 'pack', icon: IconArchive, title: (texts) => texts('window:room.pack'), sides: ['processor'], count: null, Room: PackRoom },
  { area: 'log', icon: IconLog, title: (texts) => texts('window:room.log'), sides: ['controller', 'processor'], count: null, Room: LogRoom },
]
