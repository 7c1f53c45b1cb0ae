import type { ReactNode } from 'react'

import { formatInstant } from '../../../shared/text/format.ts'
import { useAudit } from '../../app/store.ts'
import { useLanguage, useTexts } from '../../app/texts.ts'
import { IconSign } from '../../ui/icons.tsx'
import { Stack } from '../../ui/layout/stack.tsx'

/** The signatures on this version, in the order in which they were set, and the buttons for the next one. */
export function Signatures({ children }: { readonly children: ReactNode }) {
  const texts = useTexts()
  const language = useLanguage()
  const signatures = useAudit().frozen?.signatures ?? []
  return (
    <>
      {signatures.length === 0 && <p>{texts('delivery:sign.about')}</p>}
      <ul className="report-signatures">
        {signatures.map(({ as, name, organisation, signedAt, place, language: signed }) => (
          <li key={`${as} ${name} ${signed}`}>
            <IconSign />
            <span>
              <strong>{texts(`report:value.signature.${as}`)}</strong>
              <span>{texts('delivery:sign.by', { name, organisation })}</span>
              <span>{texts('delivery:sign.when', { at: formatInstant(language, signedAt), place: place || '–', language: texts(`report:value.agreementLanguage.${signed}`) })}</span>
            </span>
          </li>
        ))}
      </ul>
      <Stack isRow gap={2}>{children}</Stack>
    </>
  )
}
