import { createHash } from 'node:crypto'

import { describe, expect, it } from 'vitest'

import { loadCatalogue } from '../../electron/services/catalogue.ts'
import { anAssessment, anAudit } from '../../test/support/an-audit.ts'
import { aFindingRaised, anna, anAttachment, aTrail, type Trail } from '../../test/support/a-trail.ts'
import { readWords } from '../../test/support/shipped-agreements.ts'
import { compareAgreements } from '../agreement/versions/comparison.ts'
import type { Audit } from './audit.ts'
import { buildChecklist } from './build-checklist.ts'
import { prepareAmendment } from './prepare-amendment.ts'
import { toBeGivenAgain } from './put-back.ts'

const hash = (text: string) => createHash('sha256').update(text).digest('hex')
const catalogue = loadCatalogue()

const text = `Artikel 1. Onderwerp
1.1 Verwerker verwerkt persoonsgegevens uitsluitend op schriftelijke instructie van Verwerkingsverantwoordelijke.

Artikel 2. Beveiliging
2.1 Verwerker maakt dagelijks een back-up van alle servers.
2.2 Verwerker meldt een inbreuk binnen 24 uur na ontdekking aan Verwerkingsverantwoordelijke.

Artikel 3. Audit
3.1 Verwerkingsverantwoordelijke heeft het recht om een audit te laten uitvoeren door een onafhankelijke derde die tot geheimhouding is verplicht.
3.2 Een audit wordt ten minste dertig dagen vooraf schriftelijk aangekondigd.
3.3 De kosten van de audit komen voor rekening van Verwerkingsverantwoordelijke.
`
const shorterNotice = text.replace('dertig dagen', 'tien dagen')
const withoutCosts = text.replace(/3\.3 .*\n/, '')
const moved = text.replace('2.1 Verwerker', '2.1 Verwerker houdt een register bij.\n2.2 Verwerker').replace('2.2 Verwerker meldt', '2.3 Verwerker meldt')

function agreementOf(words: string): Audit['agreement'] {
  const { source } = anAudit().agreement
  return { source: { ...source, fileName: 'overeenkomst.txt', text: words, sha256: hash(words), sizeBytes: words.length }, reading: readWords(words), curated: null }
}

const opened = (): Trail => {
  const agreement = agreementOf(text)
  return aTrail({ ...anAudit(), agreement }).do('checklist.build', { items: buildChecklist({ ...agreement, catalogue }) })
}

function versionFor({ now }: Trail, words: string) {
  const agreement = agreementOf(words)
  const comparison = compareAgreements({ text: now.agreement.source.text, reading: now.agreement.reading }, { text: words, reading: agreement.reading }, hash)
  return prepareAmendment(now, agreement, comparison, { inForceOn: '2027-01-01', reason: 'Opnieuw onderhandeld.' }, catalogue)
}
const amend = (trail: Trail, words: string) => trail.do('agreement.amend', versionFor(trail, words))
const claimOf = ({ now }: Trail, topic: string) => now.agreement.reading.claims.find((claim) => claim.topic === topic)!.id
const judgedOn = (trail: Trail, words: string) => versionFor(trail, words).answers.map(({ kind, id, why }) => `${kind} ${id} ${why}`)

describe('a new version of the agreement', () => {
  it('[S37] comes into force with its date and reason, and the old one is told of', () => {
    const trail = amend(opened(), shorterNotice)
    const { agreement, amendments } = trail.now
    expect(agreement.source.text).toBe(shorterNotice)
    expect(amendments).toEqual([
      {
        replaced: { fileName: 'overeenkomst.txt', sha256: hash(text), sizeBytes: text.length },
        inForceOn: '2027-01-01',
        reason: 'Opnieuw onderhandeld.',
        stood: 0,
        putBack: 0,
        at: trail.events.at(-1)!.at,
        by: anna.name,
      },
    ])
  })

  it('[S37] is another file, stands verbatim in its text, and comes after the one it replaces', () => {
    const trail = opened()
    const version = versionFor(trail, shorterNotice)
    expect(trail.refusal('agreement.amend', { ...version, agreement: trail.now.agreement })).toBe('agreement.sameFile')
    expect(trail.refusal('agreement.amend', { ...version, agreement: { ...version.agreement, reading: trail.now.agreement.reading } })).toBe('agreement.otherText')
    amend(trail, shorterNotice)
    expect(trail.refusal('agreement.amend', { ...versionFor(trail, text), inForceOn: '2026-12-31' })).toBe('dates.reversed')
    expect(trail.refusal('agreement.amend', versionFor(trail, text))).toBeUndefined()
  })

  it('[S37] passes over no recorded answer', () => {
    const trail = opened().do('term.confirm', { term: 'T20' })
    expect(trail.refusal('agreement.amend', { ...versionFor(trail, shorterNotice), answers: [] })).toBe('agreement.answersUnjudged')
  })

  it('[S38] leaves standing what rests on unchanged sentences, and puts back the rest with what was answered', () => {
    const trail = opened().do('term.confirm', { term: 'T08' }).do('term.confirm', { term: 'T20' }).do('precondition.settle', { precondition: 'notice', explanation: 'Op tijd.', evidence: [] })
    const { T08, T20 } = trail.now.terms
    expect(judgedOn(trail, shorterNotice)).toEqual(['term T08 changed', 'term T20 unchanged', 'precondition notice changed'])
    amend(trail, shorterNotice)
    expect(trail.now.terms).toEqual({ T20 })
    expect(trail.now.preconditions).toEqual({})
    expect(trail.now.putBack).toMatchObject([
      { kind: 'term', id: 'T08', why: 'changed', earlier: T08 },
      { kind: 'precondition', id: 'notice', why: 'changed', earlier: { explanation: 'Op tijd.' } },
    ])
    expect(toBeGivenAgain(trail.do('term.confirm', { term: 'T08' }).now).map(({ id }) => id)).toEqual(['notice'])
  })

  it('[S38] says whether a sentence is gone, or whether a new one speaks of the same', () => {
    expect(judgedOn(opened().do('term.confirm', { term: 'T20' }), withoutCosts)).toEqual(['term T20 gone'])
    expect(judgedOn(opened().do('term.confirm', { term: 'T08' }), `${text}3.4 Een audit wordt ten minste tien werkdagen vooraf schriftelijk aangekondigd.\n`)).toEqual(['term T08 added'])
  })

  it('[S38] leaves silence standing only where nothing was added', () => {
    const trail = opened().do('agreement.confirmWholeTextRead').do('term.confirm', { term: 'T24' })
    expect(judgedOn(trail, withoutCosts)).toEqual(['term T24 unchanged', 'wholeText wholeText unchanged'])
    expect(judgedOn(trail, shorterNotice)).toEqual(['term T24 unread', 'wholeText wholeText unread'])
    expect(amend(trail, shorterNotice).now.wholeTextRead).toBeNull()
  })

  it('[S38] draws a conclusion anew wherever a clause changed', () => {
    const conclusion = { agreement: 'no_conclusion', performance: 'no_conclusion', summary: 'Te vroeg.', reason: 'Nog niet getoetst.' }
    const trail = amend(opened().do('conclusion.draw', conclusion), shorterNotice)
    expect(trail.now.conclusion).toBeNull()
    expect(toBeGivenAgain(trail.now)).toEqual([{ kind: 'conclusion', id: 'conclusion', why: 'changed', earlier: conclusion }])
  })

  it('[S39] carries what was found about a claim over to its new name', () => {
    const trail = opened()
    const before = claimOf(trail, 'backup-all-servers')
    trail
      .do('claim.judge', { claimId: before, result: 'not_tested', explanation: 'Later.', evidence: [] })
      .do('item.note', { id: 'N1', itemId: before, text: 'Navragen.' })
      .do('item.assess', { ...anAssessment({ itemId: before, conformity: 'not_tested', reason: 'Later.', methods: [] }), levels: { design: 'not_tested', existence: 'not_tested', operation: 'not_tested' } })
      .do('finding.raise', aFindingRaised({ id: 'F1', sources: [{ kind: 'item', id: before }, { kind: 'claim', id: before }] }))
    const after = claimOf(amend(trail, moved), 'backup-all-servers')
    const { now } = trail
    expect(after).not.toBe(before)
    expect(now.claims[after]).toMatchObject({ claimId: after, explanation: 'Later.' })
    expect(now.assessments[after]).toMatchObject({ itemId: after })
    expect(now.notes['N1']!.itemId).toBe(after)
    expect(now.findings['F1']!.sources).toEqual([{ kind: 'item', id: after }, { kind: 'claim', id: after }])
    expect(now.checklist.find(({ id }) => id === after)!.criteria[0]!.clause).toBe('2.2')
    expect(now.putBack).toEqual([])
  })

  it('[S39] keeps the item of a claim that is gone, with the outcome it had', () => {
    const trail = opened()
    const claim = claimOf(trail, 'backup-all-servers')
    const outcome = { ...anAssessment({ itemId: claim, conformity: 'not_tested', reason: 'Later.', methods: [] }), levels: { design: 'not_tested', existence: 'not_tested', operation: 'not_tested' } }
    amend(trail.do('item.assess', outcome), text.replace(/2\.1 .*\n/, ''))
    expect(trail.now.checklist.some(({ id }) => id === claim)).toBe(true)
    expect(trail.now.assessments).toEqual({})
    expect(toBeGivenAgain(trail.now)).toEqual([{ kind: 'item', id: claim, why: 'gone', earlier: outcome }])
    expect(toBeGivenAgain(trail.do('item.assess', outcome).now)).toEqual([])
  })

  it('[S39] keeps apart a claim that is gone and another that took its name', () => {
    const backups = text.replace('2.1 Verwerker maakt dagelijks een back-up van alle servers.', '2.1 Verwerker maakt dagelijks een back-up van alle servers.\n2.2 Er is een back-up van alle servers op een tweede locatie.').replace('2.2 Verwerker meldt', '2.3 Verwerker meldt')
    const trail = aTrail({ ...anAudit(), agreement: agreementOf(backups) })
    trail.do('checklist.build', { items: buildChecklist({ ...trail.now.agreement, catalogue }) })
    for (const { id } of trail.now.agreement.reading.claims) trail.do('item.note', { id: `N-${id}`, itemId: id, text: `Over ${id}.` })
    const swapped = backups.replace('2.1 Verwerker maakt dagelijks een back-up van alle servers.\n2.2', '2.1')
    amend(trail, swapped)
    const ids = trail.now.checklist.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => id.endsWith('-was1'))).toHaveLength(1)
    expect(Object.values(trail.now.notes).every(({ itemId }) => ids.includes(itemId!))).toBe(true)
  })

  it('[S39] leaves a finding as it is, in question until somebody says that it still holds', () => {
    const criteria = { clause: '3.2', quote: 'Een audit wordt ten minste dertig dagen vooraf\nschriftelijk aangekondigd.', legalBasis: [], explanation: '' }
    const trail = opened().do('evidence.attach', anAttachment({ id: 'E1' })).do('finding.raise', aFindingRaised({ id: 'F1', criteria, evidence: ['E1'] }))
    const { findings } = trail.now
    amend(trail, shorterNotice)
    expect(trail.now.findings).toEqual(findings)
    expect(toBeGivenAgain(trail.now)).toEqual([{ kind: 'finding', id: 'F1', why: 'changed' }])
    trail.do('agreement.keepAnswer', { answer: 'finding', id: 'F1', reason: 'Gebeurde onder de oude versie.' })
    expect(toBeGivenAgain(trail.now)).toEqual([])
    expect(trail.refusal('agreement.keepAnswer', { answer: 'finding', id: 'F1', reason: 'Nog eens.' })).toBe('audit.unknownItem')
  })

  it('[S15] keeps the evidence of what is to be judged again', () => {
    const trail = opened().do('evidence.attach', anAttachment({ id: 'E1' })).do('precondition.settle', { precondition: 'notice', explanation: 'Op tijd.', evidence: ['E1'] })
    expect(amend(trail, shorterNotice).refusal('evidence.remove', { id: 'E1', reason: 'Dubbel.' })).toBe('evidence.inUse')
  })

  it('[S3] goes again when it is undone, with all that it put back', () => {
    const trail = opened().do('term.confirm', { term: 'T08' })
    const before = trail.now
    amend(trail, shorterNotice).do('audit.undo', { sequence: trail.events.length })
    expect(trail.now).toEqual(before)
  })
})
