import type { Candidacy } from '../domain/candidacy.ts'
import type { Deployment } from '../domain/deployment.ts'
import { wasServed } from '../domain/deployment-steps.ts'
import { fillsPostOf } from '../domain/windows-held.ts'
import type { Position } from '../domain/position.ts'
import type { Request } from '../domain/request.ts'
import { serviceKind } from '../domain/service-kind.ts'
import type { Commitment } from './columns/records.ts'

type PlacedPosition = Pick<Position, 'id' | 'title' | 'category' | 'windows'> & {
  readonly request: Pick<Request, 'id' | 'state' | 'assistance'>
}

const placeOf = ({ id, title, category, request }: PlacedPosition) => ({
  position: id,
  title,
  category,
  request: request.id,
  country: request.state,
  kind: serviceKind(request.assistance, category),
})

/** The days a deployment binds; none when it was cancelled. */
function commitmentsOfDeployment(
  deployment: Pick<Deployment, 'person' | 'provider' | 'from' | 'to' | 'status'>,
  position: PlacedPosition,
): Commitment[] {
  const { person, provider, from, to, status } = deployment
  if (status === 'cancelled') return []
  const bound = { person, provider, from, to, state: 'deployed', contingent: false } as const
  return [
    {
      ...placeOf(position),
      ...bound,
      takesPost: fillsPostOf(position.windows, { status, from, to }),
      served: wasServed(status),
      planned: status === 'planned',
    },
  ]
}

/**
 * The days a candidacy promises: every window of the position while the person is selected or
 * nominated. A candidacy with a deployment that was not cancelled promises nothing beside it.
 */
function commitmentsOfCandidacy(
  { person, status }: Pick<Candidacy, 'person' | 'status'>,
  position: PlacedPosition,
): Commitment[] {
  if (status !== 'selected' && status !== 'nominated') return []
  return position.windows.map(({ from, to, contingentOn }) => ({
    ...placeOf(position),
    ...{ person, from, to, state: 'promised', provider: null },
    contingent: contingentOn !== null,
    takesPost: status === 'selected',
    served: false,
    planned: false,
  }))
}

/** All commitments of a roster's deployments and candidacies. Rows whose position is gone bind nobody. */
export function commitmentsOf(
  deployments: readonly Deployment[],
  candidacies: readonly Candidacy[],
  positions: readonly Position[],
  requests: readonly Request[],
): Commitment[] {
  const requestOf = new Map(requests.map((request) => [request.id, request]))
  const placed = new Map(
    positions.flatMap((position) => {
      const request = requestOf.get(position.request)
      return request ? [[position.id, { ...position, request }] as const] : []
    }),
  )
  const deployed = new Set(
    deployments.flatMap(({ person, position, status }) =>
      status === 'cancelled' ? [] : [`${person} ${position}`],
    ),
  )
  return [
    ...deployments.flatMap((each) => {
      const position = placed.get(each.position)
      return position ? commitmentsOfDeployment(each, position) : []
    }),
    ...candidacies.flatMap((each) => {
      const position = placed.get(each.position)
      const isDeployed = deployed.has(`${each.person} ${each.position}`)
      return position && !isDeployed ? commitmentsOfCandidacy(each, position) : []
    }),
  ]
}
