import {
  type ClosedInterval,
  compareDates,
  containsDate,
  type DateOnly,
  daysBetween,
} from '../calendar/index.ts'
import { compareIds, type Id } from '../domain/common.ts'
import { candidacyStatusPhrase, deploymentStatusPhrase } from '../domain/status-phrases.ts'
import { isCandidacyExit } from '../domain/candidacy-steps.ts'
import { isDeploymentExit } from '../domain/deployment-steps.ts'
import { fillsPostOf } from '../domain/windows-held.ts'
import { phrase, type Phrase } from '../text/index.ts'
import { type ReportFacts, type RequestFact, wasInTheField } from './facts.ts'
import {
  dateColumn,
  medianOf,
  numberColumn,
  type Report,
  type ReportFigure,
  type ReportTable,
  sumColumn,
  tallyOf,
  textColumn,
} from './report.ts'
import { periodBefore } from './report-period.ts'

/** Days on which a request reached each stage for the first time; null where it did not. */
interface Stages {
  readonly request: RequestFact
  readonly approved: DateOnly | null
  readonly selected: DateOnly | null
  readonly staffed: DateOnly | null
  readonly field: DateOnly | null
  readonly posts: number
  readonly filled: number
}

const stages = ['approved', 'selected', 'staffed', 'field'] as const
type Stage = (typeof stages)[number]

/** Shown at the most: reasons are somebody's own words, and rare ones are many. */
const MOST_REASONS = 50

/**
 * How long requests received in a period took to each stage, in days from the day they were received; why
 * people fell out and missions ended before their time; how many steps each officer took.
 */
export function staffingReport(facts: ReportFacts, period: ClosedInterval): Report {
  const before = periodBefore(period)
  const rows = stagesIn(facts, period)
  return {
    kind: 'staffing',
    period,
    before,
    title: phrase('reports.staffing'),
    source: null,
    notes: [phrase('reports.staffingNote')],
    figures: figuresOf(rows, stagesIn(facts, before)),
    tables: [requestTable(rows), reasonTable(facts, period), officerTable(facts, period)],
  }
}

function stagesIn(facts: ReportFacts, period: ClosedInterval): Stages[] {
  const { requests, positions, deployments, candidacies } = facts
  const windowsOf = new Map(positions.map(({ id, windows }) => [id, windows]))
  const positionsOf = Map.groupBy(positions, ({ request }) => request)
  const deploymentsOf = Map.groupBy(deployments, ({ request }) => request)
  const candidaciesOf = Map.groupBy(candidacies, ({ request }) => request)
  return requests
    .filter(({ receivedOn }) => containsDate(period, receivedOn))
    .map((request) => {
      const served = (deploymentsOf.get(request.id) ?? []).filter(wasInTheField)
      const stepTo = (status: string): DateOnly | null =>
        request.steps.find(({ to }) => to === status)?.on ?? null
      return {
        request,
        approved: stepTo('approved'),
        selected: firstOf(
          (candidaciesOf.get(request.id) ?? []).flatMap(({ steps }) =>
            steps.filter(({ to }) => to === 'selected').map(({ on }) => on),
          ),
        ),
        staffed: stepTo('staffed'),
        field: firstOf(served.map(({ from }) => from)),
        posts: (positionsOf.get(request.id) ?? []).reduce((sum, { posts }) => sum + posts, 0),
        filled: (deploymentsOf.get(request.id) ?? []).filter((each) =>
          fillsPostOf(windowsOf.get(each.position) ?? [], each),
        ).length,
      }
    })
    .toSorted(
      (a, b) =>
        compareDates(a.request.receivedOn, b.request.receivedOn) ||
        compareIds(a.request.id, b.request.id),
    )
}

const firstOf = (days: readonly DateOnly[]): DateOnly | null => days.toSorted()[0] ?? null

/** Days from the day of receipt; null where the stage was not reached. What was kept beforehand is day 0. */
function daysTo({ request, ...reached }: Stages, stage: Stage): number | null {
  const on = reached[stage]
  return on === null ? null : Math.max(0, daysBetween(request.receivedOn, on))
}

const medianTo = (rows: readonly Stages[], stage: Stage): number | null =>
  medianOf(rows.flatMap((row) => daysTo(row, stage) ?? []))

function figuresOf(rows: readonly Stages[], earlier: readonly Stages[]): ReportFigure[] {
  return [
    {
      id: 'requests',
      label: phrase('reports.originReceived'),
      value: tallyOf(
        'request',
        rows.map(({ request }) => request.id),
      ),
      before: earlier.length,
    },
    ...stages.map((stage) => ({
      id: stage,
      label: phrase(`reports.median_${stage}`),
      value: medianTo(rows, stage),
      before: medianTo(earlier, stage),
    })),
  ]
}

function requestTable(rows: readonly Stages[]): ReportTable {
  return {
    id: 'requests',
    title: phrase('reports.timeToStaff'),
    note: phrase('reports.timeToStaffNote'),
    columns: [
      textColumn('request', phrase('reports.columnRequest')),
      dateColumn('received', phrase('reports.columnReceived')),
      ...stages.map((stage) => numberColumn(stage, phrase(`reports.daysTo_${stage}`))),
      sumColumn('posts', phrase('reports.columnPostsAsked')),
      sumColumn('filled', phrase('reports.columnPostsFilled')),
    ],
    groups: [],
    rows: rows.map((row) => ({
      id: row.request.id,
      group: null,
      about: { kind: 'request', id: row.request.id },
      cells: [
        row.request.title,
        { date: row.request.receivedOn },
        ...stages.map((stage) => daysTo(row, stage)),
        row.posts,
        row.filled,
      ],
    })),
    chart: { kind: 'bars', by: 'request', of: ['approved', 'selected', 'field'], stacked: false },
  }
}

interface Failure {
  readonly what: Phrase
  readonly reason: string | null
  readonly request: Id
}

function reasonTable(
  { candidacies, deployments }: ReportFacts,
  period: ClosedInterval,
): ReportTable {
  const failures: Failure[] = [
    ...candidacies.flatMap(({ steps, request }) =>
      steps
        .filter(({ on, to }) => isCandidacyExit(to) && containsDate(period, on))
        .map(({ to, reason }) => ({ what: candidacyStatusPhrase(to), reason, request })),
    ),
    ...deployments.flatMap(({ steps, request }) =>
      steps
        .filter(({ on, to }) => isDeploymentExit(to) && containsDate(period, on))
        .map(({ to, reason }) => ({ what: deploymentStatusPhrase(to), reason, request })),
    ),
  ]
  const grouped = [
    ...Map.groupBy(failures, ({ what, reason }) => `${what.key} ${reason ?? ''}`),
  ].toSorted(([a, ofA], [b, ofB]) => ofB.length - ofA.length || compareIds(a, b))
  const shown = grouped.slice(0, MOST_REASONS)
  const others = grouped.slice(MOST_REASONS).flatMap(([, of]) => of)
  const row = (id: string, what: Phrase, reason: string | null, of: readonly Failure[]) => ({
    id,
    group: null,
    about: null,
    cells: [
      what,
      reason,
      of.length,
      tallyOf(
        'request',
        of.map(({ request }) => request),
      ),
    ],
  })
  return {
    id: 'reasons',
    title: phrase('reports.reasons'),
    note: phrase('reports.reasonsNote'),
    columns: [
      textColumn('what', phrase('reports.columnWhat')),
      textColumn('reason', phrase('reports.columnReason')),
      sumColumn('times', phrase('reports.columnTimes')),
      numberColumn('requests', phrase('reports.columnRequestsTouched')),
    ],
    groups: [],
    rows: [
      ...shown.flatMap(([id, of]) =>
        of[0] === undefined ? [] : [row(id, of[0].what, of[0].reason, of)],
      ),
      ...(others.length === 0 ? [] : [row('others', phrase('reports.otherReasons'), null, others)]),
    ],
    chart: null,
  }
}

function officerTable(facts: ReportFacts, period: ClosedInterval): ReportTable {
  const kinds = ['requests', 'candidacies', 'deployments'] as const
  const stepsOf = {
    requests: facts.requests.map(({ id, steps }) => ({ request: id, steps })),
    candidacies: facts.candidacies.map(({ request, steps }) => ({ request, steps })),
    deployments: facts.deployments.map(({ request, steps }) => ({ request, steps })),
  } satisfies Record<(typeof kinds)[number], unknown>
  const taken = kinds.flatMap((kind) =>
    stepsOf[kind].flatMap(({ request, steps }) =>
      steps.filter(({ on }) => containsDate(period, on)).map(({ by }) => ({ kind, request, by })),
    ),
  )
  return {
    id: 'officers',
    title: phrase('reports.workload'),
    note: phrase('reports.workloadNote'),
    columns: [
      textColumn('officer', phrase('reports.columnOfficer')),
      ...kinds.map((kind) => sumColumn(kind, phrase(`reports.steps_${kind}`))),
      numberColumn('touched', phrase('reports.columnRequestsTouched')),
    ],
    groups: [],
    rows: [...Map.groupBy(taken, ({ by }) => by)]
      .toSorted(([a, ofA], [b, ofB]) => ofB.length - ofA.length || compareIds(a, b))
      .map(([by, of]) => ({
        id: by,
        group: null,
        about: null,
        cells: [
          by,
          ...kinds.map((kind) => of.filter((each) => each.kind === kind).length),
          tallyOf(
            'request',
            of.map(({ request }) => request),
          ),
        ],
      })),
    chart: { kind: 'bars', by: 'officer', of: kinds, stacked: true },
  }
}
