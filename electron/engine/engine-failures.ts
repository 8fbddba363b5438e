import type { z } from 'zod'
import { ExpectedFailure, type Failure } from '#shared/contract/failure.ts'
import { storeFailure } from './store/store-failures.ts'

/** Writes one line for the log: codes, names of calls and durations, never a value of the roster. */
export type Log = (line: string) => void

/** Params that do not fit their schema, field by field. */
export function invalidParams(error: z.ZodError): Failure {
  return {
    code: 'invalid',
    message: 'Some values do not fit.',
    next: 'Correct the fields named here and try again.',
    problems: error.issues.map(({ path, message }) => ({ field: path.join('.'), message })),
  }
}

export function unknownCall(): Failure {
  return {
    code: 'invalid',
    message: 'The window asked for something this version does not know.',
    next: 'Close Scrutin and start it again, so that window and program are of the same version.',
    problems: [],
  }
}

export function closing(): Failure {
  return {
    code: 'busy',
    message: 'Scrutin is closing its roster.',
    next: 'Start it again to go on.',
    problems: [],
  }
}

/**
 * Turns whatever a handler threw into a failure. What nobody expected is logged once, with the name
 * of the call and the kind of error only: its message might quote a person's data.
 */
export function failureOf(error: unknown, name: string, log: Log): Failure {
  if (error instanceof ExpectedFailure) return error.failure
  const known = storeFailure(error)
  log(`${known ? known.code : 'unexpected failure'} in ${name}: ${kindOf(error)}`)
  return (
    known ?? {
      code: 'unexpected',
      message: 'Something went wrong that Scrutin did not foresee.',
      next: 'Nothing was changed by this step. Try again; if it happens again, start Scrutin anew.',
      problems: [],
    }
  )
}

/** Class, code and place of an error. The place is a line of this program, not of its data. */
function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : ''
  const place = /\bat .*?([\w-]+\.[jt]s:\d+)/.exec(error.stack ?? '')?.[1]
  return `${error.name}${code}${place ? ` at ${place}` : ''}`
}
