import { addDays, type DateOnly } from '../calendar/date-only.ts'
import { type ClosedInterval, overlaps } from '../calendar/interval.ts'
import type { Candidacy, CandidacyStatus } from '../domain/candidacy.ts'
import { certainWindows } from '../domain/certain-windows.ts'
import { type Deployment, nothingArranged } from '../domain/deployment.ts'
import type { Person } from '../domain/person.ts'
import type { Position } from '../domain/position.ts'
import type { Request } from '../domain/request.ts'
import { meetsMusts, offerFor, saysFree } from './fitness.ts'
import { mix, type Random, randomFrom, weighted } from './random.ts'
import type { SampleRequest } from './requests.ts'
import { sampleId } from './sample-id.ts'

export interface Engagements {
  readonly candidacies: readonly Candidacy[]
  readonly deployments: readonly Deployment[]
}

/** The share of posts filled at each status; candidates of the rest are still under way. */
const filled: Readonly<Partial<Record<Request['status'], number>>> = {
  closed: 1,
  inTheField: 0.95,
  staffed: 1,
  staffing: 0.35,
}

const openStatuses = weighted<CandidacyStatus>([
  ['considered', 3],
  ['shortlisted', 4],
  ['availabilityAsked', 3],
  ['confirmedAvailable', 2],
  ['nominated', 2],
  ['reserve', 1],
  ['notSelected', 1],
  ['declined', 1],
  ['withdrawn', 1],
])

const reasons: Readonly<Partial<Record<CandidacyStatus, string>>> = {
  notSelected: 'Another candidate had longer experience in the region.',
  declined: 'Has accepted another mission in the same weeks.',
  withdrawn: 'Withdrawn by the provider.',
}

const ENGAGEMENT_STREAM = 21

const capOf = (request: Request, posts: number): number => {
  if (request.providerCap === null) return Infinity
  return 'max' in request.providerCap
    ? request.providerCap.max
    : Math.floor((request.providerCap.percentOfPosts * posts) / 100)
}

const deploymentOf = (
  random: Random,
  today: DateOnly,
  facts: Pick<Deployment, 'id' | 'candidacy' | 'person' | 'position' | 'provider' | 'funding'>,
  window: ClosedInterval,
): Deployment => {
  const over = window.to < today
  const cut = over && random.chance(0.04)
  return {
    ...nothingArranged,
    ...facts,
    from: window.from,
    to: cut ? addDays(window.from, Math.floor(random.next() * 5)) : window.to,
    status: over
      ? cut
        ? 'curtailed'
        : 'completed'
      : window.from <= today
        ? 'deployed'
        : 'planned',
    reason: cut ? 'Left early for family reasons.' : null,
  }
}

/**
 * Who was considered and who was sent: people of the pool who fit in earnest, nobody in two places
 * at once, no national of the host and no provider above its cap.
 */
export const engagementsFor = (
  seed: number,
  today: DateOnly,
  requests: readonly SampleRequest[],
  pool: readonly Person[],
): Engagements => {
  const random = randomFrom(mix(seed, ENGAGEMENT_STREAM))
  const candidacies: Candidacy[] = []
  const deployments: Deployment[] = []
  const busy = new Map<string, ClosedInterval[]>()

  const engage = (
    request: Request,
    position: Position,
    person: Person,
    provider: string | null,
  ): void => {
    const status = provider !== null ? 'selected' : random.pick(openStatuses)
    const candidacy: Candidacy = {
      id: sampleId(seed, 'candidacy', candidacies.length),
      position: position.id,
      person: person.id,
      status,
      reason: reasons[status] ?? null,
      remark: null,
      reservePlace: null,
      overrides: [],
    }
    candidacies.push(candidacy)
    if (provider === null) return
    const windows = certainWindows(position.windows)
    busy.set(person.id, [...(busy.get(person.id) ?? []), ...windows])
    for (const window of windows) {
      deployments.push(
        deploymentOf(
          random,
          today,
          {
            id: sampleId(seed, 'deployment', deployments.length),
            candidacy: candidacy.id,
            person: person.id,
            position: position.id,
            provider,
            funding: request.funding,
          },
          window,
        ),
      )
    }
  }

  for (const { request, positions } of requests) {
    const share = filled[request.status]
    if (share === undefined) continue
    const cap = capOf(
      request,
      positions.reduce((sum, position) => sum + position.posts, 0),
    )
    const perProvider = new Map<string, number>()
    const seen = new Set<string>()
    for (const position of positions) {
      const windows = certainWindows(position.windows)
      const target = Math.round(position.posts * share)
      const under = share === 1 ? 0 : Math.ceil(position.posts * 0.4) + 2
      let sent = 0
      let considered = 0
      for (const person of pool) {
        if (sent >= target && considered >= under) break
        const provider = offerFor(person, position, today)?.provider
        const fits =
          !seen.has(person.id) &&
          person.categories.includes(position.category) &&
          !person.nationalities.includes(request.state) &&
          meetsMusts(person, position, request.state) &&
          saysFree(person, windows, today) &&
          !(busy.get(person.id) ?? []).some((taken) =>
            windows.some((window) => overlaps(taken, window)),
          )
        if (!fits || provider === undefined) continue
        const chosen = sent < target && (perProvider.get(provider) ?? 0) < cap
        if (!chosen && considered >= under) continue
        seen.add(person.id)
        engage(request, position, person, chosen ? provider : null)
        if (chosen) {
          sent += 1
          perProvider.set(provider, (perProvider.get(provider) ?? 0) + 1)
        } else considered += 1
      }
    }
  }
  return { candidacies, deployments }
}
