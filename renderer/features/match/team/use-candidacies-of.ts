import { useQueries } from '@tanstack/react-query'
import type { RequestRow } from '#shared/contract/request-calls.ts'
import type { CandidacyRow } from '#shared/domain/candidacy-row.ts'
import { queryCallOptions } from '#renderer/client/use-query-call.ts'

/** Everybody considered for any of the requests. */
export const useCandidaciesOf = (
  requests: readonly Pick<RequestRow, 'id'>[],
): readonly CandidacyRow[] =>
  useQueries({
    queries: requests.map(({ id }) =>
      queryCallOptions('candidacy.list', { request: id, position: null }),
    ),
    combine: (answers) => answers.flatMap(({ data }) => data ?? []),
  })
