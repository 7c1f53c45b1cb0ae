import { Button } from 'react-aria-components'

import { runAction } from '../../app/actions.ts'
import { useTexts } from '../../app/texts.ts'
import { type Icon, IconAdd, IconArchive, IconOpen, IconVerify } from '../../ui/icons.tsx'

const ways: readonly { readonly way: 'new' | 'pack' | 'open' | 'verify'; readonly action: string; readonly Symbol: Icon }[] = [
  { way: 'new', action: 'audit.new', Symbol: IconAdd },
  { way: 'pack', action: 'audit.newPack', Symbol: IconArchive },
  { way: 'open', action: 'audit.open', Symbol: IconOpen },
  { way: 'verify', action: 'report.verify', Symbol: IconVerify },
]

/** The four things people come here for. */
export function WaysIn() {
  const texts = useTexts()
  return (
    <nav className="start-ways" aria-label={texts('start:ways')}>
      {ways.map(({ way, action, Symbol }) => (
        <Button key={way} className={way === 'new' ? 'start-way main' : 'start-way'} onPress={() => runAction(action)}>
          <Symbol />
          <span className="start-way-title">{texts(`start:way.${way}.title`)}</span>
          <span className="start-way-about">{texts(`start:way.${way}.about`)}</span>
        </Button>
      ))}
    </nav>
  )
}
