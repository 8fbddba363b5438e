import { failing, type Failure, type FailureCode } from '#shared/contract/failure.ts'

/** A call that ended with a failure; carries what to tell the user. */
export class ClientFailure extends Error {
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failure.message.key)
    this.name = 'ClientFailure'
    this.failure = failure
  }
}

/** What went wrong, whatever was thrown. */
export function failureOf(thrown: unknown): Failure {
  if (thrown instanceof ClientFailure) return thrown.failure
  return failing('unexpected', 'windowLost')
}

export const isFailure = (thrown: unknown, code: FailureCode): boolean =>
  thrown instanceof ClientFailure && thrown.failure.code === code
