import type { StoredRequest } from '#shared/domain/request.ts'
import { capOf } from '#shared/matching/index.ts'
import type { ProviderLimit, TeamOption } from '#shared/team/problem.ts'
import type { CallContext } from '../../call-context.ts'
import { findProvider } from '../../store/repositories/providers.ts'
import { type AskedPosition, postsOf } from './asked-positions.ts'

/** How many posts each provider among the options may fill, request by request. */
export function providerLimits(
  call: CallContext,
  asked: readonly AskedPosition[],
  options: readonly TeamOption[],
): ProviderLimit[] {
  const requests = new Map(asked.map(({ request }) => [request.id, request]))
  return [...requests.values()].flatMap((request) => limitsOf(call, request, asked, options))
}

function limitsOf(
  call: CallContext,
  request: StoredRequest,
  asked: readonly AskedPosition[],
  options: readonly TeamOption[],
): ProviderLimit[] {
  if (request.providerCap === null) return []
  const ofRequest = asked.filter((where) => where.request.id === request.id)
  const max = capOf(request.providerCap, postsOf(ofRequest))
  const providers = new Set(
    options
      .filter((option) => asked[option.position]?.request.id === request.id)
      .flatMap((option) => option.provider ?? []),
  )
  // Deployments under one provider may already stand above a cap that was lowered since.
  const deployed = Map.groupBy(
    ofRequest.flatMap(({ deployments }) => deployments),
    ({ provider }) => provider,
  )
  return [...providers].map((provider) => ({
    request: request.id,
    provider,
    providerName: findProvider(call, provider)?.name ?? '',
    max: Math.max(max, deployed.get(provider)?.length ?? 0),
  }))
}
