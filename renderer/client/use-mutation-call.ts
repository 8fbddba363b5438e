import { useMutation, type UseMutationResult } from '@tanstack/react-query'
import type { CallName, contract, ParamsOf, ResultOf } from '#shared/contract/contract.ts'
import { call } from './call.ts'

export type MutationName = {
  [N in CallName]: (typeof contract)[N]['kind'] extends 'mutation' ? N : never
}[CallName]

/**
 * A change of the contract. What it made stale is asked again by the engine's `changed` event,
 * not here, so that every window hears of it alike.
 */
export function useMutationCall<N extends MutationName>(
  name: N,
): UseMutationResult<ResultOf<N>, Error, ParamsOf<N>> {
  return useMutation({ mutationFn: (params: ParamsOf<N>) => call(name, params) })
}
