import { type FieldErrors, type FieldValues, get, type Resolver, set } from 'react-hook-form'
import type { z } from 'zod'
import { t } from '#renderer/text/text.ts'

type Issue = z.core.$ZodIssue

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0)

/** What the person who fills in the form should do about an issue. */
function words(issue: Issue, value: unknown): string {
  if (isEmpty(value)) return t('common.fillIn')
  switch (issue.code) {
    case 'too_big':
      return t('common.tooBig', { maximum: Number(issue.maximum) })
    case 'too_small':
      return t('common.tooSmall', { minimum: Number(issue.minimum) })
    case 'invalid_format':
    case 'invalid_type':
    case 'invalid_value':
      return t('common.notReadable')
    case 'custom':
      return issue.path.at(-1) === 'to' ? t('common.endsBefore') : issue.message
    default:
      return issue.message
  }
}

/** Checks a form with the schema that the engine checks with, and words the issues for people. */
export function formResolver<T extends FieldValues>(schema: z.ZodType<T>): Resolver<T> {
  return (values) => {
    const read = schema.safeParse(values)
    if (read.success) return { values: read.data, errors: {} }
    const errors: FieldErrors<T> = {}
    for (const issue of read.error.issues) {
      const path = issue.path.join('.')
      if (!get(errors, path)) {
        set(errors, path, { type: issue.code, message: words(issue, get(values, path)) })
      }
    }
    return { values: {}, errors }
  }
}
