import type { TermDefinition } from '../../../shared/catalogue/term-definition.ts'
import { withSourceTag } from '../../../shared/report/words.ts'
import { useInLanguage, useTexts } from '../../app/texts.ts'
import { Disclosure } from '../../ui/layout/disclosure.tsx'
import { DescriptionList } from '../../ui/text/description-list.tsx'

/** What holds when the agreement is silent on a term, and what the term does to planning, testing and report. */
export function TermEffects({ definition: { fallback, fallbackTag, ...effects } }: { readonly definition: TermDefinition }) {
  const texts = useTexts()
  const inWords = useInLanguage()
  const rows = (['precondition', 'checklist', 'report'] as const).flatMap((name) => {
    const effect = effects[name]
    return effect ? [{ term: texts(`reading:term.${name}`), description: inWords(effect) }] : []
  })
  return (
    <Disclosure title={texts('reading:term.effects')} level={4}>
      <DescriptionList isStacked items={[{ term: texts('reading:term.fallback'), description: withSourceTag(texts, inWords(fallback), fallbackTag) }, ...rows]} />
    </Disclosure>
  )
}
