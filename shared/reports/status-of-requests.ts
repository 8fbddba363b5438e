import { foldText } from '../catalogue/fold-text.ts'
import {
  addDays,
  type ClosedInterval,
  compareDates,
  containsDate,
  type DateOnly,
} from '../calendar/index.ts'
import { compareIds, type Id } from '../domain/common.ts'
import type { RequestStatus } from '../domain/request.ts'
import { isRequestOver } from '../domain/request-steps.ts'
import { requestStatusPhrase } from '../domain/status-phrases.ts'
import { listOf, phrase, type Phrase } from '../text/index.ts'
import { type DeploymentFact, type ReportFacts, type RequestFact, wasInTheField } from './facts.ts'
import {
  dateColumn,
  type Report,
  type ReportFigure,
  type ReportTable,
  sumColumn,
  tallyOf,
  textColumn,
} from './report.ts'
import { groupOfState } from './regional-groups.ts'
import { periodBefore } from './report-period.ts'

/**
 * What became of a request. Approval is not assistance: that is given once somebody was in the field for it,
 * or its mission was completed.
 */
export const outcomes = [
  'consideration',
  'approved',
  'given',
  'declined',
  'withdrawn',
  'stoodDown',
] as const
export type Outcome = (typeof outcomes)[number]

const outcomeOfStatus: Readonly<Record<RequestStatus, Outcome>> = {
  received: 'consideration',
  underReview: 'consideration',
  needsAssessment: 'consideration',
  approved: 'approved',
  staffing: 'approved',
  staffed: 'approved',
  inTheField: 'approved',
  closed: 'given',
  declined: 'declined',
  withdrawn: 'withdrawn',
  stoodDown: 'stoodDown',
}

/** The status a request had at the end of a day, by its dated steps; before the first of them it was received. */
export function statusOn({ steps }: Pick<RequestFact, 'steps'>, day: DateOnly): RequestStatus {
  return steps.findLast(({ on }) => on <= day)?.to ?? 'received'
}

/** What had become of a request by the end of a day. */
export function outcomeOn(
  request: Pick<RequestFact, 'steps'>,
  deployments: readonly Pick<DeploymentFact, 'status' | 'from'>[],
  day: DateOnly,
): Outcome {
  const served = deployments.some((each) => wasInTheField(each) && each.from <= day)
  return served ? 'given' : outcomeOfStatus[statusOn(request, day)]
}

/** How a request came into a period. */
export type Origin = 'received' | 'carriedOver' | 'takenUpAgain'

/** A request of a period, as it stood at its end. */
export interface ReportedRequest {
  readonly request: RequestFact
  readonly origin: Origin
  readonly status: RequestStatus
  readonly outcome: Outcome
  /** The answer given to the State by then: when, and in which words. */
  readonly response: { readonly on: DateOnly; readonly reason: string | null } | null
}

const answers: readonly RequestStatus[] = ['approved', 'declined', 'withdrawn', 'stoodDown']

/**
 * Requests of a period as of its end: those received in it, those open when it began, and those taken up
 * again in it. In the order they were received.
 */
export function requestsOfPeriod(
  { requests, deployments }: Pick<ReportFacts, 'requests' | 'deployments'>,
  period: ClosedInterval,
): ReportedRequest[] {
  const ofRequest = Map.groupBy(deployments, ({ request }) => request)
  const dayBefore = addDays(period.from, -1)
  const reported = requests.flatMap((request): ReportedRequest[] => {
    const origin = originOf(request, period, dayBefore)
    if (origin === null) return []
    const status = statusOn(request, period.to)
    const outcome = outcomeOn(request, ofRequest.get(request.id) ?? [], period.to)
    const answered = request.steps.findLast(({ on, to }) => on <= period.to && answers.includes(to))
    const isAnswered = answered !== undefined && outcomeOfStatus[status] !== 'consideration'
    const response = isAnswered ? { on: answered.on, reason: answered.reason } : null
    return [{ request, origin, status, outcome, response }]
  })
  return reported.toSorted(
    (a, b) =>
      compareDates(a.request.receivedOn, b.request.receivedOn) ||
      compareIds(foldText(a.request.title), foldText(b.request.title)),
  )
}

function originOf(
  request: RequestFact,
  period: ClosedInterval,
  dayBefore: DateOnly,
): Origin | null {
  if (request.receivedOn > period.to) return null
  if (request.receivedOn >= period.from) return 'received'
  if (!isRequestOver(statusOn(request, dayBefore))) return 'carriedOver'
  return request.steps.some(({ on, to }) => containsDate(period, on) && !isRequestOver(to))
    ? 'takenUpAgain'
    : null
}

/**
 * Requests received, responses given and the nature of the assistance, as of the end of a period, with the
 * period before beside it. Source: General Assembly resolution 52/129, paragraphs 3 and 16.
 */
export function statusReport(facts: ReportFacts, period: ClosedInterval): Report {
  const before = periodBefore(period)
  const rows = requestsOfPeriod(facts, period)
  const earlier = requestsOfPeriod(facts, before)
  const late = rows.filter(
    ({ request }) => (request.steps[0]?.on ?? period.from) > period.to,
  ).length
  return {
    kind: 'status',
    period,
    before,
    title: phrase('reports.status'),
    source: phrase('reports.statusSource'),
    notes: [
      phrase('reports.statusGivenNote'),
      ...(late > 0 ? [phrase('reports.statusLateNote', { count: late })] : []),
    ],
    figures: figuresOf(rows, earlier),
    tables: [
      listTable(rows),
      byTable('region', phrase('reports.byRegion'), rows, ({ state }) => groupOfState(state)),
      byTable('nature', phrase('reports.byNature'), rows, ({ kinds: [chief] }) => ({
        id: chief ?? '',
        name: chief === undefined ? phrase('common.notStated') : { assistance: chief },
      })),
      byTable('channel', phrase('reports.byChannel'), rows, ({ channel }) => ({
        id: channel,
        name: { channel },
      })),
    ],
  }
}

const ids = (rows: readonly ReportedRequest[]): Id[] => rows.map(({ request }) => request.id)

function figuresOf(
  rows: readonly ReportedRequest[],
  earlier: readonly ReportedRequest[],
): ReportFigure[] {
  const figure = (
    id: string,
    label: Phrase,
    of: (row: ReportedRequest) => boolean,
  ): ReportFigure => ({
    id,
    label,
    value: tallyOf('request', ids(rows.filter(of))),
    before: earlier.filter(of).length,
  })
  return [
    figure('received', phrase('reports.originReceived'), ({ origin }) => origin === 'received'),
    figure(
      'carriedOver',
      phrase('reports.originCarriedOver'),
      ({ origin }) => origin !== 'received',
    ),
    ...outcomes.map((outcome) =>
      figure(outcome, phrase(`reports.outcome_${outcome}`), (row) => row.outcome === outcome),
    ),
  ]
}

const origins = {
  received: 'reports.originReceived',
  carriedOver: 'reports.originCarriedOver',
  takenUpAgain: 'reports.originTakenUpAgain',
} as const

function listTable(rows: readonly ReportedRequest[]): ReportTable {
  return {
    id: 'requests',
    title: phrase('reports.listOfRequests'),
    note: null,
    columns: [
      dateColumn('received', phrase('reports.columnReceived')),
      textColumn('state', phrase('reports.columnState')),
      textColumn('request', phrase('reports.columnRequest')),
      textColumn('origin', phrase('reports.columnOrigin')),
      textColumn('nature', phrase('reports.columnNature')),
      textColumn('phases', phrase('reports.columnPhases')),
      textColumn('channel', phrase('reports.columnChannel')),
      textColumn('status', phrase('reports.columnStatusAtEnd')),
      textColumn('outcome', phrase('reports.columnResponse')),
      dateColumn('responseOn', phrase('reports.columnResponseOn')),
      textColumn('words', phrase('reports.columnResponseWords')),
    ],
    groups: [],
    rows: rows.map(({ request, origin, status, outcome, response }) => ({
      id: request.id,
      group: null,
      about: { kind: 'request', id: request.id },
      cells: [
        { date: request.receivedOn },
        { country: request.state },
        request.title,
        phrase(origins[origin]),
        listOf(
          request.kinds.map((assistance) => ({ assistance })),
          'comma',
        ),
        listOf(
          request.phases.map((each) => ({ phase: each })),
          'comma',
        ),
        { channelShort: request.channel },
        requestStatusPhrase(status),
        phrase(`reports.outcome_${outcome}`),
        response && { date: response.on },
        response?.reason ?? null,
      ],
    })),
    chart: null,
  }
}

function byTable(
  id: string,
  title: Phrase,
  rows: readonly ReportedRequest[],
  groupOf: (request: RequestFact) => { readonly id: string; readonly name: ReportTableName },
): ReportTable {
  const grouped = Map.groupBy(rows, ({ request }) => groupOf(request).id)
  const named = new Map(rows.map(({ request }) => [groupOf(request).id, groupOf(request).name]))
  return {
    id,
    title,
    note: null,
    columns: [
      textColumn('of', phrase('reports.columnOf')),
      ...outcomes.map((outcome) => sumColumn(outcome, phrase(`reports.outcome_${outcome}`))),
      sumColumn('all', phrase('reports.columnAll')),
    ],
    groups: [],
    rows: [...grouped]
      .toSorted(([a, ofA], [b, ofB]) => ofB.length - ofA.length || compareIds(a, b))
      .map(([key, of]) => ({
        id: key,
        group: null,
        about: null,
        cells: [
          named.get(key) ?? null,
          ...outcomes.map((outcome) =>
            tallyOf('request', ids(of.filter((row) => row.outcome === outcome))),
          ),
          tallyOf('request', ids(of)),
        ],
      })),
    chart: { kind: 'bars', by: 'of', of: outcomes, stacked: true },
  }
}

type ReportTableName = Phrase | { readonly assistance: string } | { readonly channel: string }
