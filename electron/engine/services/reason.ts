import { ExpectedFailure } from '#shared/contract/failure.ts'

/** The reason to keep with a change of status; an exit without one is `invalid`. */
export function reasonFor(isExit: boolean, reason: string | null): string | null {
  const given = reason === null || reason === '' ? null : reason
  if (!isExit || given !== null) return given
  throw new ExpectedFailure({
    code: 'invalid',
    message: 'A reason is needed.',
    next: 'Say why in a few words; it is kept with the date and your name.',
    problems: [{ field: 'reason', message: 'is needed' }],
  })
}
