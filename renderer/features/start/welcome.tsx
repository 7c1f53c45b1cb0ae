import { runAction } from '../../app/actions.ts'
import { Button } from '../../ui/actions/button.tsx'
import { IconAdd, IconAgreement, IconChecklist, IconReport } from '../../ui/icons.tsx'
import { Panel } from '../../ui/layout/panel.tsx'
import { useTexts } from '../../app/texts.ts'

/** What the product does, for who has no dossier yet. */
export function Welcome() {
  const texts = useTexts()
  const steps = [
    { part: 'read', Symbol: IconAgreement },
    { part: 'work', Symbol: IconChecklist },
    { part: 'report', Symbol: IconReport },
  ] as const
  return (
    <Panel
      title={texts('start:welcome.title')}
      footer={<Button variant="primary" icon={IconAdd} onPress={() => runAction('audit.new')}>{texts('start:way.new.title')}</Button>}
    >
      <ol className="start-welcome">
        {steps.map(({ part, Symbol }) => (
          <li key={part}>
            <Symbol />
            <p>{texts(`start:welcome.${part}`)}</p>
          </li>
        ))}
      </ol>
      <p className="start-welcome-example">{texts('start:welcome.example')}</p>
    </Panel>
  )
}
