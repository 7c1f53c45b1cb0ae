import { createInstance, type TFunction } from 'i18next'

import type { Language } from '../values.ts'
import enAgreement from './en/agreement.json' with { type: 'json' }
import enAudit from './en/audit.json' with { type: 'json' }
import enCli from './en/cli.json' with { type: 'json' }
import enErrors from './en/errors.json' with { type: 'json' }
import enReport from './en/report.json' with { type: 'json' }
import enVerify from './en/verify.json' with { type: 'json' }
import nlAgreement from './nl/agreement.json' with { type: 'json' }
import nlAudit from './nl/audit.json' with { type: 'json' }
import nlCli from './nl/cli.json' with { type: 'json' }
import nlErrors from './nl/errors.json' with { type: 'json' }
import nlReport from './nl/report.json' with { type: 'json' }
import nlVerify from './nl/verify.json' with { type: 'json' }

/** Every sentence the product speaks, Dutch being the language that decides which sentences there are. */
export const catalogues = {
  nl: { agreement: nlAgreement, audit: nlAudit, cli: nlCli, errors: nlErrors, report: nlReport, verify: nlVerify },
  en: { agreement: enAgreement, audit: enAudit, cli: enCli, errors: enErrors, report: enReport, verify: enVerify },
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
