import { z } from 'zod'
import { problem, type Problem } from '../domain/problem.ts'

/**
 * Closed list of what can go wrong in an expected way.
 *
 * Every failure carries words for a person and, in `next`, the way out.
 */
const failureCodes = [
  'invalid', // the params do not fit the schema, or a rule of the domain is broken
  'notFound',
  'conflict', // the row was changed by somebody else since it was read
  'refused', // a rule forbids it (double booking, host-country nationality ...)
  'inUse', // the store or a catalogue entry is used elsewhere
  'cancelled',
  'unreadable', // a file cannot be read as what it claims to be
  'tooLarge',
  'damaged', // the store failed its integrity check
  'newerStore', // the store was written by a newer version
  'wrongKey',
  'readOnly',
  'diskFull',
  'busy',
  'unexpected',
] as const

export const failureCode = z.enum(failureCodes)
export type FailureCode = z.infer<typeof failureCode>

export const failure = z.object({
  code: failureCode,
  /** What happened, in words, without personal data. */
  message: z.string(),
  /** What to do next, in words. */
  next: z.string(),
  problems: z.array(problem).default([]),
})
export type Failure = z.infer<typeof failure>

/** Thrown inside the engine to end a call with an expected failure. */
export class ExpectedFailure extends Error {
  readonly failure: Failure

  constructor(failure: Omit<Failure, 'problems'> & { readonly problems?: Problem[] }) {
    super(failure.message)
    this.name = 'ExpectedFailure'
    this.failure = { problems: [], ...failure }
  }
}
