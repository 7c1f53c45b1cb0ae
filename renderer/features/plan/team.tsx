import { TeamMember } from '../../../shared/audit/engagement.ts'
import type { Person } from '../../../shared/values.ts'
import { formatDate } from '../../../shared/text/format.ts'
import { useLanguage, useTexts } from '../../app/texts.ts'
import { RowList } from './row-list.tsx'
import { withoutRow, withRow } from './row.ts'
import { useEngagement } from './use-engagement.ts'

type MemberRow = Omit<TeamMember, 'person'> & Person

const blank: MemberRow = { name: '', role: '', organisation: '', task: 'auditor', qualifications: '', independence: '', isExternal: false, secrecySignedOn: null }

const memberOf = ({ name, role, organisation, ...member }: MemberRow): TeamMember => ({ ...member, person: { name, role, organisation } })

/** Who audits, with what the agreement may ask of them. The first in an empty team leads it. */
export function Team() {
  const texts = useTexts()
  const language = useLanguage()
  const { engagement, describe } = useEngagement()
  const { team } = engagement
  const secrecy = (on: string | null) => (on === null ? texts('plan:word.unsigned') : texts('plan:word.signed', { on: formatDate(language, on) }))
  return (
    <RowList<MemberRow>
      kind="member"
      rows={team.map(({ person, ...member }): MemberRow => ({ ...member, ...person }))}
      blank={team.length === 0 ? { ...blank, task: 'lead_auditor' } : blank}
      titleOf={({ name }) => name}
      about={({ task, organisation, qualifications, isExternal, secrecySignedOn }) =>
        [texts(`report:value.task.${task}`), organisation, qualifications, isExternal && texts('plan:word.external'), secrecy(secrecySignedOn)].filter(Boolean).join(' · ')
      }
      fields={[
        { key: 'name', label: texts('plan:field.name'), kind: 'line', isRequired: true },
        { key: 'role', label: texts('plan:field.role'), kind: 'line', isRequired: true },
        { key: 'organisation', label: texts('plan:field.organisation'), kind: 'line', isRequired: true },
        { key: 'task', label: texts('plan:field.task'), kind: 'choice', options: TeamMember.shape.task.options.map((id) => ({ id, label: texts(`report:value.task.${id}`) })) },
        { key: 'qualifications', label: texts('plan:field.qualifications'), kind: 'line' },
        { key: 'isExternal', label: texts('plan:field.isExternal'), kind: 'check' },
        { key: 'independence', label: texts('plan:field.independence'), kind: 'area' },
        { key: 'secrecySignedOn', label: texts('plan:field.secrecySignedOn'), kind: 'date' },
      ]}
      save={(member, index) => describe({ team: withRow(team, memberOf(member), index) })}
      remove={(index) => describe({ team: withoutRow(team, index) })}
    />
  )
}
