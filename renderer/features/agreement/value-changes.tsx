import { describeDuty } from '../../../shared/agreement/duties/describe-duty.ts'
import { describeTerm } from '../../../shared/agreement/terms/describe-term.ts'
import type { DutyId } from '../../../shared/agreement/duties/duty-values.ts'
import type { TermId } from '../../../shared/agreement/terms/term-values.ts'
import { isChange, type ValueChange } from '../../../shared/agreement/versions/value-change.ts'
import type { ComparedVersion } from '../../../shared/contract/versions.ts'
import { useAudit, useCatalogue } from '../../app/store.ts'
import { useInLanguage, useTexts } from '../../app/texts.ts'
import { Badge } from '../../ui/feedback/badge.tsx'
import { EmptyState } from '../../ui/feedback/empty-state.tsx'
import { IconDone } from '../../ui/icons.tsx'
import { DescriptionList } from '../../ui/text/description-list.tsx'

/** What the agreement says of a subject of the audit or a duty, before and after. */
interface ChangedValue {
  readonly id: string
  readonly name: string
  readonly kind: ValueChange['kind']
  readonly was: string
  readonly becomes: string
}

/** The terms of the audit and the duties that are read otherwise in the new version, or in other words. */
export function ValueChanges({ compared }: { readonly compared: ComparedVersion }) {
  const texts = useTexts()
  const changes = useChangedValues(compared)
  if (changes.length === 0) return <EmptyState icon={IconDone} title={texts('versions:view.noTerms')} />
  return (
    <div className="version-part">
      <p className="read-small">{texts('versions:view.proposes')}</p>
      <ul className="version-clauses" aria-label={texts('versions:view.terms')}>
        {changes.map(({ id, name, kind, was, becomes }) => (
          <li key={id} className="version-clause">
            <h3>
              {name} <Badge tone={kind === 'became_silent' ? 'bad' : kind === 'changed' ? 'warn' : 'info'}>{texts(`versions:value.${kind}`)}</Badge>
            </h3>
            {was === becomes ? (
              <p>{becomes}</p>
            ) : (
              <DescriptionList
                items={[
                  { term: texts('versions:view.was'), description: was },
                  { term: texts('versions:view.becomes'), description: becomes },
                ]}
              />
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

function useChangedValues({ comparison, read }: ComparedVersion): readonly ChangedValue[] {
  const texts = useTexts()
  const inWords = useInLanguage()
  const { terms } = useCatalogue()
  const { reading } = useAudit().agreement
  const said = <T extends { readonly id: string; readonly value: unknown }>(all: readonly T[], id: string, describe: (value: unknown) => string) => {
    const value = all.find((each) => each.id === id)?.value ?? null
    return value === null ? texts('versions:view.silent') : describe(value)
  }
  return [
    ...comparison.terms.filter(isChange).map(({ id, kind }) => {
      const describe = (value: unknown) => describeTerm(id as TermId, value, texts)
      const definition = terms.find((term) => term.id === id)
      return { id, kind, name: [id, definition && inWords(definition.name)].filter(Boolean).join(' '), was: said(reading.terms, id, describe), becomes: said(read.reading.terms, id, describe) }
    }),
    ...comparison.duties.filter(isChange).map(({ id, kind }) => {
      const describe = (value: unknown) => describeDuty(id as DutyId, value, texts)
      return { id, kind, name: texts(`agreement:dutyName.${id as DutyId}`), was: said(reading.duties, id, describe), becomes: said(read.reading.duties, id, describe) }
    }),
  ]
}
