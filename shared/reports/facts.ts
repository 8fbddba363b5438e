import type { ClosedInterval, DateOnly } from '../calendar/index.ts'
import type { CandidacyStatus } from '../domain/candidacy.ts'
import type { Category } from '../domain/category.ts'
import type { Id } from '../domain/common.ts'
import type { DeploymentStatus } from '../domain/deployment.ts'
import type { PositionWindow, PostShare } from '../domain/position.ts'
import type { Provider } from '../domain/provider.ts'
import type { Request, RequestStatus } from '../domain/request.ts'
import type { Recommendation } from '../domain/recommendation.ts'
import type { Requirement } from '../domain/requirement.ts'

/** A dated, signed step; `on` is the day it was taken, on this computer's clock. */
export interface Step<Status> {
  readonly on: DateOnly
  readonly to: Status
  readonly by: string
  readonly reason: string | null
}

export interface RequestFact extends Pick<
  Request,
  'id' | 'title' | 'state' | 'channel' | 'receivedOn' | 'electionOn' | 'phases' | 'status'
> {
  /** Kinds of assistance, the first the chief one. */
  readonly kinds: readonly string[]
  /** In the order they were taken. */
  readonly steps: readonly Step<RequestStatus>[]
}

export interface PositionFact {
  readonly id: Id
  readonly request: Id
  readonly title: string
  readonly category: Category
  readonly posts: number
  readonly windows: readonly PositionWindow[]
  /** Its own, and those of the whole request. */
  readonly requirements: readonly Requirement[]
  /** Parts of its posts whose people meet something. */
  readonly shares: readonly PostShare[]
}

/** A deployment, or a post that somebody served who left the roster since. */
export interface DeploymentFact extends ClosedInterval {
  readonly id: Id
  /** An id of its own where the person left the roster: each such post counts as one person. */
  readonly person: Id
  readonly isAnonymous: boolean
  readonly position: Id
  readonly request: Id
  readonly category: Category
  readonly provider: Id | null
  readonly status: DeploymentStatus
  readonly sex: string | null
  readonly nationalities: readonly string[]
  readonly steps: readonly Step<DeploymentStatus>[]
}

export interface CandidacyFact {
  readonly id: Id
  readonly person: Id
  readonly position: Id
  readonly request: Id
  readonly status: CandidacyStatus
  readonly steps: readonly Step<CandidacyStatus>[]
}

/** A provider, and the people it offers today. */
export interface ProviderFact extends Pick<Provider, 'id' | 'name' | 'kind'> {
  readonly offers: readonly Id[]
}

/** Money that somebody pledged, and paid once it was received. */
export interface MoneyFact {
  /** Who gives: a provider's name, or that of somebody else. */
  readonly from: string
  readonly currency: string
  /** In the smallest unit of its currency. */
  readonly amount: number
  readonly pledgedOn: DateOnly
  readonly receivedOn: DateOnly | null
}

/** What reports count, read once for all of them. */
export interface ReportFacts {
  readonly today: DateOnly
  readonly requests: readonly RequestFact[]
  readonly positions: readonly PositionFact[]
  readonly deployments: readonly DeploymentFact[]
  readonly candidacies: readonly CandidacyFact[]
  readonly providers: readonly ProviderFact[]
  readonly money: readonly MoneyFact[]
  /** The earliest first. */
  readonly recommendations: readonly Recommendation[]
}

/** Was or is in the field: a plan and what was cancelled are not. */
export function wasInTheField({ status }: Pick<DeploymentFact, 'status'>): boolean {
  return status === 'deployed' || status === 'completed' || status === 'curtailed'
}
