import { Button } from '../../ui/actions/button.tsx'
import { RadioGroup } from '../../ui/fields/radio-group.tsx'
import { Stack } from '../../ui/layout/stack.tsx'
import { Dialog } from '../../ui/overlays/dialog.tsx'
import { useAttempts } from '../failure.ts'
import { FailureNotice } from '../failure-notice.tsx'
import { saveSettings, useStore } from '../store.ts'
import { useTexts } from '../texts.ts'
import { closeDialog, openDialog } from './open-dialog.ts'

/** Language, light and dark, and who works here; each takes effect at once. */
export function SettingsDialog() {
  const texts = useTexts()
  const { language, theme, person } = useStore((state) => state.settings)
  const { failure, attempt } = useAttempts()
  return (
    <Dialog isOpen onClose={closeDialog} title={texts('window:action.settings')}>
      <Stack>
        <RadioGroup
          label={texts('window:settings.language')}
          isHorizontal
          value={language}
          onChange={(language) => void attempt(() => saveSettings({ language }))}
          options={[
            { id: 'nl', label: 'Nederlands' },
            { id: 'en', label: 'English' },
          ]}
        />
        <RadioGroup
          label={texts('window:settings.theme')}
          isHorizontal
          value={theme}
          onChange={(theme) => void attempt(() => saveSettings({ theme }))}
          options={(['system', 'light', 'dark'] as const).map((id) => ({ id, label: texts(`window:settings.themes.${id}`) }))}
        />
        <div>
          <h3>{texts('window:person.title')}</h3>
          <p>{person ? texts('window:person.is', { ...person }) : texts('window:person.unknown')}</p>
          <Button onPress={() => openDialog('person')}>{texts('window:person.change')}</Button>
        </div>
        <FailureNotice failure={failure} />
      </Stack>
    </Dialog>
  )
}
