import { useLocale } from 'react-aria-components'

import { useWords } from '../words.ts'
import { type FieldProps } from './field.tsx'
import { FigureField, type Reading } from './figure-field.tsx'
import { formatNumber, parseHundredths } from './figures.ts'

export interface NumberFieldProps extends FieldProps {
  readonly value: number | null
  /** When the person leaves the field or presses Enter; not while the number cannot be read or is out of range. */
  readonly onCommit: (value: number | null) => void
  readonly min?: number | undefined
  readonly max?: number | undefined
  /** What the arrow keys up and down add and take away. A whole step takes whole numbers only; any other, two decimals. */
  readonly step?: number | undefined
  /** Shown after the number: "uur", "%". */
  readonly unit?: string | undefined
}

export function NumberField({ min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY, step = 1, unit, ...rest }: NumberFieldProps) {
  const { locale } = useLocale()
  const words = useWords()

  const problemOf = (number: number): string | null => {
    if (Number.isInteger(step) && !Number.isInteger(number)) return words.notAWholeNumber
    if (number < min) return words.numberFrom.replace('{number}', formatNumber(min, locale))
    if (number > max) return words.numberUntil.replace('{number}', formatNumber(max, locale))
    return null
  }
  const read = (text: string): Reading => {
    const hundredths = parseHundredths(text)
    if (hundredths === null) return { kind: 'problem', problem: words.notANumber }
    const number = hundredths / 100
    const problem = problemOf(number)
    return problem === null ? { kind: 'figure', figure: number } : { kind: 'problem', problem }
  }
  return <FigureField {...rest} step={step} after={unit} read={read} format={(number) => formatNumber(number, locale)} />
}
