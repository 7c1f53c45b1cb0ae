import { type EvidenceDescription, Strength } from '../../../shared/audit/evidence.ts'
import type { EvidenceType } from '../../../shared/catalogue/evidence-type.ts'
import { today } from '../../app/clock.ts'
import { useCatalogue } from '../../app/store.ts'
import { useInLanguage, useLanguage, useTexts } from '../../app/texts.ts'
import { Checkbox } from '../../ui/fields/checkbox.tsx'
import { ComboBox } from '../../ui/fields/combo-box.tsx'
import { DateField } from '../../ui/fields/date-field.tsx'
import { Select } from '../../ui/fields/select.tsx'
import { TextArea } from '../../ui/fields/text-area.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { DetailField } from './detail-field.tsx'

interface EvidenceFormProps {
  readonly draft: EvidenceDescription
  readonly change: (part: Partial<EvidenceDescription>) => void
  readonly type: EvidenceType | undefined
  /** The type was proposed and nobody chose it yet. */
  readonly isTypeProposed: boolean
  readonly hasFile: boolean
}

/** Everything that is recorded about a piece of evidence. */
export function EvidenceForm({ draft, change, type, isTypeProposed, hasFile }: EvidenceFormProps) {
  const texts = useTexts()
  const inLanguage = useInLanguage()
  const { evidenceTypes } = useCatalogue()
  const languages = useLanguageOptions(draft.language)
  const isCalled = (column: 'title' | 'type' | 'strength' | 'issuer' | 'holder' | 'issuedOn' | 'obtainedOn' | 'periodFrom' | 'periodTo' | 'receivedFrom' | 'receivedHow' | 'confidentiality' | 'deleteOn' | 'minimisedHow') => ({
    label: texts(`report:column.${column}`),
  })
  return (
    <div className="evidence-form">
      <fieldset>
        <legend>{texts('evidence:form.what')}</legend>
        <div className="wide">
          <TextField {...isCalled('title')} isRequired autoFocus lang={draft.language} value={draft.title} onChange={(title) => change({ title })} />
        </div>
        <div className="wide">
          <ComboBox
            {...isCalled('type')}
            isRequired
            description={isTypeProposed ? texts('evidence:form.typeGuessed') : undefined}
            options={evidenceTypes.map(({ id, name }) => ({ id, label: inLanguage(name) }))}
            value={draft.type}
            onChange={(type) => type && change({ type })}
          />
        </div>
        <div className="wide">
          <Select
            {...isCalled('strength')}
            description={texts('evidence:form.strengthHelp')}
            options={Strength.options.map((id) => ({ id, label: texts(`report:value.strength.${id}`), isDisabled: !hasFile && ['E3', 'E4', 'E5'].includes(id) }))}
            value={draft.strength}
            onChange={(strength) => change({ strength })}
          />
          <Checkbox isSelected={draft.wasSeenMade} onChange={(wasSeenMade) => change({ wasSeenMade })}>
            {texts('evidence:form.wasSeenMade')}
          </Checkbox>
        </div>
      </fieldset>
      <fieldset>
        <legend>{texts('evidence:form.origin')}</legend>
        <TextField {...isCalled('issuer')} value={draft.issuer} onChange={(issuer) => change({ issuer })} />
        <TextField {...isCalled('holder')} value={draft.holder} onChange={(holder) => change({ holder })} />
        <DateField {...isCalled('issuedOn')} value={draft.issuedOn} onCommit={(issuedOn) => change({ issuedOn })} />
        <DateField {...isCalled('obtainedOn')} isRequired max={today()} value={draft.obtainedOn} onCommit={(obtainedOn) => obtainedOn && change({ obtainedOn })} />
        <DateField {...isCalled('periodFrom')} value={draft.periodFrom} onCommit={(periodFrom) => change({ periodFrom })} />
        <DateField {...isCalled('periodTo')} value={draft.periodTo} onCommit={(periodTo) => change({ periodTo })} />
        <TextField {...isCalled('receivedFrom')} isRequired value={draft.receivedFrom} onChange={(receivedFrom) => change({ receivedFrom })} />
        <TextField {...isCalled('receivedHow')} isRequired placeholder={texts('evidence:form.receivedHowHint')} value={draft.receivedHow} onChange={(receivedHow) => change({ receivedHow })} />
        <Select label={texts('evidence:fact.language')} options={languages} value={draft.language} onChange={(language) => change({ language })} />
      </fieldset>
      {type && type.fields.length > 0 && (
        <fieldset>
          <legend>{texts('evidence:form.ofType')}</legend>
          {type.fields.map((field) => (
            <div key={`${type.id}-${field.key}`} className={field.kind === 'list' || field.kind === 'yesNo' ? 'wide' : undefined}>
              <DetailField field={field} value={draft.details[field.key]} onChange={(value) => change({ details: withDetail(draft.details, field.key, value) })} />
            </div>
          ))}
        </fieldset>
      )}
      <fieldset>
        <legend>{texts('evidence:form.handling')}</legend>
        <Select
          {...isCalled('confidentiality')}
          options={(['public', 'internal', 'confidential', 'secret'] as const).map((id) => ({ id, label: texts(`report:value.confidentiality.${id}`) }))}
          value={draft.confidentiality}
          onChange={(confidentiality) => change({ confidentiality })}
        />
        <DateField {...isCalled('deleteOn')} description={texts('evidence:form.deleteOnHelp')} value={draft.deleteOn} onCommit={(deleteOn) => change({ deleteOn })} />
        <div className="wide">
          <Checkbox isSelected={draft.hasPersonalData} onChange={(hasPersonalData) => change({ hasPersonalData })}>
            {texts('evidence:form.hasPersonalData')}
          </Checkbox>
          {draft.hasPersonalData && (
            <TextArea {...isCalled('minimisedHow')} isRequired rows={2} placeholder={texts('evidence:form.minimisedHowHint')} value={draft.minimisedHow} onChange={(minimisedHow) => change({ minimisedHow })} />
          )}
          <Checkbox isSelected={draft.isExample} onChange={(isExample) => change({ isExample })}>
            {texts('evidence:form.isExample')}
          </Checkbox>
        </div>
      </fieldset>
    </div>
  )
}

type Details = EvidenceDescription['details']

function withDetail(details: Details, key: string, value: Details[string] | undefined): Details {
  const { [key]: _former, ...others } = details
  return value === undefined ? others : { ...others, [key]: value }
}

/** The languages that evidence here comes in, by their names; and the one recorded, whatever it is. */
function useLanguageOptions(recorded: string) {
  const names = new Intl.DisplayNames(useLanguage(), { type: 'language' })
  const nameOf = (code: string) => {
    try {
      return names.of(code) ?? code
    } catch {
      return code
    }
  }
  return [...new Set(['nl', 'en', 'de', 'fr', recorded])].filter(Boolean).map((id) => ({ id, label: nameOf(id) }))
}
