import { useLocale } from 'react-aria-components'

import { useWords } from '../words.ts'
import { type FieldProps } from './field.tsx'
import { FigureField } from './figure-field.tsx'
import { formatCents, parseHundredths } from './figures.ts'

export interface MoneyFieldProps extends FieldProps {
  /** Whole cents. */
  readonly value: number | null
  /** When the person leaves the field or presses Enter, with whole cents; not while the amount cannot be read. */
  readonly onCommit: (cents: number | null) => void
  readonly currency?: string | undefined
}

export function MoneyField({ currency = '€', ...rest }: MoneyFieldProps) {
  const { locale } = useLocale()
  const { notAnAmount } = useWords()
  return (
    <FigureField
      {...rest}
      before={currency}
      format={(cents) => formatCents(cents, locale)}
      read={(text) => {
        const cents = parseHundredths(text)
        return cents === null ? { kind: 'problem', problem: notAnAmount } : { kind: 'figure', figure: cents }
      }}
    />
  )
}
