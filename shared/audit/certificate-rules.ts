import { addMonths } from './calendar.ts'
import { dateOf, evidenceOfType, flagOf, isSameName, listOf, mentions, numberOf, textOf, verdict, type EvidenceRule, type RuleCase, type Verdict } from './evidence-rule.ts'

/** The transition to ISO/IEC 27001:2022 closed, without extension. Source: IAF MD 26. */
const transitionClosedOn = '2025-10-31'

const isCancelled = (status: string | null): boolean => status === 'suspended' || status === 'withdrawn'

function edition({ evidence, on }: RuleCase): readonly Verdict[] {
  const value = textOf(evidence, 'edition')
  if (value === null || value === 'unknown') return verdict('request', 'R01.unrecorded')
  const isOld = value === 'iso_27001_2013' || value === 'nen_en_27001_2017'
  return isOld && on > transitionClosedOn ? verdict('invalid', 'R01.outdated', { closedOn: transitionClosedOn }) : verdict('ok', 'R01.ok')
}

function validity({ evidence, audit, on }: RuleCase): readonly Verdict[] {
  const expiresOn = dateOf(evidence, 'expiresOn')
  if (expiresOn === null) return verdict('request', 'R02.unrecorded')
  const { periodFrom, periodTo } = audit.engagement
  const isTooLong = evidence.issuedOn !== null && expiresOn > addMonths(evidence.issuedOn, 36)
  const suspect = isTooLong ? verdict('suspect', 'R02.tooLong', { issuedOn: evidence.issuedOn!, expiresOn }) : []
  if (expiresOn < on) return [...verdict('invalid', 'R02.expired', { expiresOn, on }), ...suspect]
  const endsInPeriod = periodTo !== null && expiresOn < periodTo && (periodFrom === null || expiresOn >= periodFrom)
  if (endsInPeriod) return [...verdict('partial', 'R02.expiresInPeriod', { expiresOn, periodTo }), ...suspect]
  return isTooLong ? suspect : verdict('ok', 'R02.ok', { expiresOn })
}

function accreditation({ evidence }: RuleCase): readonly Verdict[] {
  const mark = textOf(evidence, 'accreditationMark')
  if (mark === null) return verdict('request', 'R03.unrecorded')
  return ['rva', 'ea_mla', 'iaf_mla', 'gac_mra'].includes(mark) ? verdict('ok', 'R03.ok') : verdict('not_accredited', 'R03.notAccredited')
}

function registerStatus({ evidence }: RuleCase): readonly Verdict[] {
  const status = textOf(evidence, 'registerStatus')
  const lookedUpOn = dateOf(evidence, 'lookedUpOn')
  const lookedUpBy = textOf(evidence, 'lookedUpBy')
  if (status === null || status === 'not_looked_up' || lookedUpOn === null || lookedUpBy === null) return verdict('pending_verification', 'R04.pending')
  const facts = { lookedUpOn, lookedUpBy }
  if (isCancelled(status)) return verdict('invalid', 'R04.cancelled', facts)
  return status === 'active' ? verdict('ok', 'R04.ok', facts) : verdict('not_proven', 'R04.notFound', facts)
}

function holder({ evidence, audit }: RuleCase): readonly Verdict[] {
  const role = textOf(evidence, 'holderRole')
  const name = evidence.holder
  if (name.trim() === '') return verdict('request', 'R05.unrecorded')
  const isNamed = (party: { readonly name: string }) => isSameName(party.name, name)
  if (isNamed(audit.processor)) return verdict('ok', 'R05.ok', { holder: name })
  if (audit.subProcessors.some(isNamed)) return verdict('other_party', 'R05.subProcessor', { holder: name })
  return role === 'processor' ? verdict('suspect', 'R05.nameDiffers', { holder: name, processor: audit.processor.name }) : verdict('other_party', 'R05.otherParty', { holder: name })
}

function service({ evidence }: RuleCase): readonly Verdict[] {
  const names = flagOf(evidence, 'namesService')
  if (names === null) return verdict('request', 'R06.unrecorded')
  return names ? verdict('ok', 'R06.ok') : verdict('not_covering', 'R06.notCovering')
}

function sites({ evidence, audit }: RuleCase): readonly Verdict[] {
  const listed = listOf(evidence, 'sites')
  if (listed === null || listed.length === 0) return verdict('request', 'R07.noList')
  const inUse = audit.engagement.sites.filter((site) => site.address.trim() !== '')
  if (inUse.length === 0) return verdict('request', 'R07.noSites')
  const missing = inUse.filter((site) => !listed.some((each) => mentions(each, site.address)))
  return missing.length === 0 ? verdict('ok', 'R07.ok') : verdict('not_proven', 'R07.notListed', { sites: missing.map((site) => site.name) })
}

function applicability({ evidence, audit }: RuleCase): readonly Verdict[] {
  if (evidence.type === 'EV02') {
    const version = textOf(evidence, 'version')
    if (version === null) return verdict('request', 'R08.unrecorded')
    const onCertificates = ['EV01', 'EV07'].flatMap((type) => evidenceOfType(audit, type)).map((piece) => textOf(piece, 'soaVersion'))
    return onCertificates.includes(version) ? verdict('ok', 'R08.ok', { version }) : verdict('request', 'R08.differs', { version })
  }
  const version = textOf(evidence, 'soaVersion')
  if (version === null) return verdict('request', 'R08.unrecorded')
  const datedOn = dateOf(evidence, 'soaDate')
  const supplied = evidenceOfType(audit, 'EV02').some((piece) => textOf(piece, 'version') === version && (datedOn === null || piece.issuedOn === datedOn))
  return supplied ? verdict('ok', 'R08.ok', { version }) : verdict('request', 'R08.differs', { version })
}

function surveillance({ evidence, audit, on }: RuleCase): readonly Verdict[] {
  const majors = numberOf(evidence, 'majors') ?? 0
  if (majors > 0 && flagOf(evidence, 'areMajorsClosed') !== true) return verdict('flag', 'R09.majorsOpen', { majors })
  if (isCancelled(textOf(evidence, 'registerStatus'))) return verdict('invalid', 'R09.cancelled')
  const own = dateOf(evidence, evidence.type === 'EV03' ? 'auditedOn' : 'lastSurveillanceOn')
  const reported = evidence.type === 'EV03' ? [] : evidenceOfType(audit, 'EV03').map((piece) => dateOf(piece, 'auditedOn'))
  const newest = [own, ...reported].filter((date) => date !== null && date <= on).toSorted().at(-1)
  if (!newest) return verdict('request', 'R09.none')
  return newest >= addMonths(on, -15) ? verdict('ok', 'R09.ok', { newest }) : verdict('request', 'R09.old', { newest })
}

function privacyStandard({ evidence }: RuleCase): readonly Verdict[] {
  const value = textOf(evidence, 'edition')
  if (value === null) return verdict('request', 'R11.unrecorded')
  if (value === 'article_42') return verdict('ok', 'R11.article42')
  if (value !== 'iso_27701_2019') return verdict('ok', 'R11.standalone')
  const hasValid27001 = flagOf(evidence, 'hasValid27001')
  if (hasValid27001 === null) return verdict('request', 'R11.baseUnrecorded')
  return hasValid27001 ? verdict('ok', 'R11.withBase') : verdict('invalid', 'R11.withoutBase')
}

function codeOfConduct({ evidence }: RuleCase): readonly Verdict[] {
  const status = textOf(evidence, 'registerStatus')
  const lookedUpOn = dateOf(evidence, 'lookedUpOn')
  if (status === null || status === 'not_looked_up' || lookedUpOn === null) return verdict('pending_verification', 'R12.pending')
  return status === 'active' ? verdict('ok', 'R12.ok', { lookedUpOn }) : verdict('invalid', 'R12.notCurrent', { lookedUpOn })
}

/** Rules on certificates and codes of conduct. Source: evidence catalogue C2. */
export const certificateRules: readonly EvidenceRule[] = [
  { id: 'R01', types: ['EV01'], judge: edition },
  { id: 'R02', types: ['EV01', 'EV04', 'EV07'], judge: validity },
  { id: 'R03', types: ['EV01', 'EV04', 'EV07'], judge: accreditation },
  { id: 'R04', types: ['EV01', 'EV04', 'EV07', 'EV08'], judge: registerStatus },
  { id: 'R05', types: ['EV01', 'EV04', 'EV05', 'EV07'], judge: holder },
  { id: 'R06', types: ['EV01', 'EV04', 'EV05', 'EV07'], judge: service },
  { id: 'R07', types: ['EV01', 'EV07'], judge: sites },
  { id: 'R08', types: ['EV01', 'EV02', 'EV07'], judge: applicability },
  { id: 'R09', types: ['EV01', 'EV03', 'EV07'], judge: surveillance },
  { id: 'R10', types: ['EV01', 'EV04', 'EV07'], judge: () => verdict('capped', 'R10.capped') },
  { id: 'R11', types: ['EV04'], judge: privacyStandard },
  { id: 'R12', types: ['EV08'], judge: codeOfConduct },
]
