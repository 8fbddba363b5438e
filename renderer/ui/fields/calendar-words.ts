import { type DateOnly, dayNumber } from '#shared/calendar/index.ts'
import { remembered } from '#shared/text/remembered.ts'
import { showDate } from '#renderer/text/format.ts'
import { currentTag, t } from '#renderer/text/text.ts'

const DAY = 86_400_000

const forms = {
  month: { month: 'short' },
  monthAndYear: { month: 'long', year: 'numeric' },
  weekday: { weekday: 'short' },
  year: { year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

const formatOf = remembered((key: string) => {
  const [tag, form = 'year'] = key.split(' ')
  return new Intl.DateTimeFormat(tag, { ...forms[form as keyof typeof forms], timeZone: 'UTC' })
})

const inForm =
  (form: keyof typeof forms) =>
  (date: DateOnly): string =>
    formatOf(`${currentTag()} ${form}`).format(dayNumber(date.slice(0, 10)) * DAY)

const year = inForm('year')

/** Days, months and years of a calendar in the present language, so that the kit needs no files for it. */
export const calendarFormats = {
  weekdayFormat: inForm('weekday'),
  monthLabelFormat: inForm('monthAndYear'),
  monthsListFormat: inForm('month'),
  yearLabelFormat: year,
  yearsListFormat: year,
  decadeLabelFormat: (first: DateOnly, last: DateOnly) => `${year(first)} – ${year(last)}`,
  getDayAriaLabel: (date: DateOnly) => showDate(date.slice(0, 10)),
}

/** What the arrows of the calendar are called; the kit leaves them without a name. */
export const calendarWords = () => ({
  nextMonth: t('common.nextMonth'),
  previousMonth: t('common.previousMonth'),
  nextYear: t('common.nextYear'),
  previousYear: t('common.previousYear'),
  nextDecade: t('common.nextDecade'),
  previousDecade: t('common.previousDecade'),
})
