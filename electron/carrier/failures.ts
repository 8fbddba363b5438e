import type { z } from 'zod'
import { errorCode } from '#electron/system/error-code.ts'
import { ExpectedFailure, type Failure } from '#shared/contract/failure.ts'

/** Writes one line for the log; given a code or a name, never a value of the roster. */
export type Log = (line: string) => void

/** Params that do not fit their schema, with every field that does not. */
export function invalidParams(name: string, error: z.ZodError): Failure {
  return {
    code: 'invalid',
    message: `The call "${name}" was made with values that do not fit.`,
    next: 'Correct the fields named here and try again.',
    problems: error.issues.map((issue) => ({
      field: issue.path.join('.'),
      message: issue.message,
    })),
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

export function tooLarge(limitBytes: number): Failure {
  return {
    code: 'tooLarge',
    message: `That is larger than ${Math.floor(limitBytes / 1024 / 1024)} MB.`,
    next: 'Split it into smaller parts and try again.',
    problems: [],
  }
}

export function engineStopped(): Failure {
  return {
    code: 'unexpected',
    message: 'The part of Scrutin that keeps the roster has stopped.',
    next: 'Everything saved before is kept. Choose "Try again", or close Scrutin and start it again.',
    problems: [],
  }
}

/**
 * Turns whatever was thrown into a failure for the window. An unexpected error is logged once, with
 * the call's name and the error's class only: its message might quote a person's data.
 */
export function failureOf(error: unknown, name: string, log: Log): Failure {
  if (error instanceof ExpectedFailure) return error.failure
  const code = errorCode(error)
  log(
    `unexpected failure in ${name}: ${error instanceof Error ? error.name : typeof error} ${code}`,
  )
  if (code === 'ENOSPC')
    return {
      code: 'diskFull',
      message: 'The disk is full.',
      next: 'Free some space and try again.',
      problems: [],
    }
  return {
    code: 'unexpected',
    message: 'Something went wrong that Scrutin did not foresee.',
    next: 'Nothing was changed by this step. Try again; if it happens again, start Scrutin anew.',
    problems: [],
  }
}

/** A page that was closed before it answered. */
export function pageGone(): ExpectedFailure {
  return new ExpectedFailure({
    code: 'cancelled',
    message: 'The page was closed.',
    next: 'Open it again and repeat the step.',
  })
}

/** The port asked for on the command line is in use. */
export function portTaken(port: number): ExpectedFailure {
  return new ExpectedFailure({
    code: 'inUse',
    message: `Port ${port} is taken by another program.`,
    next: 'Choose another one with --port N, or leave it out for any free port.',
  })
}

/** Somebody else than the main frame of one of our windows made a call. */
export function strangerRefused(): Failure {
  return {
    code: 'refused',
    message: 'This page may not talk to Scrutin.',
    next: 'Close it and work in the main window.',
    problems: [],
  }
}

/** An upload that was cut off on its way from the page. */
export function uploadCutOff(): ExpectedFailure {
  return new ExpectedFailure({
    code: 'unreadable',
    message: 'The file did not arrive whole.',
    next: 'Choose it again.',
  })
}

/** A token that stands for no file, or no longer. */
export function fileNotAtHand(): ExpectedFailure {
  return new ExpectedFailure({
    code: 'notFound',
    message: 'This file is no longer at hand.',
    next: 'Choose the file again.',
  })
}

/** An address that is not opened outside: see `links.ts`. */
export function linkRefused(): ExpectedFailure {
  return new ExpectedFailure({
    code: 'refused',
    message: 'Scrutin opens only https: and mailto: links.',
    next: 'Copy the address and look at it before you open it elsewhere.',
  })
}
