import { describe, expect, it } from 'vitest'

import { aReport } from '../../test/support/a-report.ts'
import { ReportModel } from './model.ts'

describe('the report', () => {
  it('fits its published shape', () => {
    expect(ReportModel.parse(aReport())).toEqual(aReport())
  })
})
