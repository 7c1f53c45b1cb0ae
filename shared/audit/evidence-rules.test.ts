import { describe, expect, it } from 'vitest'

import catalogueRules from '../../resources/catalogue/evidence-rules.json' with { type: 'json' }
import evidenceTypes from '../../resources/catalogue/evidence-types.json' with { type: 'json' }
import { anAudit, anEvidence } from '../../test/support/an-audit.ts'
import type { Audit } from './audit.ts'
import type { RuleReason } from './evidence-rule.ts'
import { evidenceRules, judgeEvidence } from './evidence-rules.ts'
import type { Evidence } from './evidence.ts'

const on = '2026-12-18'
const engagement = { ...anAudit().engagement, periodFrom: '2026-01-01', periodTo: '2026-12-31', sites: [{ name: 'DC North', address: 'Ring 1, Groningen', isVisited: true, reason: '' }] }
const notice = { sentOn: '2026-11-19', receivedOn: '2026-11-20', sentHow: 'post', proof: [], objection: '', shortReason: '' }
const audit = (change: Partial<Audit> = {}) => anAudit({}, { engagement, notice, subProcessors: [{ name: 'Cloud S.A.', registration: '', address: '', contact: '' }], ...change })

/** What one rule says of evidence of a type with these details. */
function reasons(rule: string, type: string, details: Evidence['details'], change: Partial<Evidence> = {}, inAudit = audit()): readonly RuleReason[] {
  return judgeEvidence(anEvidence({ type, details, ...change }), inAudit, { on })
    .filter((result) => result.rule === rule)
    .map(({ reason }) => reason)
}

type Row = readonly [type: string, details: Evidence['details'], change: Partial<Evidence>, expected: readonly RuleReason[]]

function rows(rule: string, table: readonly Row[]): void {
  it.each(table)(`[${rule}] %s with %j and %j: %j`, (type, details, change, expected) => {
    expect(reasons(rule, type, details, change)).toEqual(expected)
  })
}

const lookedUp = { lookedUpOn: '2026-12-01', lookedUpBy: 'A. Auditor' }

describe('certificates', () => {
  rows('R01', [
    ['EV01', { edition: 'iso_27001_2013' }, {}, ['R01.outdated']],
    ['EV01', { edition: 'nen_en_27001_2017' }, {}, ['R01.outdated']],
    ['EV01', { edition: 'iso_27001_2022' }, {}, ['R01.ok']],
    ['EV01', {}, {}, ['R01.unrecorded']],
  ])

  it('[R01] the old edition was good until the transition closed', () => {
    const result = judgeEvidence(anEvidence({ type: 'EV01', details: { edition: 'iso_27001_2013' } }), audit(), { on: '2025-10-31' })
    expect(result[0]).toEqual({ rule: 'R01', outcome: 'ok', reason: 'R01.ok', facts: {} })
  })

  rows('R02', [
    ['EV01', { expiresOn: '2027-06-01' }, {}, ['R02.ok']],
    ['EV01', { expiresOn: '2026-12-17' }, {}, ['R02.expired']],
    ['EV01', { expiresOn: '2026-12-20' }, {}, ['R02.expiresInPeriod']],
    ['EV01', { expiresOn: '2028-06-01' }, { issuedOn: '2025-06-01' }, ['R02.ok']],
    ['EV01', { expiresOn: '2028-06-02' }, { issuedOn: '2025-06-01' }, ['R02.tooLong']],
    ['EV07', { expiresOn: '2026-12-01' }, { issuedOn: '2020-01-01' }, ['R02.expired', 'R02.tooLong']],
    ['EV01', { expiresOn: 'soon' }, {}, ['R02.unrecorded']],
  ])
  rows('R03', [
    ['EV01', { accreditationMark: 'rva' }, {}, ['R03.ok']],
    ['EV01', { accreditationMark: 'none' }, {}, ['R03.notAccredited']],
    ['EV01', {}, {}, ['R03.unrecorded']],
  ])
  rows('R04', [
    ['EV01', { registerStatus: 'active', ...lookedUp }, {}, ['R04.ok']],
    ['EV01', { registerStatus: 'active' }, {}, ['R04.pending']],
    ['EV01', {}, {}, ['R04.pending']],
    ['EV01', { registerStatus: 'withdrawn', ...lookedUp }, {}, ['R04.cancelled']],
    ['EV08', { registerStatus: 'not_found', ...lookedUp }, {}, ['R04.notFound']],
  ])
  rows('R05', [
    ['EV01', {}, { holder: 'dienstverlener BV' }, ['R05.ok']],
    ['EV01', { holderRole: 'processor' }, { holder: 'Dienstverlener Hosting B.V.' }, ['R05.nameDiffers']],
    ['EV05', {}, { holder: 'Cloud S.A.' }, ['R05.subProcessor']],
    ['EV01', { holderRole: 'other' }, { holder: 'Datacentre Ltd' }, ['R05.otherParty']],
    ['EV01', {}, { holder: '' }, ['R05.unrecorded']],
  ])
  rows('R06', [
    ['EV01', { namesService: true }, {}, ['R06.ok']],
    ['EV01', { namesService: false }, {}, ['R06.notCovering']],
    ['EV01', {}, {}, ['R06.unrecorded']],
  ])
  rows('R07', [
    ['EV01', { sites: ['DC 1: Ring 1 Groningen (NL)'] }, {}, ['R07.ok']],
    ['EV01', { sites: ['Head office, Utrecht'] }, {}, ['R07.notListed']],
    ['EV01', { sites: ['Ring 12, Groningen'] }, {}, ['R07.notListed']],
    ['EV01', {}, {}, ['R07.noList']],
  ])

  it('[R08] a statement of applicability answers the certificate of its version and date alone', () => {
    const statement = (version: string) => audit({ evidence: { S: anEvidence({ id: 'S', type: 'EV02', issuedOn: '2026-02-01', details: { version } }) } })
    const details = { soaVersion: '4.1', soaDate: '2026-02-01' }
    expect(reasons('R08', 'EV01', details, {}, statement('4.1'))).toEqual(['R08.ok'])
    expect(reasons('R08', 'EV01', { ...details, soaDate: '2026-02-02' }, {}, statement('4.1'))).toEqual(['R08.differs'])
    expect(reasons('R08', 'EV01', details, {}, statement('4.0'))).toEqual(['R08.differs'])
    const certificate = audit({ evidence: { C: anEvidence({ id: 'C', type: 'EV01', details }) } })
    expect(reasons('R08', 'EV02', { version: '4.1' }, {}, certificate)).toEqual(['R08.ok'])
    expect(reasons('R08', 'EV01', {})).toEqual(['R08.unrecorded'])
  })

  rows('R09', [
    ['EV01', { lastSurveillanceOn: '2025-09-18' }, {}, ['R09.ok']],
    ['EV01', { lastSurveillanceOn: '2025-09-17' }, {}, ['R09.old']],
    ['EV01', { lastSurveillanceOn: '2027-01-01' }, {}, ['R09.none']],
    ['EV01', { lastSurveillanceOn: '2026-09-18', registerStatus: 'suspended' }, {}, ['R09.cancelled']],
    ['EV03', { auditedOn: '2026-06-01', majors: 1 }, {}, ['R09.majorsOpen']],
    ['EV03', { auditedOn: '2026-06-01', majors: 1, areMajorsClosed: true }, {}, ['R09.ok']],
  ])
  rows('R10', [['EV01', {}, { strength: 'E3' }, ['R10.capped']]])
  rows('R11', [
    ['EV04', { edition: 'iso_27701_2019' }, {}, ['R11.baseUnrecorded']],
    ['EV04', { edition: 'iso_27701_2019', hasValid27001: false }, {}, ['R11.withoutBase']],
    ['EV04', { edition: 'iso_27701_2019', hasValid27001: true }, {}, ['R11.withBase']],
    ['EV04', { edition: 'iso_27701_2025' }, {}, ['R11.standalone']],
    ['EV04', { edition: 'article_42' }, {}, ['R11.article42']],
  ])
  rows('R12', [
    ['EV08', { registerStatus: 'active', ...lookedUp }, {}, ['R12.ok']],
    ['EV08', { registerStatus: 'not_found', ...lookedUp }, {}, ['R12.notCurrent']],
    ['EV08', { registerStatus: 'not_looked_up' }, {}, ['R12.pending']],
  ])
})

describe('reports by independent auditors', () => {
  rows('R13', [
    ['EV05', { reportType: 'type_1' }, {}, ['R13.designOnly']],
    ['EV05', { reportType: 'type_2' }, {}, ['R13.ok']],
    ['EV05', {}, {}, ['R13.unrecorded']],
  ])
  rows('R14', [
    ['EV05', {}, { periodFrom: '2026-01-01', periodTo: '2026-12-31' }, ['R14.ok']],
    ['EV05', {}, { periodTo: '2026-09-30' }, ['R14.ownTests']],
    ['EV05', {}, { periodTo: '2026-10-01' }, ['R14.bridgeLetter']],
    ['EV05', { bridgeLetterUntil: '2026-12-31' }, { periodTo: '2026-10-01' }, ['R14.bridged']],
    ['EV05', { bridgeLetterUntil: '2026-12-30' }, { periodTo: '2026-10-01' }, ['R14.bridgeLetter']],
    ['EV05', {}, { periodTo: '2025-12-30' }, ['R14.tooOld']],
    ['EV06', {}, { issuedOn: '2025-11-01' }, ['R14.tooOld']],
    ['EV05', {}, { periodFrom: '2027-01-01', periodTo: '2027-06-30' }, ['R14.afterPeriod']],
    ['EV05', {}, {}, ['R14.unrecorded']],
  ])
  rows('R15', [
    ['EV05', { opinion: 'unqualified' }, {}, ['R15.ok']],
    ['EV05', { opinion: 'qualified' }, {}, ['R15.qualified']],
    ['EV05', { opinion: 'adverse' }, {}, ['R15.adverse']],
    ['EV06', { opinion: 'disclaimer' }, {}, ['R15.adverse']],
  ])
  rows('R16', [
    ['EV05', { subserviceMethod: 'inclusive' }, {}, ['R16.ok']],
    ['EV05', { subserviceMethod: 'carve_out' }, {}, ['R16.unnamed']],
    ['EV05', { subserviceMethod: 'carve_out', carvedOut: ['Cloud S.A.'] }, {}, ['R16.unreported']],
    ['EV05', { subserviceMethod: 'carve_out', carvedOut: ['Cloud S.A.'], carvedOutReports: ['SOC 2 2026, Cloud S.A.'] }, {}, ['R16.reported']],
    ['EV05', { subserviceMethod: 'carve_out', carvedOut: ['-'], carvedOutReports: ['SOC 2'] }, {}, ['R16.unreported']],
  ])
  rows('R17', [
    ['EV05', { userControls: ['MFA'] }, {}, ['R17.untested']],
    ['EV05', { userControls: ['MFA'], untestedUserControls: [] }, {}, ['R17.ok']],
    ['EV05', {}, {}, ['R17.unrecorded']],
  ])
  rows('R18', [
    ['EV05', { objectives: ['CC6.1'] }, {}, ['R18.unmapped']],
    ['EV05', { objectives: ['CC6.1'], unmappedObjectives: [] }, {}, ['R18.ok']],
    ['EV05', {}, {}, ['R18.unrecorded']],
  ])
  rows('R19', [
    ['EV06', { isIntendedUser: true }, {}, ['R19.ok']],
    ['EV06', { isIntendedUser: false }, {}, ['R19.notIntended']],
    ['EV06', {}, {}, ['R19.unrecorded']],
  ])
})

describe('the chain', () => {
  rows('R20', [
    ['EV10', { startedOn: '2026-05-01', notifiedOn: '2026-04-01' }, {}, ['R20.ok']],
    ['EV10', { startedOn: '2026-05-01', notifiedOn: '2026-05-02' }, {}, ['R20.late']],
    ['EV10', { startedOn: '2026-05-01' }, {}, ['R20.unnotified']],
    ['EV10', {}, {}, ['R20.unrecorded']],
  ])
  rows('R21', [
    ['EV10', { unlistedSubProcessors: [] }, {}, ['R21.ok']],
    ['EV10', { unlistedSubProcessors: ['Mailer Inc.'] }, {}, ['R21.unlisted']],
    ['EV10', {}, {}, ['R21.uncompared']],
  ])
  rows('R22', [
    ['EV10', { transferGround: 'scc' }, {}, []],
    ['EV10', { transferGround: 'dpf' }, {}, ['R22.pending']],
    ['EV10', { transferGround: 'dpf', dpfStatus: 'active', ...lookedUp }, {}, ['R22.watch']],
    ['EV10', { transferGround: 'dpf', dpfStatus: 'inactive', ...lookedUp }, {}, ['R22.inactive']],
  ])
})

describe('every piece of evidence', () => {
  rows('R23', [
    ['EV21', {}, { issuedOn: '2026-11-20' }, ['R23.ok']],
    ['EV21', {}, { issuedOn: '2026-11-21' }, ['R23.afterNotice']],
    ['EV21', { approvedOn: '2026-12-01' }, {}, ['R23.newPolicy']],
    ['EV20', {}, { issuedOn: '2026-12-18', wasSeenMade: true }, ['R23.seenMade']],
    ['EV21', {}, {}, ['R23.undated']],
  ])
  rows('R24', [
    ['EV21', {}, { strength: 'E4' }, ['R24.ok']],
    ['EV21', {}, { strength: 'E5' }, ['R24.notAlone']],
    ['EV19', {}, { strength: 'E6' }, ['R24.notAlone']],
  ])
  rows('R25', [
    ['EV21', {}, {}, ['R25.ok']],
    ['EV19', {}, { file: null }, ['R25.statement']],
    ['EV12', {}, { hasPersonalData: true }, ['R25.unminimised', 'R25.noDeleteDate']],
    ['EV12', {}, { hasPersonalData: true, minimisedHow: 'Masked.', deleteOn: '2027-12-18' }, ['R25.ok']],
  ])
})

describe('the table of rules', () => {
  it('holds the rules of the catalogue, each for the types that the catalogue gives it', () => {
    expect(evidenceRules.map(({ id }) => id)).toEqual(catalogueRules.map(({ id }) => id))
    for (const type of evidenceTypes) {
      const judging = evidenceRules.filter(({ types }) => types === 'all' || types.includes(type.id))
      expect(judging.map(({ id }) => id as string), type.id).toEqual(type.rules)
    }
  })

  it('asks only for details that the catalogue lets people record', () => {
    const keys = new Set(evidenceTypes.flatMap((type) => type.fields.map(({ key }) => key)))
    const asked = new Set<string>()
    const details = new Proxy({} as Evidence['details'], { get: (_, key) => void asked.add(String(key)) })
    for (const type of evidenceTypes) judgeEvidence(anEvidence({ type: type.id, details }), audit(), { on })
    expect([...asked].filter((key) => !keys.has(key))).toEqual([])
  })
})
