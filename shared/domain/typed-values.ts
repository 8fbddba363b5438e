import { addMonths, type DateOnly, isDateOnly } from '../calendar/index.ts'
import { phrase, type TextKey } from '../text/index.ts'
import { email } from './email.ts'
import type { Person } from './person.ts'
import type { Problem } from './problem.ts'
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

/**
 * What stands against values that somebody types for a person, beyond their schema; the fields are
 * those of the person. What the record held before, or a list brought in, is not held against whoever
 * changes something else.
 */
export function problemsOfTypedPerson(
  typed: Pick<Person, 'email' | 'birthDate'>,
  before: Pick<Person, 'email' | 'birthDate'> | null,
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
  ]
}

/** {@link problemsOfTypedPerson} for a provider. */
export function problemsOfTypedProvider(
  typed: Pick<Provider, 'contactEmail'>,
  before: Pick<Provider, 'contactEmail'> | null,
): Problem[] {
  return emailProblem('contactEmail', typed.contactEmail, before?.contactEmail ?? null)
}
