import { type FieldErrors, type FieldValues, get, type Resolver, set } from 'react-hook-form'
import type { z } from 'zod'
import { problemOfIssue } from '#shared/domain/problem-of-issue.ts'
import { words } from '#renderer/text/text.ts'

/** Checks a form with the schema that the engine checks with, and words the issues for people. */
export function formResolver<T extends FieldValues>(schema: z.ZodType<T>): Resolver<T> {
  return (values) => {
    const read = schema.safeParse(values)
    if (read.success) return { values: read.data, errors: {} }
    const errors: FieldErrors<T> = {}
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
