import { useState } from 'react'

import type { DocumentRequest } from '../../../shared/audit/preparation.ts'
import type { Wanted } from '../../../shared/audit/readiness.ts'
import { formatDate } from '../../../shared/text/format.ts'
import { today } from '../../app/clock.ts'
import { useAttempts } from '../../app/failure.ts'
import { FailureNotice } from '../../app/failure-notice.tsx'
import { LinkedEvidence } from '../../app/linked-evidence/linked-evidence.tsx'
import { goTo } from '../../app/place.ts'
import { apply, useAudit, useCatalogue, useIsEditable } from '../../app/store.ts'
import { useInLanguage, useLanguage, useTexts } from '../../app/texts.ts'
import { Button } from '../../ui/actions/button.tsx'
import { Link } from '../../ui/actions/link.tsx'
import { DateField } from '../../ui/fields/date-field.tsx'
import { Stack } from '../../ui/layout/stack.tsx'
import { DescriptionList } from '../../ui/text/description-list.tsx'
import { AbsentDocument } from './absent-document.tsx'
import { documentCommands, listCommand } from './document-commands.ts'
import { EvidenceLinks } from './evidence-links.tsx'

/** A document that can be asked for: when it must be ready, the evidence for it, or why there is none. */
export function DocumentDetail({ wanted, request }: { readonly wanted: Wanted; readonly request: DocumentRequest | null }) {
  const texts = useTexts()
  const { language: dossierLanguage } = useAudit()
  const isEditable = useIsEditable()
  const { failure, attempt } = useAttempts()
  const id = wanted.id.replace(/^document:/u, '')
  const document = { id, name: wanted.name[dossierLanguage], request }
  const change = (part: Parameters<typeof documentCommands>[1]) => attempt(() => apply(...documentCommands(document, part, today())))

  return (
    <>
      <ListEntry request={request} isDisabled={!isEditable} onList={(dueOn) => void attempt(() => apply(listCommand({ ...document, dueOn }, today())))} />
      <section className="pack-section">
        <h3>{texts('pack:document.evidence')}</h3>
        <LinkedEvidence ids={request?.evidence ?? []} isDisabled={!isEditable} onChange={(evidence) => void change({ evidence })} />
      </section>
      <EvidenceLinks title={texts('pack:item.possible')} ids={wanted.possible} />
      {wanted.linked.length === 0 && <AbsentDocument reason={request?.reason ?? ''} isDisabled={!isEditable} onRecord={(reason) => change({ reason })} />}
      <FailureNotice failure={failure} />
      <Particulars id={id} />
    </>
  )
}

interface ListEntryProps {
  readonly request: DocumentRequest | null
  readonly isDisabled: boolean
  readonly onList: (dueOn: string | null) => void
}

function ListEntry({ request, isDisabled, onList }: ListEntryProps) {
  const texts = useTexts()
  const language = useLanguage()
  const [dueOn, setDueOn] = useState<string | null>(null)
  if (request) {
    const on = formatDate(language, request.requestedOn)
    return <p>{request.dueOn === null ? texts('pack:document.listed', { on }) : texts('pack:document.listedDue', { on, dueOn: formatDate(language, request.dueOn) })}</p>
  }
  return (
    <div className="pack-due">
      <DateField label={texts('pack:document.dueOn')} value={dueOn} min={today()} isDisabled={isDisabled} onCommit={setDueOn} />
      <Button isDisabled={isDisabled} onPress={() => onList(dueOn)}>{texts('pack:document.list')}</Button>
    </div>
  )
}

/** What the catalogue says of a document usually asked for; nothing for one that is not among them. */
function Particulars({ id }: { readonly id: string }) {
  const texts = useTexts()
  const inLanguage = useInLanguage()
  const { requestedDocuments, evidenceTypes, controls } = useCatalogue()
  const usual = requestedDocuments.find((each) => each.id === id)
  if (!usual) return null
  const type = evidenceTypes.find((each) => each.id === usual.evidenceType)
  const bearing = controls.filter((control) => usual.controls.includes(control.id))
  return (
    <Stack gap={3}>
      {type && (
        <DescriptionList
          isStacked
          items={[
            { term: texts('pack:document.type'), description: inLanguage(type.name) },
            { term: texts('pack:document.watch'), description: inLanguage(type.checks) },
            { term: texts('pack:document.redFlags'), description: inLanguage(type.redFlags) },
          ]}
        />
      )}
      <section>
        <h3>{texts('pack:document.bearsOn')}</h3>
        <ul className="pack-evidence">
          {bearing.map((control) => (
            <li key={control.id}>
              <Link onPress={() => goTo('checklist', control.id)}>{texts('report:name.item', { id: control.id, title: inLanguage(control.title) })}</Link>
            </li>
          ))}
        </ul>
      </section>
    </Stack>
  )
}
