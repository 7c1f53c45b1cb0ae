import { nextId } from '../../../shared/audit/next-id.ts'
import { TestMethod } from '../../../shared/catalogue/control.ts'
import { passageOf } from '../../app/agreement-text/passage-of.ts'
import { useDraft } from '../../app/draft.ts'
import { useAttempts } from '../../app/failure.ts'
import { FormDialog } from '../../app/form-dialog.tsx'
import { select } from '../../app/place.ts'
import { apply, useAudit, useCatalogue } from '../../app/store.ts'
import { useInLanguage, useTexts } from '../../app/texts.ts'
import { Checkbox } from '../../ui/fields/checkbox.tsx'
import { CheckboxGroup } from '../../ui/fields/checkbox-group.tsx'
import { ComboBox } from '../../ui/fields/combo-box.tsx'
import { TagField } from '../../ui/fields/tag-field.tsx'
import { TextArea } from '../../ui/fields/text-area.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { blankOwnItem, isOwnItemComplete, type OwnItem, ownChecklistItem } from './own-item.ts'

/** Adds an item of the team's own to the end of the checklist. What is typed waits if the dialog is closed. */
export function AddItemDialog({ onClose }: { readonly onClose: () => void }) {
  const texts = useTexts()
  const inLanguage = useInLanguage()
  const { agreement, checklist } = useAudit()
  const { controls } = useCatalogue()
  const { failure, attempt } = useAttempts()
  const [own, write, forget] = useDraft<OwnItem>('checklist:own', blankOwnItem)
  const change = (part: Partial<OwnItem>) => write({ ...own, ...part })
  const isQuoteFound = own.quote.trim() === '' || passageOf(agreement, own) !== null

  const add = async () => {
    const id = nextId('P', checklist.map((item) => item.id))
    const recorded = await attempt(() => apply({ kind: 'checklist.addItem', payload: ownChecklistItem(own, id) }))
    if (!recorded) return
    forget()
    select(id)
    onClose()
  }
  return (
    <FormDialog
      title={texts('checklist:own.title')}
      description={texts('checklist:own.about')}
      recordLabel={texts('checklist:own.add')}
      isComplete={isOwnItemComplete(own) && isQuoteFound}
      failure={failure}
      onRecord={add}
      onClose={onClose}
    >
      <TextField autoFocus isRequired label={texts('report:column.title')} value={own.title} onChange={(title) => change({ title })} />
      <TextArea isRequired rows={2} label={texts('report:column.question')} value={own.question} onChange={(question) => change({ question })} />
      <TextArea rows={2} label={texts('report:column.quote')} description={texts('checklist:own.quoteAbout')} error={isQuoteFound ? undefined : texts('checklist:own.quoteNotFound')} value={own.quote} onChange={(quote) => change({ quote })} />
      {own.quote.trim() !== '' && <TextField label={texts('report:column.clause')} value={own.clause} onChange={(clause) => change({ clause })} />}
      <TagField label={texts('report:column.legalBasis')} placeholder="28(3)(h)" value={own.legalBasis} onChange={(legalBasis) => change({ legalBasis })} />
      <ComboBox
        label={texts('checklist:own.control')}
        options={controls.map(({ id, title }) => ({ id, label: texts('report:name.item', { id, title: inLanguage(title) }) }))}
        value={own.control}
        onChange={(control) => change({ control })}
      />
      <TextArea isRequired rows={2} label={texts('report:column.evidenceWanted')} value={own.evidenceWanted} onChange={(evidenceWanted) => change({ evidenceWanted })} />
      <TextArea isRequired rows={2} label={texts('report:column.test')} value={own.test} onChange={(test) => change({ test })} />
      <CheckboxGroup
        isHorizontal
        isRequired
        label={texts('report:column.methodsPlanned')}
        options={TestMethod.options.map((id) => ({ id, label: texts(`report:value.method.${id}`) }))}
        value={own.methods}
        onChange={(methods) => change({ methods })}
      />
      <Checkbox isSelected={own.isPopulationTest} description={texts('checklist:own.populationAbout')} onChange={(isPopulationTest) => change({ isPopulationTest })}>
        {texts('checklist:mark.population')}
      </Checkbox>
    </FormDialog>
  )
}
