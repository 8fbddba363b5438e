import {
  keepPreviousData,
  queryOptions,
  useQuery,
  type UseQueryResult,
} from '@tanstack/react-query'
import {
  type CallName,
  callOf,
  type contract,
  type ParamsOf,
  type ResultOf,
} from '#shared/contract/contract.ts'
import type { Area } from '#shared/contract/define.ts'
import { call } from './call.ts'

export type QueryName = {
  [N in CallName]: (typeof contract)[N]['kind'] extends 'query' ? N : never
}[CallName]

export interface QueryCallOptions {
  /** False while the question cannot be asked yet. */
  readonly enabled?: boolean
  /** Shows the previous answer while a new one is on its way, so that nothing jumps. */
  readonly keepPrevious?: boolean
}

const areaOf = (name: QueryName): Area => callOf(name).area ?? 'app'

/** Key of an answer: its area first, so that a `changed` event finds it. */
export const queryKeyOf = (name: QueryName, params: unknown): readonly unknown[] => [
  areaOf(name),
  name,
  params,
]

export const queryCallOptions = <N extends QueryName>(name: N, params: ParamsOf<N>) =>
  queryOptions<ResultOf<N>>({
    queryKey: queryKeyOf(name, params),
    queryFn: () => call(name, params),
  })

/** Asks a question of the contract and keeps the answer fresh. */
export function useQueryCall<N extends QueryName>(
  name: N,
  params: ParamsOf<N>,
  { enabled = true, keepPrevious = false }: QueryCallOptions = {},
): UseQueryResult<ResultOf<N>> {
  return useQuery<ResultOf<N>>({
    queryKey: queryKeyOf(name, params),
    queryFn: () => call(name, params),
    enabled,
    ...(keepPrevious ? { placeholderData: keepPreviousData } : {}),
  })
}
