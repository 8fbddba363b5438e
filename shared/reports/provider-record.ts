import type { Id } from '../domain/common.ts'
import { daysOf } from './contributions.ts'
import type { DeploymentFact, ReportFacts } from './facts.ts'

/** Days of anything there was or will be. */
const EVER = { from: '0001-01-01', to: '9999-12-31' } as const

/** One deployment under a provider's offers: its days given by the end of today, and still planned. */
export interface GivenDeployment extends Pick<
  DeploymentFact,
  | 'id'
  | 'person'
  | 'isAnonymous'
  | 'position'
  | 'request'
  | 'category'
  | 'status'
  | 'sex'
  | 'from'
  | 'to'
> {
  readonly given: number
  readonly planned: number
}

/** What deployments add up to. People are counted once each, by days that were given. */
export interface GivenTotals {
  readonly people: number
  readonly experts: number
  readonly observers: number
  readonly women: number
  readonly requests: number
  readonly given: number
  readonly givenExperts: number
  readonly givenObservers: number
  readonly planned: number
}

/** Everything one provider contributed over time, the latest first; what was cancelled gave nothing. */
export function givenBy(
  { deployments, today }: Pick<ReportFacts, 'deployments' | 'today'>,
  provider: Id,
): GivenDeployment[] {
  return deployments
    .filter((each) => each.provider === provider && each.status !== 'cancelled')
    .map((each) => ({ ...each, ...daysOf(each, EVER, today) }))
    .toSorted((a, b) => (a.from === b.from ? 0 : a.from < b.from ? 1 : -1))
}

/** The sums of some deployments, counted as the report of contributions counts. */
export function totalsOfGiven(rows: readonly GivenDeployment[]): GivenTotals {
  const served = rows.filter(({ given }) => given > 0)
  const people = (of: readonly GivenDeployment[]): number =>
    new Set(of.map(({ person }) => person)).size
  const sum = (of: readonly GivenDeployment[], kind: 'given' | 'planned'): number =>
    of.reduce((days, each) => days + each[kind], 0)
  const [experts, observers] = [served.filter(isExpert), served.filter((each) => !isExpert(each))]
  return {
    people: people(served),
    experts: people(experts),
    observers: people(observers),
    women: people(served.filter(({ sex }) => sex === 'female')),
    requests: new Set(served.map(({ request }) => request)).size,
    given: sum(rows, 'given'),
    givenExperts: sum(experts, 'given'),
    givenObservers: sum(observers, 'given'),
    planned: sum(rows, 'planned'),
  }
}

function isExpert({ category }: Pick<GivenDeployment, 'category'>): boolean {
  return category === 'expert'
}
