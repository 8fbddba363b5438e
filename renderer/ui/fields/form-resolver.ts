import { type FieldErrors, type FieldValues, get, type Resolver, set } from 'react-hook-form'
import { z } from 'zod'
import type { Problem } from '#shared/domain/problem.ts'
import { problemOfIssue } from '#shared/domain/problem-of-issue.ts'
import { words } from '#renderer/text/text.ts'

/**
 * Checks a form with the schema that the engine checks with, and words the issues for people.
 * @param beyond what stands against values that the schema takes; the fields are those of the form
 */
export function formResolver<T extends FieldValues>(
  schema: z.core.$ZodType<T>,
  beyond: (values: T) => readonly Problem[] = () => [],
): Resolver<T> {
  return (values) => {
    const read = z.safeParse(schema, values)
    const errors: FieldErrors<T> = {}
    for (const { field, message } of beyond(values))
      set(errors, field, { type: 'beyond', message: words(message) })
    if (read.success)
      return Object.keys(errors).length === 0
        ? { values: read.data, errors: {} }
        : { values: {}, errors }
    for (const issue of read.error.issues) {
      const path = issue.path.join('.')
      if (!get(errors, path)) {
        set(errors, path, {
          type: issue.code,
          message: words(problemOfIssue(issue, get(values, path))),
        })
      }
    }
    return { values: {}, errors }
  }
}
