import type { AppError } from '../../shared/errors.ts'
import { Callout } from '../ui/feedback/callout.tsx'
import { failureText } from './failure.ts'
import { useTexts } from './texts.ts'

/** What went wrong, where the person was working; nothing while nothing did. */
export function FailureNotice({ failure }: { readonly failure: AppError | null }) {
  const texts = useTexts()
  return failure && <Callout tone="bad" isAnnounced>{failureText(texts, failure)}</Callout>
}
