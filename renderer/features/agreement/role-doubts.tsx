import { useAudit } from '../../app/store.ts'
import { useTexts } from '../../app/texts.ts'
import { Callout } from '../../ui/feedback/callout.tsx'
import { Stack } from '../../ui/layout/stack.tsx'
import { Sentence } from './sentence.tsx'

/** Warns where the agreement seems to take one party for the other; nothing where it does not. */
export function RoleDoubts() {
  const texts = useTexts()
  const { roleDoubts } = useAudit().agreement.reading
  if (roleDoubts.length === 0) return null
  return (
    <Callout tone="warn" title={texts('agreement:roleDoubt.title', { count: roleDoubts.length })}>
      <Stack gap={3}>
        <p>{texts('agreement:roleDoubt.about')}</p>
        {roleDoubts.map(({ kind, quotes }) => (
          <div key={quotes[0]!.range.start} className="role-doubt">
            <p>{texts(`agreement:roleDoubt.why.${kind}`)}</p>
            {quotes.map((quote) => <Sentence key={quote.range.start} quote={quote} />)}
          </div>
        ))}
      </Stack>
    </Callout>
  )
}
