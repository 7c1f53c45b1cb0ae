import type { Language } from '../../../shared/values.ts'
import { useTexts } from '../../app/texts.ts'
import { SegmentedControl } from '../../ui/actions/segmented-control.tsx'

interface LanguageChoiceProps {
  readonly language: Language
  readonly onChange: (language: Language) => void
  readonly isLabelHidden?: boolean
}

/** The language of the report; the window's own stays what it is. */
export function LanguageChoice({ language, onChange, isLabelHidden }: LanguageChoiceProps) {
  const texts = useTexts()
  return (
    <SegmentedControl
      label={texts('delivery:language')}
      isLabelHidden={isLabelHidden}
      value={language}
      onChange={onChange}
      segments={[
        { id: 'nl', label: 'Nederlands' },
        { id: 'en', label: 'English' },
      ]}
    />
  )
}
