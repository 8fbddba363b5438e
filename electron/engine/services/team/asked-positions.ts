import { country } from '#shared/catalogue/index.ts'
import type { StoredCandidacy } from '#shared/domain/candidacy.ts'
import type { Id } from '#shared/domain/common.ts'
import { fillsPostOf } from '#shared/domain/windows-held.ts'
import type { StoredDeployment } from '#shared/domain/deployment.ts'
import type { StoredPosition } from '#shared/domain/position.ts'
import type { StoredRequest } from '#shared/domain/request.ts'
import { nationalitiesOf } from '#shared/matching/criteria/nationalities-of.ts'
import { at, type RosterColumns, sexOf } from '#shared/matching/index.ts'
import type { TeamMember } from '#shared/team/balance.ts'
import type { CallContext } from '../../call-context.ts'
import { listCandidacies } from '../../store/repositories/candidacies.ts'
import { listDeployments } from '../../store/repositories/deployments.ts'
import { listPositions } from '../../store/repositories/positions.ts'
import { findRequest } from '../../store/repositories/requests.ts'
import { expectFound } from '../../store/repositories/stored.ts'

/** One position of a request with the people put forward for it. */
export interface AskedPosition {
  readonly request: StoredRequest
  readonly position: StoredPosition
  readonly candidacies: readonly StoredCandidacy[]
  /** Deployments that fill a post. */
  readonly deployments: readonly StoredDeployment[]
  /** Who was called back early, or is deployed on days outside the windows. */
  readonly fillingNone: ReadonlySet<Id>
}

/** Somebody in a position. */
export interface Place {
  readonly position: Id
  readonly person: Id
  readonly provider: Id | null
}

/** The positions of the requests, in their order. Throws `notFound` for a request that is gone. */
export function askedPositions(call: CallContext, requests: readonly Id[]): AskedPosition[] {
  return requests
    .map((id) => expectFound(findRequest(call, id), 'request'))
    .flatMap((request) =>
      listPositions(call, request.id).map((position) => {
        const deployments = listDeployments(call, { position: position.id })
        return {
          request,
          position,
          candidacies: listCandidacies(call, { position: position.id }),
          deployments: deployments.filter((each) => fillsPostOf(position.windows, each)),
          fillingNone: new Set(
            deployments
              .filter((each) => each.status !== 'cancelled' && !fillsPostOf(position.windows, each))
              .map(({ person }) => person),
          ),
        }
      }),
    )
}

/** Who fills a post today: deployed, or selected and not yet deployed. */
export function chosenToday({
  position,
  candidacies,
  deployments,
  fillingNone,
}: AskedPosition): Place[] {
  const deployed = new Set([...deployments.map(({ person }) => person), ...fillingNone])
  return [
    ...deployments.map(({ person, provider }) => ({ position: position.id, person, provider })),
    ...candidacies
      .filter(({ status, person }) => status === 'selected' && !deployed.has(person))
      .map(({ person }) => ({ position: position.id, person, provider: null })),
  ]
}

export function postsOf(asked: readonly AskedPosition[]): number {
  return asked.reduce((sum, { position }) => sum + position.posts, 0)
}

/** What balances count of somebody in a place; their score there is given. */
export function memberOf(columns: RosterColumns, place: Place, score: number): TeamMember & Place {
  const row = columns.rowOf.get(place.person)
  const nationalities = row === undefined ? [] : nationalitiesOf(columns, row)
  return {
    ...place,
    score,
    sex: row === undefined ? null : sexOf(at(columns.sex, row)),
    nationalities,
    regions: regionsOf(nationalities),
  }
}

/** UN regional groups of nationalities, each once. */
export function regionsOf(nationalities: readonly string[]): string[] {
  return [...new Set(nationalities.flatMap((code) => country(code)?.group ?? []))]
}
