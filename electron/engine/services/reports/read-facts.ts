import { type DateOnly, today as dayAt } from '#shared/calendar/index.ts'
import type { CandidacyStatus } from '#shared/domain/candidacy.ts'
import type { Id } from '#shared/domain/common.ts'
import type { DeploymentStatus } from '#shared/domain/deployment.ts'
import type { ServedPost } from '#shared/domain/served-post.ts'
import type { RequestStatus } from '#shared/domain/request.ts'
import type { DeploymentFact, MoneyFact, ReportFacts, Step } from '#shared/reports/facts.ts'
import type { CallContext } from '../../call-context.ts'
import { perVersion } from '../../roster/per-version.ts'
import { listPositions } from '../../store/repositories/positions.ts'
import { listProviders } from '../../store/repositories/providers.ts'
import { allRecommendations } from '../../store/repositories/recommendations.ts'
import { listRequests } from '../../store/repositories/requests.ts'
import { selectRows } from '../../store/statement.ts'

type Asking = Pick<CallContext, 'sqlite' | 'today'>

interface StepRow<Status> {
  readonly owner: Id
  readonly at: string
  readonly to: Status
  readonly by: string
  readonly reason: string | null
}

const requestSteps = selectRows<StepRow<RequestStatus>>(
  `SELECT request AS owner, at, to_status AS "to", by_user AS by, reason
   FROM request_event ORDER BY number`,
)

const candidacySteps = selectRows<StepRow<CandidacyStatus>>(
  `SELECT candidacy AS owner, at, to_status AS "to", by_user AS by, reason
   FROM candidacy_event ORDER BY number`,
)

const deploymentSteps = selectRows<StepRow<DeploymentStatus>>(
  `SELECT deployment AS owner, at, to_status AS "to", by_user AS by, reason
   FROM deployment_event ORDER BY number`,
)

const deploymentsOfAll = selectRows<
  Pick<DeploymentFact, 'id' | 'person' | 'position' | 'provider' | 'status' | 'sex' | 'from' | 'to'>
>(
  `SELECT deployment.id, person, position, provider, status, person.sex,
     from_date AS "from", to_date AS "to"
   FROM deployment JOIN person ON person.id = deployment.person ORDER BY from_date, deployment.id`,
)

const nationalitiesOfDeployed = selectRows<{ person: Id; country: string }>(
  `SELECT person, country FROM person_nationality
   WHERE person IN (SELECT person FROM deployment) ORDER BY person, ordinal`,
)

const servedOfAll = selectRows<ServedPost>(
  `SELECT id, position, provider, sex, from_date AS "from", to_date AS "to", status
   FROM served_post ORDER BY from_date, id`,
)

const candidaciesOfAll = selectRows<{
  id: Id
  person: Id
  position: Id
  status: CandidacyStatus
}>('SELECT id, person, position, status FROM candidacy ORDER BY created, id')

const validOffers = selectRows<{ provider: Id; person: Id }, [today: DateOnly]>(
  `SELECT DISTINCT provider, person FROM offer
   WHERE withdrawn_on IS NULL AND (valid_until IS NULL OR valid_until >= ?) ORDER BY person`,
)

const moneyOfAll = selectRows<MoneyFact>(
  `SELECT coalesce(provider.name, contributor, '') AS "from", currency, amount,
     pledged_on AS pledgedOn, received_on AS receivedOn
   FROM contribution LEFT JOIN provider ON provider.id = contribution.provider
   ORDER BY pledged_on, contribution.id`,
)

/** What reports count, as committed; kept until something changes or the day turns. */
export function readFacts(call: Asking): ReportFacts {
  return perVersion(call.sqlite, JSON.stringify(['reportFacts', call.today]), () => read(call))
}

function read(call: Asking): ReportFacts {
  const { sqlite, today } = call
  const [ofRequest, ofCandidacy, ofDeployment] = [
    stepsByOwner(requestSteps.all(sqlite)),
    stepsByOwner(candidacySteps.all(sqlite)),
    stepsByOwner(deploymentSteps.all(sqlite)),
  ]
  const requests = listRequests(call).map((request) => ({
    ...request,
    kinds: request.assistance,
    steps: ofRequest.get(request.id) ?? [],
  }))
  const positions = requests.flatMap(({ id, requirements }) =>
    listPositions(call, id).map((position) => ({
      ...position,
      requirements: [...requirements, ...position.requirements],
    })),
  )
  const byId = new Map(positions.map((each) => [each.id, each]))
  const countries = Map.groupBy(nationalitiesOfDeployed.all(sqlite), ({ person }) => person)
  const placed = <T extends { readonly position: Id }>(of: T) => {
    const position = byId.get(of.position)
    return position === undefined
      ? []
      : [{ ...of, request: position.request, category: position.category }]
  }
  const deployments = [
    ...deploymentsOfAll.all(sqlite).map((row) => ({
      ...row,
      isAnonymous: false,
      nationalities: (countries.get(row.person) ?? []).map(({ country }) => country),
      steps: ofDeployment.get(row.id) ?? [],
    })),
    ...servedOfAll.all(sqlite).map((post) => ({
      ...post,
      ...{ person: post.id, isAnonymous: true, nationalities: [], steps: [] },
    })),
  ]
  const offers = Map.groupBy(validOffers.all(sqlite, today), ({ provider }) => provider)
  return {
    today,
    money: moneyOfAll.all(sqlite),
    recommendations: allRecommendations(call),
    requests,
    positions,
    deployments: deployments.flatMap(placed),
    candidacies: candidaciesOfAll
      .all(sqlite)
      .flatMap(placed)
      .map((each) => ({ ...each, steps: ofCandidacy.get(each.id) ?? [] })),
    providers: listProviders(call).map(({ id, name, kind }) => ({
      ...{ id, name, kind },
      offers: (offers.get(id) ?? []).map(({ person }) => person),
    })),
  }
}

function stepsByOwner<Status>(
  rows: readonly StepRow<Status>[],
): ReadonlyMap<Id, readonly Step<Status>[]> {
  const days = new Map<string, DateOnly>()
  const dayOf = (at: string): DateOnly => {
    // Many steps are taken at one instant: a list that came in, a team that was accepted.
    const known = days.get(at) ?? dayAt(new Date(at))
    days.set(at, known)
    return known
  }
  const steps = new Map<Id, Step<Status>[]>()
  for (const { owner, at, to, by, reason } of rows) {
    const step = { on: dayOf(at), to, by, reason }
    const own = steps.get(owner)
    if (own === undefined) steps.set(owner, [step])
    else own.push(step)
  }
  return steps
}
