import { errorCode } from '#electron/system/error-code.ts'
import {
  ExpectedFailure,
  expectedFailure,
  failing,
  type Failure,
} from '#shared/contract/failure.ts'

/** Writes one line for the log; given a code or a name, never a value of the roster. */
export type Log = (line: string) => void

export function unknownCall(): Failure {
  return failing('invalid', 'unknownCall')
}

export function tooLarge(limitBytes: number): Failure {
  return failing('tooLarge', 'tooLarge', { megabytes: Math.floor(limitBytes / 1024 / 1024) })
}

export function engineStopped(): Failure {
  return failing('unexpected', 'engineStopped')
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
  if (['ENOSPC', 'EDQUOT'].includes(code)) return failing('diskFull', 'diskFull')
  // What only the host writes beside the store: its settings, and files on their way.
  if (['EACCES', 'EPERM', 'EROFS', 'EISDIR', 'ENOTDIR'].includes(code))
    return failing('readOnly', 'readOnly')
  return failing('unexpected', 'unexpected')
}

/** A page that was closed before it answered. */
export function pageGone(): ExpectedFailure {
  return expectedFailure('cancelled', 'pageClosed')
}

/** The port asked for on the command line is in use. */
export function portTaken(port: number): ExpectedFailure {
  return expectedFailure('inUse', 'portTaken', { port: String(port) })
}

/** Somebody else than the main frame of one of our windows made a call. */
export function strangerRefused(): Failure {
  return failing('refused', 'notAllowedPage')
}

/** An upload that was cut off on its way from the page. */
export function uploadCutOff(): ExpectedFailure {
  return expectedFailure('unreadable', 'fileNotWhole')
}

/** A token that stands for no file, or no longer. */
export function fileNotAtHand(): ExpectedFailure {
  return expectedFailure('notFound', 'fileGone')
}

/** An address that is not opened outside: see `links.ts`. */
export function linkRefused(): ExpectedFailure {
  return expectedFailure('refused', 'linkRefused')
}

/** A host that writes no PDF: the browser's own print does. */
export function noPdfHere(): ExpectedFailure {
  return expectedFailure('refused', 'noPdfHere')
}

/** A file to be written that another program holds. */
export function targetHeld(name: string): ExpectedFailure {
  return expectedFailure('inUse', 'targetHeld', { name })
}
