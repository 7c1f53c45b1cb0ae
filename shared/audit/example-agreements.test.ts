import { readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from 'vitest'

import { loadCatalogue, loadReadingRules, resourcesFolder } from '../../electron/services/catalogue.ts'
import { anAudit } from '../../test/support/an-audit.ts'
import { readAgreement } from '../agreement/read.ts'
import type { Audit } from './audit.ts'
import { buildChecklist } from './build-checklist.ts'
import { gate, preconditions } from './preconditions.ts'
import { settlement } from './settlement.ts'

const rules = loadReadingRules()
const catalogue = loadCatalogue()

/** An audit that was just opened on one of the agreements that come with the product. */
function opened(name: string): Audit {
  const audit = anAudit()
  const reading = readAgreement(readFileSync(path.join(resourcesFolder(), 'agreements', name), 'utf8'), rules)
  return { ...audit, agreement: { ...audit.agreement, reading } }
}

/** What a lawyer would have settled before fieldwork under the two agreements. Source: A3, E. */
describe.each([
  ['leadinfo.txt', { blocking: ['yearly_limit', 'secrecy'], warned: ['notice', 'disruption_plan', 'auditor_quality'], isRefusalOfAgreement: false, base: 'own_costs', shifts: 'material_breach' }],
  ['itemo.txt', { blocking: ['independent_third_party', 'trigger', 'secrecy'], warned: ['notice', 'cost_estimate'], isRefusalOfAgreement: true, base: 'controller_all', shifts: null }],
] as const)('under %s', (name, expected) => {
  const audit = opened(name)

  it('[P1] the right itself depends on what the clause asks', () => {
    const { blocking, warnings } = gate(audit)
    expect(blocking.map(({ id }) => id)).toEqual(expected.blocking)
    expect(warnings.map(({ id }) => id)).toEqual(expect.arrayContaining([...expected.warned]))
    for (const { quotes } of blocking) expect(quotes.length).toBeGreaterThan(0)
  })

  it('[P1] no annex of the agreement itself is asked for', () => {
    const documents = preconditions(audit).find(({ id }) => id === 'external_documents')!
    expect(documents.notes.length).toBeGreaterThan(0)
    expect(documents.notes).not.toContainEqual({ kind: 'document_missing', document: expect.stringMatching(/^Bijlage/) })
  })

  it('[P5] a refusal without cause is laid where it belongs', () => {
    const { notes } = preconditions(audit).find(({ id }) => id === 'trigger')!
    expect(notes.some(({ kind }) => kind === 'refusal_is_agreement_gap')).toBe(expected.isRefusalOfAgreement)
  })

  it('[K4] [K6] costs fall as the clause says', () => {
    const { base, shift } = settlement(audit)
    expect([base, shift?.on ?? null]).toEqual([expected.base, expected.shifts])
  })

  it('[L1] every claim and every control is an item of the checklist', () => {
    const { reading } = audit.agreement
    const ids = buildChecklist({ reading, curated: null, catalogue }).map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining([...reading.claims.map(({ id }) => id), ...catalogue.controls.map(({ id }) => id)]))
    expect(new Set(ids).size).toBe(ids.length)
  })
})
