import { z } from 'zod'
import { problem, type Problem } from '../domain/problem.ts'
import type { english } from '../text/en/index.ts'
import { phrase, phraseSchema, type Values } from '../text/phrase.ts'

/**
 * Closed list of what can go wrong in an expected way.
 *
 * Every failure carries a phrase for a person and, in `next`, the way out.
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
  /** What happened, without personal data. */
  message: phraseSchema,
  /** What to do next. */
  next: phraseSchema,
  problems: z.array(problem).default([]),
})
export type Failure = z.infer<typeof failure>

type Texts = typeof english.failures
/** A failure of the catalogue: what happened, and under the same name with `Next` the way out. */
export type FailureText = {
  [K in keyof Texts]: `${K}Next` extends keyof Texts ? K : never
}[keyof Texts]

/** A failure as data. Both of its texts are filled with the same values. */
export function failing(
  code: FailureCode,
  text: FailureText,
  values?: Values,
  problems: Problem[] = [],
): Failure {
  return {
    code,
    message: phrase(`failures.${text}`, values),
    next: phrase(`failures.${text}Next`, values),
    problems,
  }
}

/** Thrown inside the engine to end a call with an expected failure. */
export class ExpectedFailure extends Error {
  readonly failure: Failure

  constructor(of: Failure) {
    // The key only: an error's message can reach a log.
    super(of.message.key)
    this.name = 'ExpectedFailure'
    this.failure = of
  }
}

/** {@link failing}, ready to be thrown. */
export function expectedFailure(...of: Parameters<typeof failing>): ExpectedFailure {
  return new ExpectedFailure(failing(...of))
}
