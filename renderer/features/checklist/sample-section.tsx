import { type ChecklistItem, Sample } from '../../../shared/audit/assessment.ts'
import type { Recording } from '../../app/recording.ts'
import { useTexts } from '../../app/texts.ts'
import { Button } from '../../ui/actions/button.tsx'
import { Callout } from '../../ui/feedback/callout.tsx'
import { Checkbox } from '../../ui/fields/checkbox.tsx'
import { NumberField } from '../../ui/fields/number-field.tsx'
import { Select } from '../../ui/fields/select.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { IconAdd, IconRemove } from '../../ui/icons.tsx'
import { Stack } from '../../ui/layout/stack.tsx'
import { blankSample, type Outcome, sampleSays } from './outcome.ts'

interface SampleSectionProps {
  readonly item: ChecklistItem
  readonly recording: Recording<Outcome>
  readonly isDisabled: boolean
}

const tones = { nothing: 'info', disproved: 'bad', notWhole: 'warn', passes: 'good', extend: 'warn', fails: 'bad' } as const

/** What was drawn from how many, how, and what came out; with what that says of the operation. */
export function SampleSection({ item, recording: { current, change }, isDisabled }: SampleSectionProps) {
  const texts = useTexts()
  const { sample } = current
  if (sample === null) {
    return (
      <Stack gap={3}>
        <p>{texts(item.isPopulationTest ? 'checklist:sample.wholeAbout' : 'checklist:sample.about')}</p>
        <Button icon={IconAdd} isDisabled={isDisabled} onPress={() => void change({ sample: { ...blankSample, selection: item.isPopulationTest ? 'all' : 'random' } })}>
          {texts('checklist:sample.add')}
        </Button>
      </Stack>
    )
  }
  const set = (part: Partial<Sample>) => void change({ sample: { ...sample, ...part } })
  const says = sampleSays(sample, item)
  return (
    <Stack gap={3}>
      <p>{texts(item.isPopulationTest ? 'checklist:sample.wholeAbout' : 'checklist:sample.about')}</p>
      <div className="checklist-sample">
        <NumberField label={texts('report:column.population')} min={0} value={sample.population} isDisabled={isDisabled} onCommit={(population) => set({ population: population ?? 0 })} />
        <NumberField label={texts('checklist:sample.size')} min={0} value={sample.size} isDisabled={isDisabled} onCommit={(size) => set({ size: size ?? 0 })} />
        <NumberField label={texts('report:column.deviations')} min={0} value={sample.deviations} isDisabled={isDisabled} onCommit={(deviations) => set({ deviations: deviations ?? 0 })} />
      </div>
      <TextField label={texts('report:column.populationSource')} description={texts('checklist:sample.sourceAbout')} isRequired value={sample.populationSource} isDisabled={isDisabled} onCommit={(populationSource) => set({ populationSource })} />
      <Checkbox isSelected={sample.isPopulationComplete} isDisabled={isDisabled} description={texts('checklist:sample.completeAbout')} onChange={(isPopulationComplete) => set({ isPopulationComplete })}>
        {texts('checklist:sample.complete')}
      </Checkbox>
      <div className="checklist-sample">
        <Select
          label={texts('report:column.selection')}
          options={Sample.shape.selection.options.map((id) => ({ id, label: texts(`report:value.selection.${id}`) }))}
          value={sample.selection}
          isDisabled={isDisabled}
          onChange={(selection) => set({ selection })}
        />
        {sample.selection === 'random' && <TextField label={texts('checklist:sample.seed')} value={sample.seed ?? ''} isDisabled={isDisabled} onCommit={(seed) => set({ seed: seed.trim() || null })} />}
      </div>
      <Callout tone={tones[says]} isAnnounced>{texts(`checklist:sample.says.${says}`, { deviations: sample.deviations, size: sample.size })}</Callout>
      <Button icon={IconRemove} isDisabled={isDisabled} onPress={() => void change({ sample: null })}>
        {texts('checklist:sample.remove')}
      </Button>
    </Stack>
  )
}
