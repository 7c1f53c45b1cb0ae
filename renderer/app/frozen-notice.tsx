import { Button } from '../ui/actions/button.tsx'
import { Callout } from '../ui/feedback/callout.tsx'
import { IconLock } from '../ui/icons.tsx'
import { goTo } from './place.ts'
import { useOpen } from './store.ts'
import { useTexts } from './texts.ts'

/** Why nothing can be changed here, with what to do about it; nothing while it can. */
export function FrozenNotice() {
  const texts = useTexts()
  const { audit, isReadOnly } = useOpen()
  if (isReadOnly) return <Callout tone="warn" icon={IconLock}>{texts('window:locked.readOnly')}</Callout>
  if (!audit.frozen) return null
  return (
    <Callout tone="info" icon={IconLock} action={<Button size="small" onPress={() => goTo('report')}>{texts('window:locked.toReport')}</Button>}>
      {texts('window:locked.frozen', { version: audit.frozen.version })}
    </Callout>
  )
}
