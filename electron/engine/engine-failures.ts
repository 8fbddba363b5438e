import { ExpectedFailure, failing, type Failure } from '#shared/contract/failure.ts'
import { storeFailure } from './store/store-failures.ts'

/** Writes one line for the log: codes, names of calls and durations, never a value of the roster. */
export type Log = (line: string) => void

export function unknownCall(): Failure {
  return failing('invalid', 'unknownCall')
}

export function closing(): Failure {
  return failing('busy', 'closing')
}

/**
 * Turns whatever a handler threw into a failure. What nobody expected is logged once, with the name
 * of the call and the kind of error only: its message might quote a person's data.
 */
export function failureOf(error: unknown, name: string, log: Log): Failure {
  if (error instanceof ExpectedFailure) return error.failure
  const known = storeFailure(error)
  log(`${known ? known.code : 'unexpected failure'} in ${name}: ${kindOf(error)}`)
  return known ?? failing('unexpected', 'unexpected')
}

/** Class, code and place of an error. The place is a line of this program, not of its data. */
function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : ''
  const place = /\bat .*?([\w-]+\.[jt]s:\d+)/.exec(error.stack ?? '')?.[1]
  return `${error.name}${code}${place ? ` at ${place}` : ''}`
}
