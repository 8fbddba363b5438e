import type { RequestRow } from '#shared/contract/request-calls.ts'
import { isOpenRequest } from '#shared/domain/open-requests.ts'
import { preconditionKinds } from '#shared/domain/request.ts'

export interface PreconditionRow {
  readonly request: RequestRow
  /** Preconditions of A/RES/52/129 para 4 not known to be met. */
  readonly open: readonly (typeof preconditionKinds)[number][]
}

/** Open requests with a precondition that is not met, or of which nothing is known. */
export function requestsInDoubt(requests: readonly RequestRow[]): PreconditionRow[] {
  return requests
    .filter(isOpenRequest)
    .map((request) => ({
      request,
      open: preconditionKinds.filter(
        (kind) =>
          request.preconditions.find((precondition) => precondition.kind === kind)?.verdict !==
          'met',
      ),
    }))
    .filter(({ open }) => open.length > 0)
}
