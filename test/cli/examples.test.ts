import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createAsWritten, doSteps } from '../../electron/services/audit-work.ts'
import { openDossier } from '../../electron/services/dossier/dossier.ts'
import { exampleNames, exampleWorkPath, type ExampleName } from '../../electron/services/examples.ts'
import { readWorkFile } from '../../electron/services/work-file.ts'
import type { Audit } from '../../shared/audit/audit.ts'
import { gate } from '../../shared/audit/preconditions.ts'
import { settlement } from '../../shared/audit/settlement.ts'

const folder = mkdtempSync(join(tmpdir(), 'art28-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const audits = new Map<ExampleName, Audit>()

const audit = (name: ExampleName) => audits.get(name)!
const counted = <T>(values: Iterable<T>) => [...new Set(values)].toSorted()

/** Stops with the refusal if a single step is not allowed. */
beforeAll(async () => {
  for (const name of exampleNames) {
    const workPath = exampleWorkPath(name)
    const work = readWorkFile(workPath)
    const dossierPath = join(folder, `${name}.art28`)
    await createAsWritten(dossierPath, work, workPath, '2026-11-20T10:00:00Z')
    const dossier = openDossier(dossierPath, 'write')
    await doSteps(dossier, work, workPath, { now: () => '2026-11-20T10:00:00Z' })
    audits.set(name, dossier.audit())
    dossier.close()
  }
}, 60_000)

describe.each(exampleNames)('the example audit under the agreement of %s', (name) => {
  it('gives every item of the checklist an outcome', () => {
    const { checklist, assessments } = audit(name)
    expect(checklist.map(({ id }) => id).filter((id) => !assessments[id])).toEqual([])
  })

  it('judges every claim of the agreement', () => {
    const { agreement, claims } = audit(name)
    expect(agreement.reading.claims.map(({ id }) => id).filter((id) => !claims[id])).toEqual([])
  })

  it('decides on every term and settles what fieldwork needs', () => {
    const { agreement, terms } = audit(name)
    expect(agreement.reading.terms.map(({ id }) => id).filter((id) => !terms[id])).toEqual([])
    expect(gate(audit(name)).blocking).toEqual([])
  })

  it('uses every outcome, every type of finding and every position of a response', () => {
    const { assessments, findings } = audit(name)
    expect(counted(Object.values(assessments).map(({ conformity }) => conformity))).toEqual([
      'conform',
      'conform_with_remark',
      'not_applicable',
      'not_conform',
      'not_determinable',
      'not_tested',
      'partial',
    ])
    expect(counted(Object.values(findings).map(({ type }) => type))).toEqual(['agreement', 'chain', 'controller', 'limitation', 'performance'])
    expect(counted(Object.values(findings).map(({ response }) => response?.position))).toEqual(['agree', 'disagree', 'no_response', 'partly'])
    expect(counted(Object.values(findings).map(({ status }) => status))).toEqual(['final', 'withdrawn'])
    expect(Object.values(findings).some(({ regrades }) => regrades.length > 0)).toBe(true)
  })

  it('marks all that is invented as an example', () => {
    const { engagement, evidence, conclusion } = audit(name)
    expect(Object.values(evidence).filter(({ isExample, title }) => !isExample || !title.includes('VOORBEELD'))).toEqual([])
    for (const text of [engagement.title, engagement.objective, conclusion?.summary]) expect(text).toMatch(/^VOORBEELD – verzonnen/)
  })
})

it('settles costs that the controller bears at an agreed rate to the cent', () => {
  const { processor, charge, controllerBears, recharge } = settlement(audit('itemo'))
  expect(processor).toMatchObject({ totalCents: 353_925, acceptedCents: 155_925, contestedCents: 29_700, rejectedCents: 168_300 })
  expect(charge).toMatchObject({ dueCents: 155_925, ifExcluded: { vatCents: 32_744, grossCents: 188_669 } })
  expect(controllerBears).toEqual({ certainCents: 491_925, ifOpenConcededCents: 521_625 })
  expect(recharge).toMatchObject({ isDisproportionate: true })
})

it('keeps a contested shift of costs a position and no debt', () => {
  const { shift, controller, controllerBears } = settlement(audit('leadinfo'))
  expect(shift).toMatchObject({ status: 'contested', isDue: false, positionCents: 602_630 })
  expect(controller).toMatchObject({ contestedCents: 22_000, separateCents: 45_000 })
  expect(controllerBears?.certainCents).toBe(624_630)
})
