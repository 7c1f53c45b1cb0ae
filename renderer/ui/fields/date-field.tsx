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
} from 'react-aria-components'

import { given } from '../given.ts'
import { IconCalendar, IconChevronLeft, IconChevronRight } from '../icons.tsx'
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
  // A year being typed passes through 0002 and 0202: whether it is in range is asked when the person is done.
  const range = isTyping && !isOpen ? {} : given({ minValue: parseDate(min), maxValue: max === undefined ? undefined : parseDate(max) })

  const leave = () => {
    setIsTyping(false)
    const date = withCentury(draft.value)
    if (date !== draft.value) draft.set(date)
    const isInRange = date === null || (date >= min && (max === undefined || date <= max))
    if (isInRange) draft.commit()
  }
  return (
    <DatePicker
      {...fieldState(field)}
      {...range}
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
      <FieldFrame {...field}>
        <Group className="input-group date">
          <DateInput className="date-input">{(segment) => <DateSegment className="date-segment" segment={segment} />}</DateInput>
          <Button className="input-button">
            <IconCalendar />
          </Button>
        </Group>
      </FieldFrame>
      <Popover className="popover" offset={4}>
        <Dialog className="calendar-dialog">
          <Month />
        </Dialog>
      </Popover>
    </DatePicker>
  )
}

function Month() {
  return (
    <Calendar className="calendar">
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
