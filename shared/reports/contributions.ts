import { foldText } from '../catalogue/fold-text.ts'
import { type ClosedInterval, intersect, lengthInDays } from '../calendar/index.ts'
import { compareIds } from '../domain/common.ts'
import type { DeploymentRow } from '../domain/deployment-row.ts'
import type { Provider } from '../domain/provider.ts'

/** What one provider gave in a period. */
export interface Contribution {
  /** Null for people who went under no provider's offer. */
  readonly provider: string | null
  readonly name: string | null
  readonly kind: Provider['kind'] | null
  /** People with a valid offer today. */
  readonly offered: number
  readonly deployments: number
  readonly people: number
  readonly women: number
  /** Days of all its deployments that lie in the period, both ends counted. */
  readonly days: number
  /** Requests it gave somebody to. */
  readonly requests: number
}

type Deployed = Pick<
  DeploymentRow,
  'provider' | 'person' | 'sex' | 'from' | 'to' | 'status' | 'request'
>
type Offering = Pick<Provider, 'id' | 'name' | 'kind'> & { readonly offered: number }

function contributionOf(
  provider: Offering | null,
  deployed: readonly Deployed[],
  period: ClosedInterval,
): Contribution {
  const women = deployed.filter(({ sex }) => sex === 'female')
  return {
    provider: provider?.id ?? null,
    name: provider?.name ?? null,
    kind: provider?.kind ?? null,
    offered: provider?.offered ?? 0,
    deployments: deployed.length,
    people: new Set(deployed.map(({ person }) => person)).size,
    women: new Set(women.map(({ person }) => person)).size,
    days: deployed.reduce((sum, row) => {
      const shared = intersect(row, period)
      return sum + (shared === null ? 0 : lengthInDays(shared))
    }, 0),
    requests: new Set(deployed.map(({ request }) => request)).size,
  }
}

/**
 * What each provider gave: deployments that touch the period and were not cancelled, and people on
 * offer. Who gave most comes first. Source: General Assembly resolution 52/129, paragraph 12.
 */
export function contributions(
  providers: readonly Offering[],
  deployments: readonly Deployed[],
  period: ClosedInterval,
): Contribution[] {
  const counted = deployments.filter(
    (row) => row.status !== 'cancelled' && intersect(row, period) !== null,
  )
  const byProvider = Map.groupBy(counted, ({ provider }) => provider)
  const rows = providers.map((each) => contributionOf(each, byProvider.get(each.id) ?? [], period))
  const alone = byProvider.get(null)
  return [...rows, ...(alone ? [contributionOf(null, alone, period)] : [])]
    .filter(({ deployments: of, offered }) => of > 0 || offered > 0)
    .toSorted(
      (a, b) =>
        b.days - a.days ||
        b.offered - a.offered ||
        compareIds(foldText(a.name ?? ''), foldText(b.name ?? '')),
    )
}
