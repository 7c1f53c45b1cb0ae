import type { ReactNode } from 'react'

import type { Evidence, EvidenceDescription } from '../../../shared/audit/evidence.ts'
import type { EvidenceType } from '../../../shared/catalogue/evidence-type.ts'
import { formatBytes, formatDate, formatInstant } from '../../../shared/text/format.ts'
import { CalendarDate } from '../../../shared/values.ts'
import { useCatalogue } from '../../app/store.ts'
import { useInLanguage, useLanguage, useTexts } from '../../app/texts.ts'
import { IconButton } from '../../ui/actions/icon-button.tsx'
import { IconCopy } from '../../ui/icons.tsx'
import { toasts } from '../../ui/overlays/toasts.tsx'
import { DescriptionList } from '../../ui/text/description-list.tsx'
import { shownName } from './shown-name.ts'

type Fact = readonly [term: string, description: ReactNode]

/** Everything that is recorded about a piece; what was not recorded says so. */
export function EvidenceFacts({ evidence }: { readonly evidence: Evidence }) {
  const texts = useTexts()
  const inLanguage = useInLanguage()
  const language = useLanguage()
  const type = useCatalogue().evidenceTypes.find(({ id }) => id === evidence.type)
  const { file, periodFrom, periodTo } = evidence
  const unrecorded = <span className="evidence-soft">{texts('report:word.notRecorded')}</span>
  const date = (on: string | null) => (on === null ? unrecorded : formatDate(language, on))
  const yesNo = (is: boolean) => texts(is ? 'report:word.yes' : 'report:word.no')

  const groups: readonly (readonly [title: string, facts: readonly Fact[]])[] = [
    [
      texts('evidence:fact.group.origin'),
      [
        [texts('report:column.type'), type ? inLanguage(type.name) : evidence.type],
        [texts('report:column.strength'), texts(`report:value.strength.${evidence.strength}`)],
        [texts('report:column.issuer'), evidence.issuer || unrecorded],
        [texts('report:column.holder'), evidence.holder || unrecorded],
        [texts('report:column.issuedOn'), date(evidence.issuedOn)],
        [texts('report:column.obtainedOn'), date(evidence.obtainedOn)],
        [texts('report:column.filedAt'), texts('evidence:fact.filed', { at: formatInstant(language, evidence.filedAt), by: evidence.filedBy })],
        ...(periodFrom !== null || periodTo !== null ? [[texts('report:column.periodFrom'), date(periodFrom)] as const, [texts('report:column.periodTo'), date(periodTo)] as const] : []),
        [texts('report:column.receivedFrom'), evidence.receivedFrom],
        [texts('report:column.receivedHow'), evidence.receivedHow],
        [texts('report:column.wasSeenMade'), yesNo(evidence.wasSeenMade)],
      ],
    ],
    [texts('evidence:fact.group.type'), detailFacts(evidence.details, type, { inLanguage, yesNo, date })],
    [
      texts('evidence:fact.group.handling'),
      [
        [texts('report:column.confidentiality'), texts(`report:value.confidentiality.${evidence.confidentiality}`)],
        [texts('report:column.personalData'), evidence.hasPersonalData ? texts('evidence:fact.personalData', { how: evidence.minimisedHow }) : yesNo(false)],
        [texts('report:column.deleteOn'), evidence.deleteOn === null ? texts('evidence:fact.keep') : formatDate(language, evidence.deleteOn)],
      ],
    ],
    [
      texts('evidence:fact.group.file'),
      file
        ? [
            [texts('report:column.fileName'), <bdi key="name">{shownName(file.fileName)}</bdi>],
            [texts('evidence:fact.size'), formatBytes(language, file.sizeBytes)],
            [texts('evidence:fact.hash'), <Hash key="hash" sha256={file.sha256} />],
          ]
        : [[texts('evidence:fact.file'), texts('evidence:fact.noFile')]],
    ],
  ]
  return (
    <div className="evidence-facts">
      {groups
        .filter(([, facts]) => facts.length > 0)
        .map(([title, facts]) => (
          <section key={title}>
            <h3>{title}</h3>
            <DescriptionList items={facts.map(([term, description]) => ({ term, description }))} />
          </section>
        ))}
    </div>
  )
}

interface Words {
  readonly inLanguage: ReturnType<typeof useInLanguage>
  readonly yesNo: (is: boolean) => string
  readonly date: (on: string | null) => ReactNode
}

/** What the type asks for, in its order; a detail of another type stays to be seen under its key. */
function detailFacts(details: EvidenceDescription['details'], type: EvidenceType | undefined, { inLanguage, yesNo, date }: Words): readonly Fact[] {
  const fields = type?.fields ?? []
  const shown = (value: EvidenceDescription['details'][string], choices: EvidenceType['fields'][number]['choices'] = []): ReactNode => {
    if (typeof value === 'boolean') return yesNo(value)
    if (typeof value === 'number') return value
    if (typeof value !== 'string') return <ul>{value.map((line) => <li key={line}>{line}</li>)}</ul>
    const choice = choices.find((each) => each.value === value)
    if (choice) return inLanguage(choice.label)
    return CalendarDate.safeParse(value).success ? date(value) : value
  }
  const keys = new Set(fields.map(({ key }) => key))
  const asked = fields.flatMap(({ key, label, choices }): readonly Fact[] => (details[key] === undefined ? [] : [[inLanguage(label), shown(details[key], choices)]]))
  return [...asked, ...Object.entries(details).flatMap(([key, value]): readonly Fact[] => (keys.has(key) ? [] : [[key, shown(value)]]))]
}

function Hash({ sha256 }: { readonly sha256: string }) {
  const texts = useTexts()
  const copy = () => void navigator.clipboard.writeText(sha256).then(() => toasts.show({ title: texts('evidence:copied'), tone: 'good' }))
  return (
    <span className="evidence-hash">
      <code title={sha256}>{`${sha256.slice(0, 12)}…`}</code>
      <IconButton size="small" icon={IconCopy} label={texts('evidence:copyHash')} onPress={copy} />
    </span>
  )
}
