import { type CalendarDate, parseDate } from '@internationalized/date'
import { useState } from 'react'
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  Group,
  Heading,
  Popover,
  useLocale,
} from 'react-aria-components'

import { given } from '../given.ts'
import { IconCalendar, IconChevronLeft, IconChevronRight } from '../icons.tsx'
import { useWords } from '../words.ts'
import { FieldFrame, type FieldProps, fieldState } from './field.tsx'
import { useDraft } from './use-draft.ts'

export interface DateFieldProps extends FieldProps {
  /** A calendar date, `2026-11-20`. */
  readonly value: string | null
  /** When the person leaves the field or picks a day, and only if the date changed; never a half-typed one. */
  readonly onCommit: (value: string | null) => void
  readonly min?: string | undefined
  readonly max?: string | undefined
}

/** Nothing of an audit is older: a year before it lacks a digit. */
const OLDEST = '1900-01-01'

/** A year of two digits means one of this century: "26" is 2026. */
function withCentury(date: string | null): string | null {
  return date?.startsWith('00') ? `20${date.slice(2)}` : date
}

export function DateField({ value, onCommit, min = OLDEST, max, ...field }: DateFieldProps) {
  const [isOpen, setIsOpen] = useState(false)
  const [isTyping, setIsTyping] = useState(false)
  const draft = useDraft(value, onCommit)
  const outOfRange = useOutOfRange(min, max)
  // A year being typed passes through 0002 and 0202: whether it is in range is asked when the person is done.
  const error = field.error ?? (isTyping ? undefined : outOfRange(draft.value))

  const leave = () => {
    setIsTyping(false)
    const date = withCentury(draft.value)
    if (date !== draft.value) draft.set(date)
    if (outOfRange(date) === undefined) draft.commit()
  }
  return (
    <DatePicker
      {...fieldState({ ...field, error })}
      value={draft.value === null ? null : parseDate(draft.value)}
      onChange={(date: CalendarDate | null) => {
        draft.set(date?.toString() ?? null)
        if (isOpen) draft.commit()
      }}
      onFocus={() => setIsTyping(true)}
      onBlur={leave}
      isOpen={isOpen}
      onOpenChange={setIsOpen}
      shouldForceLeadingZeros
    >
      <FieldFrame {...field} error={error}>
        <Group className="input-group date">
          <DateInput className="date-input">{(segment) => <DateSegment className="date-segment" segment={segment} />}</DateInput>
          <Button className="input-button">
            <IconCalendar />
          </Button>
        </Group>
      </FieldFrame>
      <Popover className="popover" offset={4}>
        <Dialog className="calendar-dialog">
          <Month min={min} max={max} />
        </Dialog>
      </Popover>
    </DatePicker>
  )
}

/** What is wrong with a date, in words. */
function useOutOfRange(min: string, max: string | undefined): (date: string | null) => string | undefined {
  const { locale } = useLocale()
  const { dateFrom, dateUntil } = useWords()
  const inWords = (date: string) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date))
  return (date) => {
    if (date !== null && date < min) return dateFrom.replace('{date}', inWords(min))
    if (date !== null && max !== undefined && date > max) return dateUntil.replace('{date}', inWords(max))
    return undefined
  }
}

function Month({ min, max }: { readonly min: string; readonly max: string | undefined }) {
  return (
    <Calendar className="calendar" minValue={parseDate(min)} {...given({ maxValue: max === undefined ? undefined : parseDate(max) })}>
      <header className="calendar-header">
        <Button slot="previous" className="button quiet icon-only">
          <IconChevronLeft />
        </Button>
        <Heading className="calendar-title" />
        <Button slot="next" className="button quiet icon-only">
          <IconChevronRight />
        </Button>
      </header>
      <CalendarGrid className="calendar-grid">
        <CalendarGridHeader>{(day) => <CalendarHeaderCell>{day}</CalendarHeaderCell>}</CalendarGridHeader>
        <CalendarGridBody>{(date) => <CalendarCell className="calendar-day" date={date} />}</CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  )
}
