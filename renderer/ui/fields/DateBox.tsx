import { DateInput } from '@mantine/dates'
import type { ReactNode } from 'react'
import { type DateOnly, isDateOnly, readDate } from '#shared/calendar/index.ts'
import { showDate } from '#renderer/text/format.ts'
import { t } from '#renderer/text/text.ts'
import { type BoxProps, passOn } from './box.ts'
import { calendarFormats, calendarWords } from './calendar-words.ts'
import { useQuietFocus } from './use-quiet-focus.ts'

/** A date read only where it can mean one thing: "03/04/2027" is refused, "13/04/2027" is not. */
function unambiguous(text: string): DateOnly | null {
  const dayFirst = readDate(text, 'dmy')
  const monthFirst = readDate(text, 'mdy')
  if (dayFirst !== null && monthFirst !== null && dayFirst !== monthFirst) return null
  return dayFirst ?? monthFirst
}

/** A day, shown with the month in letters and kept as `YYYY-MM-DD`; typed or chosen. */
export function DateBox(
  props: BoxProps<DateOnly | null> & {
    readonly min?: DateOnly | null
    readonly max?: DateOnly | null
  },
): ReactNode {
  const { min, max, ref, ...box } = props
  const { input, quiet, wake } = useQuietFocus(ref)
  return (
    <DateInput
      {...passOn(box)}
      ref={input}
      popoverProps={{ disabled: quiet || box.disabled === true }}
      onClick={wake}
      onKeyDown={wake}
      onBlur={() => {
        wake()
        box.onBlur?.()
      }}
      placeholder={box.placeholder ?? t('common.dateHint')}
      value={box.value !== null && isDateOnly(box.value) ? box.value : null}
      onChange={(value) => box.onChange(value === null ? null : value.slice(0, 10))}
      valueFormat={(value) => showDate(value.slice(0, 10))}
      dateParser={unambiguous}
      clearable={box.required !== true}
      clearButtonProps={{ 'aria-label': t('common.clear'), tabIndex: -1 }}
      firstDayOfWeek={1}
      {...calendarFormats}
      ariaLabels={calendarWords()}
      // The kit greys days of other months and reddens weekends too faintly to be read.
      hideOutsideDates
      weekendDays={[]}
      {...(min ? { minDate: min } : {})}
      {...(max ? { maxDate: max } : {})}
    />
  )
}
