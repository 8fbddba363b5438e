import { addMonths, type DateOnly, isDateOnly } from '../calendar/index.ts'
import { phrase, type TextKey } from '../text/index.ts'
import { email } from './email.ts'
import type { Person } from './person.ts'
import { type Problem, under } from './problem.ts'
import type { Provider } from './provider.ts'

/** Nobody on a roster is older; a birth date beyond is a slip of the century. */
const OLDEST_YEARS = 120

/** What is wrong with a birth date on a day; null where nothing is. */
function birthDateProblem(
  born: DateOnly,
  today: DateOnly,
): Extract<TextKey, `problems.birth${string}`> | null {
  if (!isDateOnly(born)) return null
  if (born > today) return 'problems.birthInFuture'
  return born < addMonths(today, -12 * OLDEST_YEARS) ? 'problems.birthTooLongAgo' : null
}

const emailProblem = (field: string, typed: string | null, before: string | null): Problem[] =>
  typed === null || typed === before || email.safeParse(typed).success
    ? []
    : [{ field, message: phrase('problems.notAnEmail') }]

type Judged = Pick<
  Person,
  | 'email'
  | 'birthDate'
  | 'confirmedOn'
  | 'consentOn'
  | 'skills'
  | 'experience'
  | 'availability'
  | 'clearances'
  | 'offers'
>

/**
 * What stands against values that somebody types for a person, beyond their schema; the fields are
 * those of the person. What the record held before, or a list brought in, is not held against whoever
 * changes something else.
 */
export function problemsOfTypedPerson(
  typed: Judged,
  before: Judged | null,
  today: DateOnly,
): Problem[] {
  const { birthDate } = typed
  const wrong =
    birthDate === null || birthDate === before?.birthDate
      ? null
      : birthDateProblem(birthDate, today)
  return [
    ...emailProblem('email', typed.email, before?.email ?? null),
    ...(wrong === null ? [] : [{ field: 'birthDate', message: phrase(wrong) }]),
    ...(['confirmedOn', 'consentOn'] as const).flatMap((field) =>
      typed[field] === before?.[field] ? [] : hasCome(field, typed[field], today),
    ),
    ...ofChangedRows(typed, before, 'skills', ({ verifiedOn }) =>
      hasCome('verifiedOn', verifiedOn, today),
    ),
    ...ofChangedRows(typed, before, 'experience', ({ from, to }) => [
      // A mission of the record has begun; of a year alone that is its first day.
      ...hasCome('from', from, today),
      ...inOrder(from, 'to', to),
    ]),
    ...ofChangedRows(typed, before, 'availability', ({ statedOn }) =>
      hasCome('statedOn', statedOn, today),
    ),
    ...ofChangedRows(typed, before, 'clearances', ({ obtainedOn, expiresOn }) => [
      ...hasCome('obtainedOn', obtainedOn, today),
      ...inOrder(obtainedOn, 'expiresOn', expiresOn),
    ]),
    ...ofChangedRows(typed, before, 'offers', ({ offeredOn, validUntil, withdrawnOn }) => [
      ...inOrder(offeredOn, 'validUntil', validUntil),
      ...inOrder(offeredOn, 'withdrawnOn', withdrawnOn),
    ]),
  ]
}

type RowList = 'skills' | 'experience' | 'availability' | 'clearances' | 'offers'

/** A row as a text that is the same whatever the order of its fields. */
const writtenOut = (row: object): string =>
  JSON.stringify(Object.entries(row).toSorted(([a], [b]) => (a < b ? -1 : 1)))

/** Problems of the rows of a list that do not stand as they stood before. */
function ofChangedRows<L extends RowList>(
  typed: Judged,
  before: Judged | null,
  list: L,
  problemsOf: (row: Judged[L][number]) => readonly Problem[],
): Problem[] {
  const rows: readonly Judged[L][number][] = typed[list]
  const stood = new Map((before?.[list] ?? []).map((row) => [row.id, writtenOut(row)]))
  return rows.flatMap((row, place) =>
    stood.get(row.id) === writtenOut(row) ? [] : under(`${list}.${place}`, problemsOf(row)),
  )
}

/** What was done or said on a day was so by today. */
function hasCome(field: string, day: DateOnly | null, today: DateOnly): Problem[] {
  return day !== null && isDateOnly(day) && day > today
    ? [{ field, message: phrase('problems.dayToCome') }]
    : []
}

function inOrder(from: DateOnly | null, field: string, to: DateOnly | null): Problem[] {
  return from !== null && to !== null && isDateOnly(from) && isDateOnly(to) && to < from
    ? [{ field, message: phrase('problems.endsBeforeStart') }]
    : []
}

/** {@link problemsOfTypedPerson} for a provider. */
export function problemsOfTypedProvider(
  typed: Pick<Provider, 'contactEmail'>,
  before: Pick<Provider, 'contactEmail'> | null,
): Problem[] {
  return emailProblem('contactEmail', typed.contactEmail, before?.contactEmail ?? null)
}
