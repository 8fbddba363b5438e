import { phrase } from '#shared/text/index.ts'
import { expectedFailure } from '#shared/contract/failure.ts'

/** The reason to keep with a change of status; an exit without one is `invalid`. */
export function reasonFor(isExit: boolean, reason: string | null): string | null {
  const given = reason === null || reason === '' ? null : reason
  if (!isExit || given !== null) return given
  throw expectedFailure('invalid', 'reasonNeeded', undefined, [
    { field: 'reason', message: phrase('problems.reasonNeeded') },
  ])
}
