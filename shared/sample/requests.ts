import { addDays, type DateOnly, dayNumber } from '../calendar/date-only.ts'
import { countryName } from '../catalogue/countries.ts'
import { positionKind } from '../catalogue/positions.ts'
import type { Position } from '../domain/position.ts'
import type { Precondition, Request } from '../domain/request.ts'
import { sayValue } from '../text/index.ts'
import { assistancePlans } from './assistance-plans.ts'
import { observationPlans } from './observation-plans.ts'
import type { PlannedPosition, RequestPlan } from './request-plan.ts'
import { sampleId } from './sample-id.ts'

/** A request of the sample with its positions. */
export interface SampleRequest {
  readonly request: Request
  readonly positions: readonly Position[]
}

const DAYS_PER_WEEK = 7
// 1970-01-01 was a Thursday, so day 3 was the first Sunday.
const FIRST_SUNDAY = 3

const sundayFrom = (date: DateOnly): DateOnly => {
  const past = (dayNumber(date) - FIRST_SUNDAY) % DAYS_PER_WEEK
  return addDays(date, (DAYS_PER_WEEK - past) % DAYS_PER_WEEK)
}

const undecided: readonly Request['status'][] = ['received', 'underReview', 'needsAssessment']

const preconditionsOf = (plan: RequestPlan, receivedOn: DateOnly): Precondition[] => {
  const author = 'Needs-assessment mission'
  const on = addDays(receivedOn, 25)
  const verdict = undecided.includes(plan.status) ? 'unknown' : 'met'
  return [
    {
      kind: 'adequateTime',
      verdict: plan.receivedBefore >= 120 ? 'met' : 'notMet',
      on: receivedOn,
      author: 'Electoral Assistance Division',
      note: `Received ${plan.receivedBefore} days before election day.`,
      document: null,
    },
    {
      kind: 'freeAndFair',
      verdict,
      ...(verdict === 'met' ? { on, author } : { on: null, author: null }),
      note: verdict === 'met' ? 'Legal framework and freedoms assessed as adequate.' : null,
      document: null,
    },
    {
      kind: 'reporting',
      verdict,
      ...(verdict === 'met' ? { on, author } : { on: null, author: null }),
      note: verdict === 'met' ? 'The authorities agreed to a public report.' : null,
      document: null,
    },
  ]
}

const positionOf = (
  seed: number,
  request: Request,
  electionOn: DateOnly,
  plan: PlannedPosition,
  number: number,
): Position => {
  const kind = positionKind(plan.kind)
  if (!kind) throw new RangeError(`No position ${plan.kind} in the library`)
  return {
    id: sampleId(seed, 'position', number),
    request: request.id,
    title: sayValue('en', { positionKind: kind.id }),
    kind: kind.id,
    category: kind.category,
    posts: plan.posts,
    location: plan.location ?? null,
    windows: plan.windows.map(([first, last, more], part) => ({
      id: sampleId(seed, 'window', number, part),
      from: addDays(electionOn, first),
      to: addDays(electionOn, last),
      minimumDays: more?.minimumDays ?? null,
      contingentOn: more?.contingentOn ?? null,
    })),
    requirements: plan.requirements.map((requirement, part) => ({
      ...requirement,
      id: sampleId(seed, 'requirement', number, part),
    })),
    shares: [],
    phases: [],
    responsibilities: null,
    notes: null,
  }
}

const requestOf = (seed: number, today: DateOnly, plan: RequestPlan, number: number): Request => {
  const electionOn = sundayFrom(addDays(today, plan.electionIn))
  const early = addDays(electionOn, -plan.receivedBefore)
  // Whatever the calendar does with the Sunday, nothing was received in the future.
  const receivedOn = early < today ? early : addDays(today, -3)
  const ends = plan.positions.flatMap((position) => position.windows)
  return {
    id: sampleId(seed, 'request', number),
    reference: `REQ/${receivedOn.slice(0, 4)}/${String(number + 1).padStart(3, '0')}`,
    title: `${countryName(plan.state, 'en')}: ${plan.title}`,
    state: plan.state,
    organ: plan.organ,
    channel: plan.channel,
    assistance: [...plan.assistance],
    phases: [...plan.phases],
    receivedOn,
    electionOn,
    secondRoundOn: plan.secondRound === undefined ? null : addDays(electionOn, plan.secondRound),
    from: addDays(electionOn, Math.min(...ends.map(([first]) => first))),
    to: addDays(electionOn, Math.max(...ends.map(([, last]) => last))),
    deadline:
      plan.deadlineBefore === undefined
        ? null
        : {
            local: `${addDays(electionOn, -plan.deadlineBefore)}T24:00`,
            zone: 'Europe/Brussels',
            asWritten: '24:00h',
          },
    status: plan.status,
    preconditions: preconditionsOf(plan, receivedOn),
    providerCap: plan.providerCap ?? null,
    womenPercent: plan.womenPercent ?? null,
    maxPerNationality: plan.maxPerNationality ?? null,
    maxPercentPerNationality: null,
    multinationalPairs: plan.multinationalPairs ?? false,
    requirements: [],
    funding: plan.funding ?? null,
    officer: null,
    continues: null,
    parties: [],
    notes: null,
  }
}

/** Every request of the sample, its dates set around `today`. */
export const sampleRequests = (seed: number, today: DateOnly): SampleRequest[] => {
  let positionNumber = 0
  return [...observationPlans, ...assistancePlans].map((plan, number) => {
    const request = requestOf(seed, today, plan, number)
    const electionOn = request.electionOn ?? request.from
    const positions = plan.positions.map((position) =>
      positionOf(seed, request, electionOn, position, positionNumber++),
    )
    return { request, positions }
  })
}
