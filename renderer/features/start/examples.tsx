import { Button } from '../../ui/actions/button.tsx'
import { IconNext } from '../../ui/icons.tsx'
import { Panel } from '../../ui/layout/panel.tsx'
import { Stack } from '../../ui/layout/stack.tsx'
import { art28 } from '../../app/client.ts'
import { useAttempts } from '../../app/failure.ts'
import { FailureNotice } from '../../app/failure-notice.tsx'
import { LongWorkNotice } from '../../app/long-work-notice.tsx'
import { useTexts } from '../../app/texts.ts'
import { useLongWork } from '../../app/work.ts'
import { openAndEnter } from './opening.ts'

/** Whole invented audits to look around in. */
export function Examples() {
  const texts = useTexts()
  const work = useLongWork()
  const { failure, attempt } = useAttempts()
  const open = (name: 'itemo' | 'leadinfo') => void attempt(() => openAndEnter(() => work.run((job) => art28.dossiers.openExample({ job, name }))))
  return (
    <Panel title={texts('start:examples.title')} description={texts('start:examples.about')}>
      <Stack gap={3}>
        <Stack isRow gap={2}>
          {(['itemo', 'leadinfo'] as const).map((name) => (
            <Button key={name} icon={IconNext} isDisabled={work.progress !== null} onPress={() => open(name)}>{texts(`start:examples.${name}`)}</Button>
          ))}
        </Stack>
        <LongWorkNotice work={work} label={texts('start:examples.opening')} />
        <FailureNotice failure={failure} />
      </Stack>
    </Panel>
  )
}
