import type { z } from 'zod'
import { english } from '../text/en/index.ts'
import { type Phrase, phrase, type TextKey } from '../text/phrase.ts'

type Issue = z.core.$ZodIssue
type ProblemKey = Extract<TextKey, `problems.${string}`>

/** The key of a problem, to be given to a schema as its message: `problemOfIssue` reads it again. */
export function problemKey(key: ProblemKey): ProblemKey {
  return key
}

/**
 * What somebody should do about a value that does not fit its schema, as a phrase.
 * @param value what stood in the place of the issue.
 */
export function problemOfIssue(issue: Issue, value: unknown): Phrase {
  const given = givenKey(issue.message)
  // A message of the schema's own says more than "fill this in", unless nothing was filled in.
  if (isEmpty(value) && issue.code !== 'custom') return phrase('problems.required')
  if (given) return phrase(given)
  switch (issue.code) {
    case 'too_big':
      return phrase(bigger[issue.origin] ?? 'problems.tooBig', { most: Number(issue.maximum) })
    case 'too_small':
      return phrase(smaller[issue.origin] ?? 'problems.tooSmall', { least: Number(issue.minimum) })
    default:
      return phrase('problems.notReadable')
  }
}

const bigger: Readonly<Record<string, ProblemKey>> = {
  string: 'problems.tooLong',
  array: 'problems.tooMany',
}
const smaller: Readonly<Record<string, ProblemKey>> = {
  string: 'problems.tooShort',
  array: 'problems.tooFew',
}

function givenKey(message: string): ProblemKey | null {
  const [area, name] = message.split('.')
  return area === 'problems' && name !== undefined && Object.hasOwn(english.problems, name)
    ? (message as ProblemKey)
    : null
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    value === '' ||
    (Array.isArray(value) && value.length === 0)
  )
}

/** Every problem of params that do not fit their schema, each at the path of its field. */
export function problemsOf(error: z.ZodError, params: unknown) {
  return error.issues.map((issue) => ({
    field: issue.path.join('.'),
    message: problemOfIssue(issue, valueAt(params, issue.path)),
  }))
}

function valueAt(params: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, name) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined,
    params,
  )
}
