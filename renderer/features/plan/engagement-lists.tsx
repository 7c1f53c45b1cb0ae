import { useTexts } from '../../app/texts.ts'
import { RowList } from './row-list.tsx'
import { withoutRow, withRow } from './row.ts'
import { useEngagement } from './use-engagement.ts'

export function Sites() {
  const texts = useTexts()
  const { engagement, describe } = useEngagement()
  const { sites } = engagement
  return (
    <RowList
      kind="site"
      rows={sites}
      blank={{ name: '', address: '', isVisited: true, reason: '' }}
      titleOf={({ name }) => name}
      about={({ address, isVisited, reason }) => [address, texts(isVisited ? 'plan:word.visited' : 'plan:word.notVisited'), reason].filter(Boolean).join(' · ')}
      fields={[
        { key: 'name', label: texts('plan:field.name'), kind: 'line', isRequired: true },
        { key: 'address', label: texts('plan:field.address'), kind: 'line' },
        { key: 'isVisited', label: texts('plan:field.isVisited'), kind: 'check' },
        { key: 'reason', label: texts('plan:field.siteReason'), kind: 'line' },
      ]}
      save={(site, index) => describe({ sites: withRow(sites, site, index) })}
      remove={(index) => describe({ sites: withoutRow(sites, index) })}
    />
  )
}

/** What is left out of the scope, each with its reason. */
export function NotCovered() {
  const texts = useTexts()
  const { engagement, describe } = useEngagement()
  const { notCovered } = engagement
  return (
    <RowList
      kind="notCovered"
      rows={notCovered}
      blank={{ what: '', reason: '' }}
      titleOf={({ what }) => what}
      about={({ reason }) => reason}
      fields={[
        { key: 'what', label: texts('plan:field.what'), kind: 'line', isRequired: true },
        { key: 'reason', label: texts('plan:field.reason'), kind: 'area', isRequired: true },
      ]}
      save={(part, index) => describe({ notCovered: withRow(notCovered, part, index) })}
      remove={(index) => describe({ notCovered: withoutRow(notCovered, index) })}
    />
  )
}

/** Who answers for the processor. */
export function Auditees() {
  const texts = useTexts()
  const { engagement, describe } = useEngagement()
  const { auditees } = engagement
  return (
    <RowList
      kind="auditee"
      rows={auditees}
      blank={{ name: '', role: '', organisation: '' }}
      titleOf={({ name }) => name}
      about={({ role, organisation }) => [role, organisation].filter(Boolean).join(' · ')}
      fields={[
        { key: 'name', label: texts('plan:field.name'), kind: 'line', isRequired: true },
        { key: 'role', label: texts('plan:field.role'), kind: 'line', isRequired: true },
        { key: 'organisation', label: texts('plan:field.organisation'), kind: 'line', isRequired: true },
      ]}
      save={(person, index) => describe({ auditees: withRow(auditees, person, index) })}
      remove={(index) => describe({ auditees: withoutRow(auditees, index) })}
    />
  )
}
