import { ageOf, type DateOnly } from '#shared/calendar/index.ts'
import { showDate } from '#renderer/text/format.ts'
import { t } from '#renderer/text/text.ts'

/** How long ago a day was: "6 months ago". */
export function ageWords(date: DateOnly, today: DateOnly): string {
  const { unit, amount } = ageOf(date, today)
  if (amount < 0) return t('availability.ageInFuture')
  switch (unit) {
    case 'days':
      return t('availability.ageDays', { days: amount })
    case 'months':
      return t('availability.ageMonths', { months: amount })
    case 'years':
      return t('availability.ageYears', { years: amount })
  }
}

/** The same where there is little room: "6 mo". */
export function ageShort(date: DateOnly, today: DateOnly): string {
  const { unit, amount } = ageOf(date, today)
  switch (unit) {
    case 'days':
      return t('availability.ageShortDays', { days: amount })
    case 'months':
      return t('availability.ageShortMonths', { months: amount })
    case 'years':
      return t('availability.ageShortYears', { years: amount })
  }
}

/** When a record was last confirmed and how long ago that is; that it never was. */
export function confirmedWords(confirmedOn: DateOnly | null, today: DateOnly): string {
  if (confirmedOn === null) return t('availability.neverConfirmed')
  if (confirmedOn === today) return t('availability.confirmedToday')
  return t('availability.confirmedAgo', {
    date: showDate(confirmedOn),
    age: ageWords(confirmedOn, today),
  })
}
