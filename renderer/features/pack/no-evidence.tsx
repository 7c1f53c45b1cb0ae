import { goTo } from '../../app/place.ts'
import { useTexts } from '../../app/texts.ts'
import { Button } from '../../ui/actions/button.tsx'
import { Callout } from '../../ui/feedback/callout.tsx'
import { IconEvidence } from '../../ui/icons.tsx'

/** What to begin with while the dossier holds no evidence. */
export function NoEvidence() {
  const texts = useTexts()
  return (
    <Callout icon={IconEvidence} title={texts('pack:empty.title')} action={<Button onPress={() => goTo('evidence')}>{texts('pack:empty.toEvidence')}</Button>}>
      {texts('pack:empty.about')}
    </Callout>
  )
}
