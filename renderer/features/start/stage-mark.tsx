import { Stage } from '../../../shared/audit/stage.ts'
import { useTexts } from '../../app/texts.ts'

/** Where an audit stands: in words, and as steps behind it and ahead. */
export function StageMark({ stage }: { readonly stage: Stage }) {
  const texts = useTexts()
  const step = Stage.options.indexOf(stage) + 1
  const words = texts(`start:dossiers.stage.${stage}`)
  return (
    <span className="stage-mark" title={texts('start:dossiers.stageOf', { stage: words, step, total: Stage.options.length })}>
      <span>{words}</span>
      <span className="stage-steps" aria-hidden>
        {Stage.options.map((each, index) => (
          <span key={each} className={index < step ? 'reached' : ''} />
        ))}
      </span>
    </span>
  )
}
