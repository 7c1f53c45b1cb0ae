import { Button } from '../actions/button.tsx'
import { useWords } from '../words.ts'
import { ProgressBar, type ProgressBarProps } from './progress-bar.tsx'

export interface WorkingProps extends ProgressBarProps {
  /** Without it the work cannot be stopped. */
  readonly onCancel?: (() => void) | undefined
}

/** Work that takes a while: how far it is, and a way to stop it. */
export function Working({ onCancel, ...progress }: WorkingProps) {
  const { cancel } = useWords()
  return (
    <div className="working">
      <ProgressBar {...progress} />
      {onCancel ? (
        <Button size="small" onPress={onCancel}>
          {cancel}
        </Button>
      ) : null}
    </div>
  )
}
