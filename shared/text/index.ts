import { createInstance, type TFunction } from 'i18next'

import type { Language } from '../values.ts'
import enAgreement from './en/agreement.json' with { type: 'json' }
import enAudit from './en/audit.json' with { type: 'json' }
import enChecklist from './en/checklist.json' with { type: 'json' }
import enClaims from './en/claims.json' with { type: 'json' }
import enCli from './en/cli.json' with { type: 'json' }
import enCosts from './en/costs.json' with { type: 'json' }
import enDelivery from './en/delivery.json' with { type: 'json' }
import enErrors from './en/errors.json' with { type: 'json' }
import enEvidence from './en/evidence.json' with { type: 'json' }
import enFiles from './en/files.json' with { type: 'json' }
import enFindings from './en/findings.json' with { type: 'json' }
import enForms from './en/forms.json' with { type: 'json' }
import enLog from './en/log.json' with { type: 'json' }
import enMenu from './en/menu.json' with { type: 'json' }
import enPack from './en/pack.json' with { type: 'json' }
import enPlan from './en/plan.json' with { type: 'json' }
import enReading from './en/reading.json' with { type: 'json' }
import enReport from './en/report.json' with { type: 'json' }
import enSigning from './en/signing.json' with { type: 'json' }
import enStart from './en/start.json' with { type: 'json' }
import enVerify from './en/verify.json' with { type: 'json' }
import enVersions from './en/versions.json' with { type: 'json' }
import enWindow from './en/window.json' with { type: 'json' }
import nlAgreement from './nl/agreement.json' with { type: 'json' }
import nlAudit from './nl/audit.json' with { type: 'json' }
import nlChecklist from './nl/checklist.json' with { type: 'json' }
import nlClaims from './nl/claims.json' with { type: 'json' }
import nlCli from './nl/cli.json' with { type: 'json' }
import nlCosts from './nl/costs.json' with { type: 'json' }
import nlDelivery from './nl/delivery.json' with { type: 'json' }
import nlErrors from './nl/errors.json' with { type: 'json' }
import nlEvidence from './nl/evidence.json' with { type: 'json' }
import nlFiles from './nl/files.json' with { type: 'json' }
import nlFindings from './nl/findings.json' with { type: 'json' }
import nlForms from './nl/forms.json' with { type: 'json' }
import nlLog from './nl/log.json' with { type: 'json' }
import nlMenu from './nl/menu.json' with { type: 'json' }
import nlPack from './nl/pack.json' with { type: 'json' }
import nlPlan from './nl/plan.json' with { type: 'json' }
import nlReading from './nl/reading.json' with { type: 'json' }
import nlReport from './nl/report.json' with { type: 'json' }
import nlSigning from './nl/signing.json' with { type: 'json' }
import nlStart from './nl/start.json' with { type: 'json' }
import nlVerify from './nl/verify.json' with { type: 'json' }
import nlVersions from './nl/versions.json' with { type: 'json' }
import nlWindow from './nl/window.json' with { type: 'json' }

/** Every sentence the product speaks, Dutch being the language that decides which sentences there are. */
export const catalogues = {
  nl: {
    agreement: nlAgreement,
    audit: nlAudit,
    checklist: nlChecklist,
    claims: nlClaims,
    cli: nlCli,
    costs: nlCosts,
    delivery: nlDelivery,
    errors: nlErrors,
    evidence: nlEvidence,
    files: nlFiles,
    findings: nlFindings,
    forms: nlForms,
    log: nlLog,
    menu: nlMenu,
    pack: nlPack,
    plan: nlPlan,
    reading: nlReading,
    report: nlReport,
    signing: nlSigning,
    start: nlStart,
    verify: nlVerify,
    versions: nlVersions,
    window: nlWindow,
  },
  en: {
    agreement: enAgreement,
    audit: enAudit,
    checklist: enChecklist,
    claims: enClaims,
    cli: enCli,
    costs: enCosts,
    delivery: enDelivery,
    errors: enErrors,
    evidence: enEvidence,
    files: enFiles,
    findings: enFindings,
    forms: enForms,
    log: enLog,
    menu: enMenu,
    pack: enPack,
    plan: enPlan,
    reading: enReading,
    report: enReport,
    signing: enSigning,
    start: enStart,
    verify: enVerify,
    versions: enVersions,
    window: enWindow,
  },
} as const

export type Catalogue = (typeof catalogues)['nl']
export type Namespace = keyof Catalogue

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: false
    resources: Catalogue
  }
}

/** Speaks one language: `t('errors:dossier.newer', { file, version })`. An unknown key does not compile. */
export type Texts = TFunction<Namespace[]>

/** The voice for one language. Pure: two calls for the same language say the same. */
export function textsIn(language: Language): Texts {
  const i18n = createInstance()
  void i18n.init({
    lng: language,
    resources: catalogues,
    ns: Object.keys(catalogues.nl),
    defaultNS: false,
    fallbackLng: false,
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  return i18n.t as Texts
}
