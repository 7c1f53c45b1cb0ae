import { dirname } from 'node:path'

import { describe, expect, it } from 'vitest'

import { textsIn } from '../../shared/text/index.ts'
import { fixture } from '../support/a-work-folder.ts'
import { art28 } from '../support/command-line.ts'

const changed = fixture('agreements/changes-and-headings.docx')
const remark = textsIn('nl')('agreement:sourceRemark.tracked_changes')

describe('reading a Word file with proposed changes', () => {
  it('says so before all else', () => {
    const { status, out } = art28(['read', changed])
    expect({ status, lines: out.split('\n').slice(2, 3) }).toEqual({ status: 0, lines: [remark] })
  })

  it('says so as data', () => {
    const { out } = art28(['read', changed, '--json'])
    expect((JSON.parse(out) as { readonly file: unknown }).file).toMatchObject({ fileName: 'changes-and-headings.docx', format: 'docx', remarks: ['tracked_changes'] })
  })

  it('finds the clause by the number that people see', () => {
    expect(art28(['read', 'itemo.docx'], { cwd: dirname(changed) }).out).toContain(textsIn('nl')('cli:read.auditClause', { clause: '10.1' }))
  })
})
