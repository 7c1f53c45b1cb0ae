import { z } from 'zod'

import { AgreementComparison } from '../agreement/versions/comparison.ts'
import { ReadAgreement } from './library.ts'

/** A file that was read as a new version of the agreement of the open dossier, and how it differs from the one in force. Nothing is recorded by it. */
export const ComparedVersion = z.strictObject({ read: ReadAgreement, comparison: AgreementComparison })
export type ComparedVersion = z.output<typeof ComparedVersion>
