import { datePrecision, isDateOnly } from '#shared/calendar/index.ts'
import { categories } from '#shared/domain/category.ts'
import type { HistoryEntry } from '#shared/domain/history.ts'
import { showDate, showKnownDate } from '#renderer/text/format.ts'
import { categoryName, countryName } from '#renderer/text/names.ts'
import { t, type TextKey } from '#renderer/text/text.ts'
import { person as personTexts } from '#shared/text/en/person.ts'

/** Never spelled out in a list of changes: they are hidden elsewhere, too. */
const restricted = new Set([
  'passportNumber',
  'passportName',
  'passportIssuer',
  'passportExpiresOn',
  'emergencyContact',
])

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A person's field in words; one this version does not know keeps its name. */
function fieldWords(field: string): string {
  return Object.hasOwn(personTexts, field) ? t(`person.${field}` as TextKey) : field
}

function valueWords(value: unknown): string {
  if (value === null || value === undefined || value === '') return t('roster.changeEmpty')
  if (Array.isArray(value)) {
    if (value.length === 0) return t('roster.changeEmpty')
    return value.every((each) => typeof each === 'string')
      ? value.map(valueWords).join(', ')
      : t('roster.changeEntries', { count: value.length })
  }
  if (typeof value === 'boolean') return value ? t('common.yes') : t('common.no')
  if (typeof value !== 'string')
    return typeof value === 'number' ? String(value) : t('roster.changeEntries', { count: 1 })
  if (isDateOnly(value)) return showDate(value)
  if (/^[A-Z]{2}$/.test(value)) return countryName(value)
  const category = categories.find((each) => each === value)
  return category ? categoryName(category) : value
}

/** A date of which another field says how far it is known; what is said of both is said once. */
const precisionOf: Readonly<Record<string, string>> = { birthDate: 'birthDatePrecision' }
const precisions = new Set(Object.values(precisionOf))

function stateWords(field: string, state: Record<string, unknown>): string {
  const value = state[field]
  // What the history holds from before was known to the day.
  const known = datePrecision.safeParse(state[precisionOf[field] ?? ''])
  return known.success && typeof value === 'string' && isDateOnly(value)
    ? showKnownDate({ date: value, precision: known.data })
    : valueWords(value)
}

/** "Lives in: France → Spain" for every field that an entry changed. */
export function changesOf({ fields, before, after }: HistoryEntry): string[] {
  const old = isRecord(before) ? before : {}
  const now = isRecord(after) ? after : {}
  const told = fields.filter((field) => !precisions.has(field))
  return told.map((field) =>
    restricted.has(field)
      ? fieldWords(field)
      : t('roster.changeFromTo', {
          field: fieldWords(field),
          before: stateWords(field, old),
          after: stateWords(field, now),
        }),
  )
}
