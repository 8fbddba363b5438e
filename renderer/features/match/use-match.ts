import { useMemo } from 'react'
import type { MatchRow, MatchSummary } from '#shared/contract/match-calls.ts'
import type { MatchDraft } from '#shared/domain/position.ts'
import type { MatchGroup } from '#shared/domain/verdict.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { queryCallOptions } from '#renderer/client/use-query-call.ts'
import { type PagedRows, usePagedRows } from '#renderer/ui/index.ts'

/** The question of a match: a position, as it stands or as it is tried. */
export interface Asked {
  readonly position: string
  readonly draft: MatchDraft | null
}

/** One group of the match, ranked, loaded where it is looked at. */
export const useGroup = (
  asked: Asked,
  group: MatchGroup,
  against: string | null = null,
): PagedRows<{ rows: MatchRow[]; found: number }> =>
  usePagedRows((offset, limit) =>
    queryCallOptions('match.page', { ...asked, group, against, offset, limit }),
  )

export interface MatchAnswer {
  readonly summary: MatchSummary | undefined
  readonly error: Error | null
  readonly retry: () => void
}

/** Counts, criteria and questions; the previous answer stays while a new one is on its way. */
export function useSummary(asked: Asked): MatchAnswer {
  const { data, error, refetch } = useQueryCall(
    'match.summary',
    { ...asked },
    { keepPrevious: true },
  )
  return useMemo(
    () => ({ summary: data, error, retry: () => void refetch() }),
    [data, error, refetch],
  )
}
