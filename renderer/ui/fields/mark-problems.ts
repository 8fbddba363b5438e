import { type FieldPath, type FieldValues, get, type UseFormReturn } from 'react-hook-form'
import { failureOf } from '#renderer/client/index.ts'
import { words } from '#renderer/text/text.ts'

export interface ProblemPlaces {
  /** The param that the form fills: the engine answers `person.offers.0.provider`. */
  readonly under: string
  /** What a field is called in a form that holds a value in parts; by its own name where not given. */
  readonly named?: Readonly<Record<string, string>>
}

/** Where in a form a field of the params stands: `person.offers.0.provider` is `offers.0.provider`. */
export function placeInForm(field: string, { under, named = {} }: ProblemPlaces): string {
  const inside = field.startsWith(`${under}.`) ? field.slice(under.length + 1) : field
  return named[inside] ?? inside
}

/**
 * Marks the fields of a form that a failed call names and leads to the first of them. What names no
 * field of the form is left to the failure shown beside it.
 */
export function markProblems<T extends FieldValues>(
  form: UseFormReturn<T>,
  error: unknown,
  places: ProblemPlaces,
): void {
  const isField = (path: string): path is FieldPath<T> => get(form.getValues(), path) !== undefined
  const marked = failureOf(error)
    .problems.map(({ field, message }) => ({ path: placeInForm(field, places), message }))
    .flatMap(({ path, message }) => (isField(path) ? [{ path, message }] : []))
  for (const [place, { path, message }] of marked.entries()) {
    form.setError(path, { type: 'engine', message: words(message) }, { shouldFocus: place === 0 })
  }
}
